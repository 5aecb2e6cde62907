import type { Steps } from '../core/steps';

/** A page that is busy longer than this at a stretch feels stuck; milliseconds. */
const STRETCH = 12;

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
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (now() - started < STRETCH) continue;
    progress(step.value);
    await breathe();
    if (cancelled()) return null;
    started = now();
  }
}
