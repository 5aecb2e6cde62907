/**
 * `npm run bench [-- --sizes 20,2000] [-- --no-browser]`: times on this machine, in one run, with ratios, and what a person
 * waits for in the pane of the production build; JSON in test-results/bench.json.
 */
import { execSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { benchPane } from './browser/pane';
import { benchCore } from './core';
import type { Figure } from './figure';
import { benchSteps } from './longest-step';
import type { Measured } from './measure';
import { printFigures, printTable, ratios } from './print';

const at = process.argv.indexOf('--sizes');
const sizes = (at >= 0 ? (process.argv[at + 1] ?? '') : '20,200,2000,20000').split(',').map(Number);
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
  const figures: Figure[] = [await benchSteps(Math.max(...sizes))];
  if (inBrowser) {
    execSync('npm run --silent build', { stdio: ['ignore', 'ignore', 'inherit'] });
    figures.push(...(await benchPane()));
  }
  printFigures(figures);
  const load = loadavg()[0];
  mkdirSync('test-results', { recursive: true });
  writeFileSync(
    'test-results/bench.json',
    JSON.stringify({ measured, ratios: summary, figures, load }, null, 2),
  );
}

void main();
