/**
 * `npm run bench [-- --sizes 20,2000] [-- --files 1000] [-- --tables 100,1000] [-- --no-browser]`: times on this machine, in
 * one run, with ratios, what a person waits for in the pages of the production build, files of every size with their memory,
 * many files and large exports through the command line, and what goes between the pane and Excel; JSON in
 * test-results/bench.json.
 */
import { execFileSync, execSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { AT_ONCE } from '../src/cli/files/unpacking';
import { unpackBy } from '../src/hosts/memory/package/unpacking';
import { benchCli } from './cli';
import { benchCore } from './core';
import { benchExports } from './exports';
import type { Figure } from './figure';
import { writeJson } from './files';
import { benchSteps } from './longest-step';
import type { Measured } from './measure';
import { benchMemory } from './memory';
import { benchRecheck } from './recheck';
import type { Traffic } from './traffic/operations';
import {
  printExports,
  printFigures,
  printFileRuns,
  printRuns,
  printTable,
  printTraffic,
  ratios,
} from './print';

// As the command line does.
unpackBy(AT_ONCE);

const sizes = option('--sizes', '20,200,2000,20000,200000').split(',').map(Number);
const files = Number(option('--files', '1000'));
const tables = option('--tables', '100,1000').split(',').map(Number);
/** Rows of the largest workbook a person would open in Excel or a browser. */
const LARGE = 20_000;
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
  const figures: Figure[] = [
    await benchSteps(Math.min(LARGE, Math.max(...sizes))),
    ...(await benchRecheck()),
  ];
  execSync('npm run --silent build', { stdio: ['ignore', 'ignore', 'inherit'] });
  if (inBrowser) figures.push(...(fromSource('bench/browser/main.ts', 'browser') as readonly Figure[]));
  const [load = NaN] = loadavg();
  printFigures(figures, load);
  const bySize = await benchMemory(sizes);
  printFileRuns(bySize);
  const runs = await benchCli(files);
  printRuns(files, runs);
  const exported = await benchExports(tables);
  printExports(exported);
  const played = sizes.filter((rows) => rows <= LARGE).join();
  const traffic =
    played === '' ? [] : (fromSource('bench/traffic/main.ts', 'traffic', played) as readonly Traffic[]);
  printTraffic(traffic);
  writeJson('test-results/bench.json', {
    ...{ measured, ratios: summary, figures, bySize, files, runs, exported, traffic, load },
  });
}

/** The browser and the played Excel come from the tests: those run from source, in a process of their own. */
function fromSource(script: string, name: string, ...more: readonly string[]): unknown {
  const file = `test-results/bench-${name}.json`;
  execFileSync(process.execPath, ['--import', 'tsx', script, file, ...more], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return JSON.parse(readFileSync(file, 'utf8'));
}

function option(name: string, usual: string): string {
  const at = process.argv.indexOf(name);
  return at < 0 ? usual : (process.argv[at + 1] ?? usual);
}

void main();
