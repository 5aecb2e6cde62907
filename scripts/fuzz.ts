/**
 * Feeds what strangers could write to everything that reads it, until the time is up or something breaks.
 *
 *   npm run fuzz -- --seconds 600                 every target, ten minutes each
 *   npm run fuzz -- --target sheets --seed 12345  one target, from this input on: repeats a find
 */
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { fuzz } from '../test/fuzz/run';
import { TARGETS } from '../test/fuzz/targets';

/** An input that takes longer stands for a person who waits in vain; milliseconds. */
const PATIENCE = 10_000;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seconds: { type: 'string', default: '60' },
      target: { type: 'string' },
      seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    },
  });
  const seed = Number(values.seed);
  const chosen = TARGETS.filter(({ name }) => values.target === undefined || name === values.target);
  if (chosen.length === 0)
    throw new Error(`--target is one of: ${TARGETS.map(({ name }) => name).join(', ')}`);
  for (const target of chosen) {
    const end = performance.now() + Number(values.seconds) * 1000;
    const { attempts, slowest, failure } = await fuzz(target, seed, () => performance.now() > end);
    const waited = slowest.took > PATIENCE;
    console.log(
      `${failure || waited ? '✗' : '✓'} ${target.name}: ${attempts} inputs from seed ${seed}, slowest ${slowest.took.toFixed(0)} ms`,
    );
    if (failure) console.error(failure.error);
    if (failure || waited) {
      console.error(
        `To repeat: npm run fuzz -- --target "${target.name}" --seed ${(failure ?? slowest).seed}`,
      );
      process.exitCode = 1;
    }
  }
}

void main();
