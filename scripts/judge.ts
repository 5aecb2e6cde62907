import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { exportSheets, SHEET_EXPORTS } from '../src/core/export/export-sheets';
import type { ExportSource } from '../src/core/export/export-source';
import type { SheetPlan } from '../src/core/export/plan';
import { check } from '../src/core/lint/check';
import { fixSafely } from '../src/core/lint/fixer';
import { withoutSpace } from '../src/core/sheet/text';
import { MemoryHost } from '../src/hosts/memory/memory-host';
import { MemoryWorkbook } from '../src/hosts/memory/workbook';
import { openWorkbook } from '../src/hosts/memory/reading/xlsx-reader';
import { saveWorkbook } from '../src/hosts/memory/saving/xlsx-writer';

/**
 * Writes the exports of the samples as files, lets another office program print them, and checks that nothing of the
 * plans is missing on paper. Usage: npm run judge [-- FOLDER for the files, pages and pictures]
 */
const SAMPLES = join(__dirname, '..', 'samples');
const PROGRAMS = ['soffice', 'pdftotext', 'pdftoppm'] as const;

async function main(): Promise<void> {
  const missing = PROGRAMS.filter((program) => spawnSync('sh', ['-c', `command -v ${program}`]).status !== 0);
  if (missing.length > 0) {
    console.log(`judge: SKIPPED, this machine has no ${missing.join(', no ')}`);
    return;
  }
  const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'judge-'));
  mkdirSync(folder, { recursive: true });
  let failures = 0;
  for (const file of readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'))) {
    failures += await judge(file, folder);
  }
  console.log(`judge: ${failures === 0 ? 'nothing missing' : `${failures} problems`}, files in ${folder}`);
  process.exitCode = failures === 0 ? 0 : 1;
}

/** Judges every export of one sample; returns how many have something missing. */
async function judge(file: string, folder: string): Promise<number> {
  const source = await sourceOf(join(SAMPLES, file));
  const name = basename(file, '.xlsx');
  const kinds = [
    ...SHEET_EXPORTS.map((kind) => ({ kind, stacked: false })),
    { kind: 'clean' as const, stacked: true },
  ];
  let failures = 0;
  for (const { kind, stacked } of kinds) {
    const plans = exportSheets(kind, source, { locale: 'zh-CN', stacked });
    const stem = join(folder, `${name}-${kind}${stacked ? '-stacked' : ''}`);
    await writeExport(plans, source, `${stem}.xlsx`);
    execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, `${stem}.xlsx`], {
      stdio: 'ignore',
    });
    const problems = problemsOf(plans, execFileSync('pdftotext', [`${stem}.pdf`, '-'], { encoding: 'utf8' }));
    execFileSync('pdftoppm', ['-r', '70', '-png', `${stem}.pdf`, stem]);
    console.log(`${basename(stem)}: ${problems.length === 0 ? 'complete' : problems.join('; ')}`);
    if (problems.length > 0) failures++;
  }
  return failures;
}

async function sourceOf(path: string): Promise<ExportSource> {
  const host = new MemoryHost(await openWorkbook(readFileSync(path)));
  const snapshot = await host.scan();
  const result = check(snapshot);
  return { result, safe: fixSafely(snapshot, result) };
}

/** The sheets in a workbook of their own; those that links lead to are there, blank. */
async function writeExport(plans: readonly SheetPlan[], source: ExportSource, path: string): Promise<void> {
  const workbook = new MemoryWorkbook();
  const host = new MemoryHost(workbook);
  await host.addSheets(plans);
  const linked = plans.some(({ links = [] }) => links.some(({ to }) => to.planned !== true));
  if (linked)
    for (const sheet of new Set(source.result.tables.map((table) => table.sheet))) workbook.addSheet(sheet);
  writeFileSync(path, await saveWorkbook(workbook, { modified: new Date(0) }));
}

/** What the pages lack. Lines of neighbouring cells run into each other, so characters are counted, not texts sought. */
function problemsOf(plans: readonly SheetPlan[], pages: string): readonly string[] {
  const printed = counted(pages);
  const lacking = [...counted(plans.flatMap(({ cells }) => cells.map(({ text }) => text)).join(''))].flatMap(
    ([char, count]) =>
      (printed.get(char) ?? 0) < count ? [`${char} ×${count - (printed.get(char) ?? 0)}`] : [],
  );
  return [
    ...(lacking.length > 0 ? [`missing: ${lacking.join(' ')}`] : []),
    ...(/#{3,}/u.test(pages) ? ['a number that does not fit (###)'] : []),
  ];
}

function counted(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const char of withoutSpace(text.normalize('NFKC'))) counts.set(char, (counts.get(char) ?? 0) + 1);
  return counts;
}

void main();
