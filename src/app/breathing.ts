import type { Steps } from '../core/steps';

/** A page that is busy longer than this at a stretch feels stuck; milliseconds. */
const STRETCH = 12;
/** Every word of progress draws the page anew, which takes about as long as a stretch; milliseconds between two. */
const BETWEEN_WORDS = 100;

/** Lets the page paint and hear clicks; resolves on its next turn. */
export type Breathe = () => Promise<void>;

/**
 * Runs a computation that comes in steps, giving way whenever it has taken a stretch of time.
 * @returns its result, or null when `cancelled` said so in between
 */
export async function inStretches<T>(
  steps: Steps<T>,
  {
    breathe,
    now,
    progress,
    cancelled,
  }: {
    readonly breathe: Breathe;
    readonly now: () => number;
    readonly progress: (share: number) => void;
    readonly cancelled: () => boolean;
  },
): Promise<T | null> {
  let started = now();
  let told = started;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const time = now();
    if (time - started < STRETCH) continue;
    if (time - told >= BETWEEN_WORDS) {
      progress(step.value);
      told = time;
    }
    await breathe();
    if (cancelled()) return null;
    started = now();
  }
}
