import type { CheckResult } from '../core/lint/check';
import type { Locale } from '../core/locale';
import type { FileReport } from '../core/report/check-report';
import { toA1 } from '../core/sheet/address';
import type { WorkbookSnapshot } from '../core/sheet/snapshot';
import { SENTENCES, placeText } from './sentences';

/** What is to be said about a workbook beside its findings: no table, half a table, a protected sheet. */
export function remarksOf(
  workbook: WorkbookSnapshot,
  result: CheckResult,
  locale: Locale,
): FileReport['notices'] {
  const { remark } = SENTENCES[locale];
  const tableRemarks = result.remarks.map(({ code, sheet, cell }) => {
    const address = toA1(cell);
    return { code, sheet, cell: address, message: remark[code](placeText(sheet, address, locale)) };
  });
  const withTables = new Set(result.tables.map((table) => table.sheet));
  const locked = workbook.sheets.filter((sheet) => sheet.protected && withTables.has(sheet.name));
  return [
    ...(result.tables.length === 0 && tableRemarks.length === 0
      ? [{ code: 'no-table', sheet: null, cell: null, message: remark['no-table']('') }]
      : []),
    ...tableRemarks,
    ...locked.map(({ name }) => ({
      code: 'protected',
      sheet: name,
      cell: null,
      message: remark.protected(name),
    })),
  ];
}
