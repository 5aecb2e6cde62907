/** Longer texts are no labels and seldom come twice. */
const LONGEST_KEPT = 64;
const MOST_KEPT = 20_000;

/** The same reading of a text, kept for the next cell that says the same; a full memory is simply emptied. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST_KEPT) return read(text);
    const known = kept.get(text);
    if (known !== undefined) return known;
    const fresh = read(text);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(text, fresh);
    return fresh;
  };
}
