import { checkedSteps } from '../src/app/checked';
import { NO_DECISIONS } from '../src/app/decisions';
import { MemoryHost } from '../src/hosts/memory/memory-host';
import { corpus } from './corpus';

/**
 * The longest time, in milliseconds, that a check of so many rows keeps the page busy without a pause: between its steps
 * the app lets the page paint and hear clicks.
 */
export async function longestStep(rows: number): Promise<number> {
  const workbook = await new MemoryHost(corpus(rows)).scan();
  let longest = 0;
  let last = performance.now();
  for (const steps = checkedSteps(workbook, NO_DECISIONS); !steps.next().done;) {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }
  return Math.max(longest, performance.now() - last);
}
