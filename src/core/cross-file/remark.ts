import type { CrossRule, FileFacts, Placed } from './facts';

/** A file with what is remembered of it. */
export interface ComparedFile {
  readonly path: string;
  readonly facts: FileFacts;
}

/** A place in one of the files compared. */
export interface FilePlace {
  /** Which of them, counted from 0. */
  readonly file: number;
  readonly place: Placed;
}

/** A remark about one place that only the comparison of files gives. */
export interface CrossRemark extends FilePlace {
  readonly rule: CrossRule;
  readonly message: string;
  readonly data: unknown;
  /** Where it stands otherwise: one place in each of the other files it is about. */
  readonly others: readonly FilePlace[];
  /** What the remark quotes of them. */
  readonly quoted: string;
}
