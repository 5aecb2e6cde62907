import type { CheckResult } from '../lint/check';
import type { SafeFixes } from '../lint/fixer';
import type { Finding } from '../rules/rule';
import type { Edit } from '../sheet/edit';

/** A finding whose fix was written, as a journal knows it. */
export interface FixedFinding {
  readonly finding: Finding;
  readonly edits: readonly Edit[];
}

/** What every export is made from. */
export interface ExportSource {
  /** The check of the workbook as it stands. */
  readonly result: CheckResult;
  /** What is left when everything safe is fixed: clean sheets and lists are made from these tables. */
  readonly safe: Pick<SafeFixes, 'result'>;
  /** What was fixed since the workbook was opened. */
  readonly fixed?: readonly FixedFinding[];
}
