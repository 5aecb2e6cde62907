import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ExportSource } from '../../src/core/export/export-source';
import type { SheetPlan } from '../../src/core/export/plan';
import { withoutSpace } from '../../src/core/sheet/text';
import { MemoryHost } from '../../src/hosts/memory/memory-host';
import { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import { saveWorkbook } from '../../src/hosts/memory/saving/xlsx-writer';
import { cutGlyphs } from './cut-glyphs';

/** The programs that print a workbook and read the pages. */
export const PROGRAMS = ['soffice', 'pdftotext', 'pdftocairo', 'pdftoppm'] as const;

/** A page may hold more than a megabyte of outlines. */
const MOST_OUTPUT = 1e9;

/** The sheets in a workbook of their own; those that links lead to are there, blank. */
export async function writeExport(
  plans: readonly SheetPlan[],
  source: ExportSource,
  path: string,
): Promise<void> {
  const workbook = new MemoryWorkbook();
  const host = new MemoryHost(workbook);
  await host.addSheets(plans);
  const linked = plans.some(({ links = [] }) => links.some(({ to }) => to.planned !== true));
  if (linked)
    for (const sheet of new Set(source.result.tables.map((table) => table.sheet))) workbook.addSheet(sheet);
  writeFileSync(path, await saveWorkbook(workbook, { modified: new Date(0) }));
}

/** Prints workbooks as PDF beside each other; `fonts` is a configuration of fonts to use instead of the machine's. */
export function print(workbooks: readonly string[], folder: string, fonts: string | null): readonly string[] {
  execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, ...workbooks], {
    stdio: 'ignore',
    env: { ...process.env, ...(fonts !== null && { FONTCONFIG_FILE: fonts }) },
  });
  return workbooks.map((path) => join(folder, `${basename(path, '.xlsx')}.pdf`));
}

/** What the pages of an export lack: texts that are not there, numbers that do not fit, letters cut at an edge. */
export function problemsOf(plans: readonly SheetPlan[], pdf: string): readonly string[] {
  // As drawn, cell by cell: in the order of the page the lines of neighbouring cells run into each other.
  const pages = run('pdftotext', ['-raw', pdf, '-']);
  const printed = comparable(pages);
  const texts = plans.flatMap(({ cells }) => cells.map(({ text }) => text));
  const missing = [...new Set(texts)].filter((text) => !printed.includes(comparable(text)));
  // Every page ends with a form feed.
  const cut = [...pages.matchAll(/\f/gu)].flatMap((_, index) => {
    const page = index + 1;
    const places = cutGlyphs(pageOf(pdf, page));
    const [first] = places;
    return first
      ? [`page ${page}: ${places.length} letters cut, the first ${Math.round(first.y)} points from the top`]
      : [];
  });
  return [
    ...missing.map((text) => `missing: ${text}`),
    ...(/#{3,}/u.test(pages) ? ['a number that does not fit (###)'] : []),
    ...cut,
  ];
}

/** Pictures of all pages, beside the file. */
export function takePages(pdf: string): void {
  run('pdftoppm', ['-r', '70', '-png', pdf, join(dirname(pdf), basename(pdf, '.pdf'))]);
}

function pageOf(pdf: string, page: number): string {
  return run('pdftocairo', ['-svg', '-f', String(page), '-l', String(page), pdf, '-']);
}

function run(program: (typeof PROGRAMS)[number], args: readonly string[]): string {
  return execFileSync(program, args, { encoding: 'utf8', maxBuffer: MOST_OUTPUT });
}

function comparable(text: string): string {
  return withoutSpace(text.normalize('NFKC'));
}
