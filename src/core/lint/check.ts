import type { WorkbookSnapshot } from '../sheet/snapshot';
import type { Finding } from '../rules/rule';
import { recognise, type TableRemark } from '../table/recognise';
import type { TargetTable } from '../table/model';
import { lint } from './linter';

/** Everything the core has to say about a workbook. */
export interface CheckResult {
  readonly tables: readonly TargetTable[];
  readonly remarks: readonly TableRemark[];
  /** In reading order: sheet, row, column. */
  readonly findings: readonly Finding[];
}

/** Recognises and lints every sheet of a workbook. Never throws on content. */
export function check(workbook: WorkbookSnapshot): CheckResult {
  const recognised = workbook.sheets.map(recognise);
  const tables = recognised.flatMap((sheet) => sheet.tables);
  return { tables, remarks: recognised.flatMap((sheet) => sheet.remarks), findings: lint(tables) };
}
