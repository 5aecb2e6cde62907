import { pageLane } from './page-lane';
import { serialLane, type Lane } from './lane';
import { workerLane } from './worker-lane';

/** More would only compete for memory. */
const MOST_CHECKERS = 4;

/** Whether the page was opened from a folder instead of a server: browsers then allow neither workers nor requests. */
export const OPENED_AS_FILE = location.protocol === 'file:';

/** One lane for what the person waits for, the others for checking the list behind it. */
export function startLanes(): { readonly lane: Lane; readonly checkers: readonly Lane[] } {
  if (OPENED_AS_FILE) {
    const lane = serialLane(pageLane());
    return { lane, checkers: [lane] };
  }
  const start = () => new Worker(new URL('./worker.ts', import.meta.url));
  const checkers = Math.min(MOST_CHECKERS, Math.max(1, navigator.hardwareConcurrency - 1));
  return {
    lane: serialLane(workerLane(start)),
    checkers: Array.from({ length: checkers }, () => workerLane(start)),
  };
}
