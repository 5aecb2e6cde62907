import { exportRemarks, remarkLines } from '../../app/export-remarks';
import { exportSheets, type SheetExport } from '../../core/export/export-sheets';
import type { ExportSource } from '../../core/export/export-source';
import type { SheetPlan } from '../../core/export/plan';
import { check } from '../../core/lint/check';
import { fixSafely } from '../../core/lint/fixer';
import { htmlReport } from '../../core/report/html-report';
import { opinionText } from '../../core/report/opinion-text';
import { writeWhole } from '../files/write-file';
import type { RunSettings } from '../settings/run-settings';
import { WORDING } from '../wording';
import { bookOf } from './book-of';
import { openFile, troubleOf } from './open-file';

/** What can be exported: sheets, or a text of its own. */
export type ExportKind = SheetExport | 'opinion' | 'html';

export interface ExportRequest {
  readonly path: string;
  readonly as: ExportKind;
  /** Where it goes; null to hand the sheets over for one workbook of all files. */
  readonly output: string | null;
  /** Clean sheets of the same columns on one sheet. */
  readonly stacked: boolean;
  readonly force: boolean;
  readonly ticket: number;
}

export type ExportedFile =
  | { readonly path: string; readonly state: 'failed' | 'empty'; readonly message: string }
  | {
      readonly path: string;
      readonly state: 'exported';
      readonly output: string | null;
      /** Where nothing was written here. */
      readonly plans: readonly SheetPlan[];
      /** What is to be said of clean sheets. */
      readonly remarks: readonly string[];
    };

/** Makes an export of a file and writes it. Nothing is thrown. */
export async function exportFile(request: ExportRequest, run: RunSettings): Promise<ExportedFile> {
  const { path, as, output, stacked } = request;
  const { locale } = run;
  const words = WORDING[locale];
  const found = await openFile(path, run);
  if ('trouble' in found) return { path, state: 'failed', message: found.trouble.message };
  try {
    const { workbook, options } = found.opened;
    const result = check(workbook, options);
    const nothing = { path, state: 'empty', message: words.file(path, words.nothingToExport) } as const;
    if (result.tables.length === 0) return nothing;
    const safe = fixSafely(workbook, result);
    const source: ExportSource = { result, safe };
    let content: Uint8Array | string;
    if (as === 'opinion')
      content = opinionText(source, { locale, ...(run.opinion && { template: run.opinion }) });
    else if (as === 'html') content = htmlReport(source, { locale, subject: path });
    else {
      const plans = exportSheets(as, source, { locale, stacked }).map(withoutLinksOut);
      if (plans.length === 0) return nothing;
      if (output === null) return { path, state: 'exported', output, plans, remarks: [] };
      content = await bookOf(plans);
    }
    if (output === null) return nothing;
    const remarks = as === 'clean' ? remarkLines(exportRemarks(safe, locale), locale) : [];
    const trouble = await writeWhole(output, content, request);
    return trouble === null
      ? { path, state: 'exported', output, plans: [], remarks }
      : { path, state: 'failed', message: words.file(output, words.notWritten[trouble]) };
  } catch (error) {
    return { path, state: 'failed', message: troubleOf(path, error, locale).message };
  }
}

/** In a workbook of its own an export cannot lead back to the sheets it speaks of. */
function withoutLinksOut(plan: SheetPlan): SheetPlan {
  return plan.links ? { ...plan, links: plan.links.filter(({ to }) => to.planned === true) } : plan;
}
