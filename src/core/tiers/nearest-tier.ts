import { KNOWN_TIER1, KNOWN_TIER2, LOCAL_TIERS, TIER2_SYNONYMS, tier1Name, tier2Name } from './schemes';

interface NearestTier {
  readonly known: string;
  /** One character away; otherwise one name contains the other. */
  readonly typo: boolean;
}

/** Longer names are descriptions; comparing them letter by letter says nothing. */
const LONGEST_TIER = 16;

/** The one known tier the text is a letter away from, or else contains or is contained in; null when none or several. */
export function nearestTier(text: string, level: 1 | 2): NearestTier | null {
  const name = level === 1 ? tier1Name(text) : tier2Name(text);
  const written = tidy(text);
  if (name.length < 2 || name.length > LONGEST_TIER || LOCAL_TIERS.has(name)) return null;
  const known = level === 1 ? [...KNOWN_TIER1] : [...KNOWN_TIER2, ...TIER2_SYNONYMS];
  const typos = known.filter((other) => isOneOff(name, other) || isOneOff(written, `${other}指标`));
  if (typos.length > 0) return only(typos, true);
  return only(
    known.filter((other) => name.includes(other) || other.includes(name)),
    false,
  );
}

/** The first of the names when all of them mean the same tier. */
function only(names: readonly string[], typo: boolean): NearestTier | null {
  const [first] = names;
  return first !== undefined && new Set(names.map(tier2Name)).size === 1 ? { known: first, typo } : null;
}

/** Whether one character was replaced, added or dropped. */
function isOneOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  const rest = short.length === long.length ? start + 1 : start;
  return short.slice(rest) === long.slice(start + 1);
}

/** The name as written, without white space. */
export function tidy(text: string): string {
  return text.trim().replace(/\s+/gu, '');
}
