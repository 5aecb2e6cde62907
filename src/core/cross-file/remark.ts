import type { FileFacts, Placed } from './facts';

/** A file with what is remembered of it. */
export interface ComparedFile {
  readonly path: string;
  readonly facts: FileFacts;
}

/** A remark about one place that only the comparison of files gives. */
export interface CrossRemark {
  readonly rule: string;
  readonly message: string;
  readonly data: unknown;
  readonly file: number;
  readonly place: Placed;
  /** The other files it is about. */
  readonly others: readonly number[];
  /** What the remark quotes of them. */
  readonly quoted: string;
}
