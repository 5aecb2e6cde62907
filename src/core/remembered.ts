/** Longer texts are no labels and seldom come twice. */
const LONGEST_LABEL = 64;
const MOST_KEPT = 20_000;
const SLOTS = 256;

/**
 * The same reading of a text, kept for the next cell that says the same; a full memory is simply emptied.
 * @param longest of longer texts nothing is kept
 */
export function remembered<T>(read: (text: string) => T, longest = LONGEST_LABEL): (text: string) => T {
  const kept = new Map<string, T>();
  const look = (text: string): T => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const fresh = read(text);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(text, fresh);
    return fresh;
  };
  const texts: string[] = [];
  const readings: (T | undefined)[] = [];
  for (let at = 0; at < SLOTS; at++) {
    texts.push('');
    readings.push(undefined);
  }
  return (text) => {
    const { length } = text;
    if (length > longest) return read(text);
    const slot = (length * 31 + text.charCodeAt(0) * 7 + text.charCodeAt(length - 1) + (text.charCodeAt(length >> 1) << 2)) & (SLOTS - 1);
    if (texts[slot] === text) {
      const known = readings[slot];
      if (known !== undefined) return known;
    }
    const reading = look(text);
    texts[slot] = text;
    readings[slot] = reading;
    return reading;
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
