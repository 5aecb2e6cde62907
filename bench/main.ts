/**
 * `npm run bench [-- --sizes 20,2000] [-- --files 1000] [-- --tables 100,1000] [-- --no-browser]`: times on this machine, in
 * one run, with ratios, what a person waits for in the pane of the production build, many files and large exports through
 * the command line; JSON in test-results/bench.json.
 */
import { execSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { benchCli } from './cli';
import { benchCore } from './core';
import { benchExports } from './exports';
import type { Figure } from './figure';
import { benchSteps } from './longest-step';
import type { Measured } from './measure';
import { benchRecheck } from './recheck';
import { printExports, printFigures, printRuns, printTable, ratios } from './print';

const sizes = option('--sizes', '20,200,2000,20000').split(',').map(Number);
const files = Number(option('--files', '1000'));
const tables = option('--tables', '100,1000').split(',').map(Number);
const inBrowser = !process.argv.includes('--no-browser');

async function main(): Promise<void> {
  const measured: Measured[] = [];
  for (const rows of sizes) {
    const found = await benchCore(rows);
    measured.push(...found);
    printTable(rows, found);
  }
  const summary = ratios(measured);
  for (const [name, value] of Object.entries(summary))
    console.log(`${name.padEnd(56)} ${value.toPrecision(3)}`);
  const figures: Figure[] = [await benchSteps(Math.max(...sizes)), ...(await benchRecheck())];
  execSync('npm run --silent build', { stdio: ['ignore', 'ignore', 'inherit'] });
  if (inBrowser) figures.push(...paneFigures());
  const [load = NaN] = loadavg();
  printFigures(figures, load);
  const runs = await benchCli(files);
  printRuns(files, runs);
  const exported = await benchExports(tables);
  printExports(exported);
  mkdirSync('test-results', { recursive: true });
  writeFileSync(
    'test-results/bench.json',
    JSON.stringify({ measured, ratios: summary, figures, files, runs, exported, load }, null, 2),
  );
}

/**
 * The pane is measured by the browser's own clock, with what its tests use to open it: those run from source, in a process
 * of their own.
 */
function paneFigures(): readonly Figure[] {
  const file = 'test-results/bench-pane.json';
  execSync(`node --import tsx bench/browser/main.ts ${file}`, { stdio: ['ignore', 'ignore', 'inherit'] });
  return JSON.parse(readFileSync(file, 'utf8')) as readonly Figure[];
}

function option(name: string, usual: string): string {
  const at = process.argv.indexOf(name);
  return at < 0 ? usual : (process.argv[at + 1] ?? usual);
}

void main();
