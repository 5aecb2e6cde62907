import type { ExportSource } from '../core/export/export-source';
import { exportSheets, type SheetExport } from '../core/export/export-sheets';
import { leftOut } from '../core/export/left-out';
import { leftOutText } from '../core/export/left-out-text';
import type { Locale } from '../core/locale';
import { htmlReport } from '../core/report/html-report';
import { opinionText } from '../core/report/opinion-text';
import type { Checked } from './checked';
import type { Desk } from './desk';
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
  const lost = kind === 'clean' ? leftOutOf(desk) : [];
  const details = [
    ...(pageSetUp ? [] : [words.noPageSetUp]),
    ...(unmarked?.details ?? []),
    ...(lost.length > 0 ? [words.leftOut, ...lost] : []),
  ];
  return { tone: pageSetUp ? 'success' : 'warning', text: words.exported(names), details };
}

/** What was told of a check, in the language last asked for: to find it out every cell of the tables is read. */
const TOLD = new WeakMap<Checked, { readonly locale: Locale; readonly sentences: readonly string[] }>();

/** What the clean sheets will not say of the tables, a sentence each; none before the first check. */
export function leftOutOf(desk: Desk): readonly string[] {
  const checked = desk.checked();
  if (!checked) return [];
  const locale = desk.locale();
  const told = TOLD.get(checked);
  if (told?.locale === locale) return told.sentences;
  const sentences = leftOut(checked.safe).map((item) => leftOutText(item, locale));
  TOLD.set(checked, { locale, sentences });
  return sentences;
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
