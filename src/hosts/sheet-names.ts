/** Excel's limit for sheet names. */
const LONGEST_NAME = 31;

/** A sheet name for comparing: Excel compares names without case. */
export function sheetKey(name: string): string {
  return name.toLowerCase();
}

/**
 * The names new sheets get: as wanted where free, with a number where taken.
 * @param taken the names of the sheets that are there.
 */
export function freeNames(wanted: readonly string[], taken: readonly string[]): string[] {
  const used = new Set(taken.map(sheetKey));
  return wanted.map((name) => {
    let free = name.slice(0, LONGEST_NAME);
    for (let number = 2; used.has(sheetKey(free)); number++) {
      const suffix = ` (${number})`;
      free = name.slice(0, LONGEST_NAME - suffix.length) + suffix;
    }
    used.add(sheetKey(free));
    return free;
  });
}
