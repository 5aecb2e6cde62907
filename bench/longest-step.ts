import { checkedSteps } from '../src/app/checked';
import { NO_DECISIONS } from '../src/app/decisions';
import { MemoryHost } from '../src/hosts/memory/memory-host';
import { corpus } from './corpus';
import { figure, type Figure } from './figure';

const RUNS = 5;

/** How long a check keeps the page busy at a stretch, without the page: the figure of the browser, on any machine. */
export async function benchSteps(rows: number): Promise<Figure> {
  // The first run compiles.
  await longestStep(rows);
  const longest: number[] = [];
  for (let run = 0; run < RUNS; run++) longest.push(await longestStep(rows));
  return figure(`longest step of a check of ${rows} rows`, 50, longest);
}

/**
 * The longest time, in milliseconds, that a check of so many rows keeps the page busy without a pause: between its steps
 * the app lets the page paint and hear clicks.
 */
async function longestStep(rows: number): Promise<number> {
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
