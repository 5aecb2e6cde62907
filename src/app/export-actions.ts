import type { ExportSource } from '../core/export/export-source';
import { exportSheets, type SheetExport } from '../core/export/export-sheets';
import type { Bilingual } from '../core/locale';
import { rememberedOf } from '../core/remembered';
import { htmlReport } from '../core/report/html-report';
import { opinionText } from '../core/report/opinion-text';
import type { Checked } from './checked';
import type { Desk } from './desk';
import { exportRemarks, NO_REMARKS, remarkLines, type ExportRemarks } from './export-remarks';
import { SENTENCES } from './sentences';
import type { Notice, OpinionWording } from './views';

/** How the sheets of an export are to be. */
export interface SheetExportChoice {
  /** All tables of the same columns on one sheet, with page breaks. */
  readonly stacked?: boolean;
}

/**
 * Writes an export as sheets behind the last one; those of the same kind from before are replaced, the person's own never
 * touched. Checks first where nothing was checked yet.
 * @param added told the names of the new sheets
 */
export async function exportAsSheets(
  desk: Desk,
  kind: SheetExport,
  { stacked = false }: SheetExportChoice,
  added: (names: readonly string[]) => void,
): Promise<Notice | null> {
  const words = SENTENCES[desk.locale()];
  const unmarked = desk.checked() ? null : await desk.check();
  const source = exportSource(desk);
  const plans = source ? exportSheets(kind, source, { locale: desk.locale(), stacked }) : [];
  if (plans.length === 0) return { tone: 'info', text: words.nothingToExport, details: [] };
  const { names, pageSetUp } = await desk.host.addSheets(plans, { replaceOwn: true });
  added(names);
  const remarks = kind === 'clean' ? remarksOf(desk) : NO_REMARKS;
  const details = [
    ...(pageSetUp ? [] : [words.noPageSetUp]),
    ...(unmarked?.details ?? []),
    ...remarkLines(remarks, desk.locale()),
  ];
  const isFine = pageSetUp && remarks.openErrors.length === 0;
  return { tone: isFine ? 'success' : 'warning', text: words.exported(names), details };
}

/** Worked out once for a check and a language. */
const REMARKS: Bilingual<(checked: Checked) => ExportRemarks> = {
  'zh-CN': rememberedOf(({ safe }) => exportRemarks(safe, 'zh-CN')),
  en: rememberedOf(({ safe }) => exportRemarks(safe, 'en')),
};

/** What is to be said of the clean sheets; nothing before the first check. */
export function remarksOf(desk: Desk): ExportRemarks {
  const checked = desk.checked();
  return checked ? REMARKS[desk.locale()](checked) : NO_REMARKS;
}

/** 退回意见 as a text; `''` before the first check. */
export function opinion(desk: Desk, wording?: OpinionWording): string {
  const source = exportSource(desk);
  if (!source) return '';
  return opinionText(source, { locale: desk.locale(), ...(wording && { template: wording }) });
}

/** The report as one HTML file; `''` before the first check. */
export function report(desk: Desk): string {
  const source = exportSource(desk);
  const date = new Date(desk.now()).toLocaleDateString(desk.locale());
  return source ? htmlReport(source, { locale: desk.locale(), date }) : '';
}

function exportSource(desk: Desk): ExportSource | null {
  const checked = desk.checked();
  return checked ? { result: checked.result, safe: checked.safe, fixed: desk.journal.fixed() } : null;
}
