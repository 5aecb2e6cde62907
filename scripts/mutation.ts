/**
 * Mutation testing of the core: does a test notice when the code is changed?
 *
 *   npm run mutation                                     every folder of src/core
 *   npm run mutation -- --only src/core/value            a folder or a file
 *   npm run mutation -- --fresh                          also what has not changed since the last run
 *   npm run mutation -- --sample 10                      ten mutants of a hundred: an estimate in minutes
 *
 * A folder is changed mutant by mutant and has to be noticed by the tests of the folder of the same name, so the score
 * is a lower bound: other tests might notice, too. What was measured is kept in mutation/, so that an interrupted run
 * goes on where it was; survivors.txt there lists what nobody noticed.
 */
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import type { PartialStrykerOptions } from '@stryker-mutator/api/core';
import { build } from 'esbuild';
import {
  percentOf,
  scoreOf,
  survivorsOf,
  tableOf,
  triedIn,
  type Mutant,
  type Score,
} from './mutation/report';
import type { CoreRunnerOptions } from './mutation/runner';
import { errorOf, isDrawn } from './mutation/sample';
import { slicesOf, type Slice } from './mutation/slices';

const ROOT = join(__dirname, '..');
const FOLDER = 'mutation';
const RUNNER = join(ROOT, FOLDER, 'runner.mjs');

/** What the whole core has to reach, in per cent. */
const GOAL = 85;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', default: 'src/core' },
      fresh: { type: 'boolean', default: false },
      sample: { type: 'string', default: '100' },
    },
  });
  const only = values.only.replace(/\/$/u, '');
  const percent = Number(values.sample);
  if (!(percent > 0 && percent <= 100)) throw new Error('--sample is a number of per cent, up to 100');
  const slices = slicesOf(ROOT).flatMap((slice) => {
    const sources = slice.sources.filter((file) => file === only || file.startsWith(`${only}/`));
    return sources.length > 0 ? [{ ...slice, sources }] : [];
  });
  if (slices.length === 0) throw new Error(`--only names no file of the core: ${only}`);
  await bundleRunner();
  const scores: Score[] = [];
  const mutants: Mutant[] = [];
  for (const slice of slices) {
    const found = await mutantsOf(slice, { fresh: values.fresh, percent });
    mutants.push(...found);
    scores.push(scoreOf(slice.name, found));
    write('report.json', JSON.stringify({ scores, mutants }));
    write('survivors.txt', survivorsOf(ROOT, mutants));
    write('scores.txt', `${tableOf(scores)}\n`);
  }
  console.log(`\n${tableOf(scores)}`);
  const all = scoreOf('all', mutants);
  if (percent < 100)
    console.log(`a sample of ${triedIn(all)}: ± ${errorOf(percentOf(all), triedIn(all)).toFixed(1)}`);
  if (percentOf(all) < GOAL) process.exitCode = 1;
}

/** The runner is loaded by processes that know no TypeScript. */
async function bundleRunner(): Promise<void> {
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['scripts/mutation/runner.ts'],
    outfile: RUNNER,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    logLevel: 'warning',
  });
}

/** Has Stryker change the files of a slice; answers what became of each change. A sample is not kept for the next run. */
async function mutantsOf(
  { name, sources, tests }: Slice,
  { fresh, percent }: { readonly fresh: boolean; readonly percent: number },
): Promise<readonly Mutant[]> {
  const core: CoreRunnerOptions = { setup: ['test/property-seed.ts'], tests, percent };
  const options: PartialStrykerOptions = {
    testRunner: 'core',
    mutate: [...sources],
    plugins: [RUNNER],
    core,
    incremental: percent === 100,
    incrementalFile: `${FOLDER}/${name.replaceAll('/', '-')}.json`,
    force: fresh,
  };
  const started = performance.now();
  const { Stryker } = await import('@stryker-mutator/core');
  const found = (await new Stryker(options).runMutationTest())
    .filter((mutant) => isDrawn(mutant, percent))
    .map(({ fileName, mutatorName, replacement, status, location }) => ({
      fileName: relative(ROOT, fileName).replaceAll('\\', '/'),
      mutatorName,
      replacement,
      status,
      location,
    }))
    .filter(({ fileName }) => sources.includes(fileName));
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`${name}: ${percentOf(scoreOf(name, found)).toFixed(1)} % (${seconds} s)`);
  return found;
}

function write(file: string, text: string): void {
  writeFileSync(join(ROOT, FOLDER, file), text);
}

void main();
