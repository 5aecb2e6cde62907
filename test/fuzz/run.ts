import { randomFrom } from './random';
import type { FuzzTarget } from './target';

/** What came of a run: how many inputs were tried, and the first that broke something. */
export interface FuzzOutcome {
  readonly attempts: number;
  /** The attempt that took longest, in milliseconds. */
  readonly slowest: { readonly seed: number; readonly took: number };
  readonly failure: { readonly seed: number; readonly error: unknown } | null;
}

/** Tries inputs until `enough` says so. The seed of an attempt makes the same input again. */
export async function fuzz(
  { attempt }: FuzzTarget,
  firstSeed: number,
  enough: (attempts: number) => boolean,
): Promise<FuzzOutcome> {
  let slowest = { seed: firstSeed, took: 0 };
  let attempts = 0;
  for (; !enough(attempts); attempts += 1) {
    const seed = firstSeed + attempts;
    const started = performance.now();
    try {
      await attempt(randomFrom(seed));
    } catch (error) {
      return { attempts: attempts + 1, slowest, failure: { seed, error } };
    }
    const took = performance.now() - started;
    if (took > slowest.took) slowest = { seed, took };
  }
  return { attempts, slowest, failure: null };
}
