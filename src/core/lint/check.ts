import type { SheetSnapshot, WorkbookSnapshot } from '../sheet/snapshot';
import type { Finding } from '../rules/rule';
import { recognise, type Recognition, type TableRemark } from '../table/recognise';
import type { TargetTable } from '../table/model';
import { lint } from './linter';

/** Everything the core has to say about a workbook. */
export interface CheckResult {
  readonly tables: readonly TargetTable[];
  readonly remarks: readonly TableRemark[];
  /** In reading order: sheet, row, column. */
  readonly findings: readonly Finding[];
}

/**
 * What was recognised on a sheet, as long as somebody holds its snapshot. Snapshots never change, and after an edit all
 * but the edited sheets are the same ones: the passes of the fixer read only what they changed.
 */
const RECOGNISED = new WeakMap<SheetSnapshot, Recognition>();

function recognised(sheet: SheetSnapshot): Recognition {
  const known = RECOGNISED.get(sheet) ?? recognise(sheet);
  RECOGNISED.set(sheet, known);
  return known;
}

/** Recognises and lints every sheet of a workbook. Never throws on content. */
export function check(workbook: WorkbookSnapshot): CheckResult {
  const sheets = workbook.sheets.map(recognised);
  const tables = sheets.flatMap((sheet) => sheet.tables);
  return { tables, remarks: sheets.flatMap((sheet) => sheet.remarks), findings: lint(tables) };
}
