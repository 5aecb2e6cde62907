import type { CheckReport } from '../../core/report/check-report';
import type { CheckedFile } from '../jobs/check-file';
import type { KeyedCrossFinding } from './across-files';

/** What a run comes to, once all files are checked. */
export interface RunEnd {
  /** Null where a single file was checked. */
  readonly acrossFiles: readonly KeyedCrossFinding[] | null;
  readonly summary: CheckReport['summary'];
}

/** Puts results into a format, file by file as they come. */
export interface Reporter {
  /** Whether the tables are wanted too, or only what was found in them. */
  readonly detail: 'full' | 'brief';
  readonly begin: () => string;
  readonly file: (file: CheckedFile) => string;
  readonly end: (end: RunEnd) => string;
}
