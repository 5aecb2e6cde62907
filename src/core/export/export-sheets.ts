import type { Locale } from '../locale';
import { cleanExport } from './clean-sheets';
import type { ExportSource } from './export-source';
import { findingsSheet } from './findings-sheet';
import { indicatorList } from './indicator-list';
import type { SheetPlan } from './plan';

/** The exports that are sheets. */
export const SHEET_EXPORTS = ['clean', 'list', 'findings'] as const;
export type SheetExport = (typeof SHEET_EXPORTS)[number];

export interface SheetExportOptions {
  /** Of what is said about findings; tables and lists are in Chinese, as they are handed in. */
  readonly locale: Locale;
  /** 规范表 of the same columns on one sheet, with page breaks. */
  readonly stacked?: boolean;
}

/** The sheets of an export; none where the workbook has no table, or for tables and lists no filled one. */
export function exportSheets(
  kind: SheetExport,
  source: ExportSource,
  { locale, stacked = false }: SheetExportOptions,
): readonly SheetPlan[] {
  const { tables } = source.safe.result;
  if (kind === 'findings') return tables.length === 0 ? [] : [findingsSheet(source, locale)];
  if (tables.every((table) => table.kind === 'template')) return [];
  return kind === 'clean' ? cleanExport(source.safe.result, stacked) : [indicatorList(source, locale)];
}
