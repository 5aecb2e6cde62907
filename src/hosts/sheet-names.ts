/** Excel's limit for sheet names. */
const LONGEST_NAME = 31;

/**
 * The names new sheets get: as wanted where free, with a number where taken. Excel compares names without case.
 * @param taken the names of the sheets that are there.
 */
export function freeNames(wanted: readonly string[], taken: readonly string[]): string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return wanted.map((name) => {
    let free = name.slice(0, LONGEST_NAME);
    for (let number = 2; used.has(free.toLowerCase()); number++) {
      const suffix = ` (${number})`;
      free = name.slice(0, LONGEST_NAME - suffix.length) + suffix;
    }
    used.add(free.toLowerCase());
    return free;
  });
}
