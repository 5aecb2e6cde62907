/** Longer texts are no labels and seldom come twice. */
const LONGEST_LABEL = 64;
const MOST_KEPT = 20_000;

/** Places for readings asked for lately; a power of two. */
const PLACES = 256;

/**
 * The same reading of a text, kept for the next cell that says the same; a full memory is simply emptied.
 * @param longest of longer texts nothing is kept
 */
export function remembered<T>(read: (text: string) => T, longest = LONGEST_LABEL): (text: string) => T {
  const kept = new Map<string, T>();
  // In front of the map: finding a text by its length and three of its characters takes a fraction of hashing it.
  const texts = new Array<string | undefined>(PLACES).fill(undefined);
  const readings = new Array<T | undefined>(PLACES).fill(undefined);
  const look = (text: string): T => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const fresh = read(text);
    if (kept.size >= MOST_KEPT) {
      kept.clear();
      texts.fill(undefined);
    }
    kept.set(text, fresh);
    return fresh;
  };
  return (text) => {
    if (text.length > longest) return read(text);
    const place = placeOf(text);
    const recent = texts[place] === text ? readings[place] : undefined;
    if (recent !== undefined) return recent;
    const reading = look(text);
    texts[place] = text;
    readings[place] = reading;
    return reading;
  };
}

function placeOf(text: string): number {
  const { length } = text;
  const [first, middle, last] = [
    text.charCodeAt(0),
    text.charCodeAt(length >> 1),
    text.charCodeAt(length - 1),
  ];
  return (length * 31 + first * 7 + middle * 3 + last) & (PLACES - 1);
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
