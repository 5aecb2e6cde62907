import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { judgedCases } from './judge/cases';
import { officialFonts } from './judge/fonts';
import { takePictures } from './judge/pictures';
import { print, problemsOf, PROGRAMS, takePages, writeExport } from './judge/printed';

/**
 * Writes the exports as files, lets another office program print them, and checks that nothing of the plans is missing on
 * paper: once with the fonts the machine has, once with fonts like those of an official text.
 * Usage: npm run judge [-- FOLDER for files, pages and their pictures] [--pictures: takes docs/images/export-*.png again]
 */
async function main(): Promise<void> {
  const missing = PROGRAMS.filter((program) => spawnSync('sh', ['-c', `command -v ${program}`]).status !== 0);
  if (missing.length > 0) {
    console.log(`judge: SKIPPED, this machine has no ${missing.join(', no ')}`);
    return;
  }
  const { values, positionals } = parseArgs({
    options: { pictures: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const folder = positionals[0] ?? mkdtempSync(join(tmpdir(), 'judge-'));
  mkdirSync(folder, { recursive: true });
  const cases = await judgedCases();
  const workbooks = cases.map(({ name }) => join(folder, `${name}.xlsx`));
  for (const [index, { plans, source }] of cases.entries())
    await writeExport(plans, source, workbooks[index] ?? '');
  const official = officialFonts(folder);
  let failures = 0;
  for (const fonts of [null, official]) {
    const papers = join(folder, fonts === null ? 'fonts-of-the-machine' : 'fonts-of-an-official-text');
    const files = print(workbooks, papers, fonts);
    for (const [index, pdf] of files.entries()) {
      const problems = problemsOf(cases[index]?.plans ?? [], pdf);
      takePages(pdf);
      console.log(`${basename(pdf, '.pdf')}: ${problems.length === 0 ? 'complete' : problems.join('\n  ')}`);
      if (problems.length > 0) failures++;
    }
    if (values.pictures && fonts === official) takePictures(papers);
  }
  console.log(`judge: ${failures === 0 ? 'nothing missing' : `${failures} problems`}, files in ${folder}`);
  process.exitCode = failures === 0 ? 0 : 1;
}

void main();
