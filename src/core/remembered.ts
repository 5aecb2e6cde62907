/** Longer texts are no labels and seldom come twice. */
const LONGEST_LABEL = 64;
const MOST_KEPT = 20_000;

/**
 * The same reading of a text, kept for the next cell that says the same; a full memory is simply emptied.
 * @param longest of longer texts nothing is kept
 */
export function remembered<T>(read: (text: string) => T, longest = LONGEST_LABEL): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    if (text.length > longest) return read(text);
    const known = kept.get(text);
    if (known !== undefined) return known;
    const fresh = read(text);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(text, fresh);
    return fresh;
  };
}

/** The same for what is read off a table: kept as long as the table is, so that a table nobody edited is not read again. */
export function rememberedOf<Read extends object, T>(read: (of: Read) => T): (of: Read) => T {
  const kept = new WeakMap<Read, { readonly value: T }>();
  return (of) => {
    const known = kept.get(of);
    if (known) return known.value;
    const fresh = { value: read(of) };
    kept.set(of, fresh);
    return fresh.value;
  };
}
