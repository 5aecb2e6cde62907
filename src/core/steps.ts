/** A long piece of work in steps: yields how far it has come, from 0 to 1. Whoever drives it may pause or give up between. */
export type Steps<T> = Generator<number, T>;

/** Takes all steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Work that is a part of other work: its steps go from `from` to `to`. */
export function* scaled<T>(steps: Steps<T>, from: number, to: number): Steps<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + step.value * (to - from);
  }
}

/** As many items are mapped in one step. */
const ITEMS_PER_STEP = 100;

/** Maps a long list some items at a time. */
export function* mapped<Item, Result>(
  items: readonly Item[],
  map: (item: Item) => Result,
): Steps<readonly Result[]> {
  const results: Result[] = [];
  for (const item of items) {
    results.push(map(item));
    if (results.length % ITEMS_PER_STEP === 0) yield results.length / items.length;
  }
  return results;
}
