/** `npm run bench [-- --sizes 20,2000]`: times on this machine, in one run, with ratios; JSON in test-results/bench.json. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { benchCore } from './core';
import type { Measured } from './measure';
import { printTable, ratios } from './print';

const at = process.argv.indexOf('--sizes');
const sizes = (at >= 0 ? (process.argv[at + 1] ?? '') : '20,200,2000,20000').split(',').map(Number);

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
  mkdirSync('test-results', { recursive: true });
  writeFileSync('test-results/bench.json', JSON.stringify({ measured, ratios: summary }, null, 2));
}

void main();
