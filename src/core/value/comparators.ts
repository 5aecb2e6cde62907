/** The five signs a clean table uses. */
export type Comparator = '≥' | '≤' | '>' | '<' | '=';

/**
 * Spellings before a number, after width unification. 以上、以下、以内 include the number itself, 超过、不满 do not:
 * 民法典第一千二百五十九条.
 */
const BEFORE: readonly (readonly [Comparator, readonly string[]])[] = [
  [
    '≥',
    ['≥', '≥≥', '≧', '⩾', '>=', '=>', ...negated('低于', '少于', '小于'), '大于等于', '大于或等于', '至少'],
  ],
  [
    '≤',
    [
      '≤',
      '≤≤',
      '≦',
      '⩽',
      '<=',
      '=<',
      ...negated('超过', '高于', '多于', '大于'),
      '小于等于',
      '小于或等于',
      '至多',
    ],
  ],
  ['=', ['=', '==', '等于']],
  ['>', ['>', '超过', '高于', '大于', '多于']],
  ['<', ['<', '低于', '少于', '小于', '不足', '不满']],
];

/** Spellings behind number and unit. */
const BEHIND: readonly (readonly [Comparator, readonly string[]])[] = [
  ['≥', ['(含)以上', '以上(含)', '及以上', '以上']],
  ['≤', ['(含)以内', '以内(含)', '(含)以下', '以下(含)', '及以下', '以内', '以下']],
];

/** 不低于, 不得低于 …: a negation in front turns the verb round, so `不得超过` must never read as 超过. */
function negated(...verbs: readonly string[]): readonly string[] {
  return ['不', '不得', '不能', '不应', '不可'].flatMap((no) => verbs.map((verb) => no + verb));
}

interface Spelling {
  readonly text: string;
  readonly sign: Comparator;
}

const spellings = (groups: readonly (readonly [Comparator, readonly string[]])[]): readonly Spelling[] =>
  groups
    .flatMap(([sign, texts]) => texts.map((text) => ({ text, sign })))
    .sort((a, b) => b.text.length - a.text.length);

/** Spellings by the character that touches the number, longest first: most values are decided by one look-up. */
function byTouching(
  list: readonly Spelling[],
  touching: (text: string) => string,
): ReadonlyMap<string, readonly Spelling[]> {
  const groups = new Map<string, Spelling[]>();
  for (const spelling of list) {
    const key = touching(spelling.text);
    groups.set(key, [...(groups.get(key) ?? []), spelling]);
  }
  return groups;
}

const PREFIXES = byTouching(spellings(BEFORE), (text) => text.charAt(text.length - 1));
const SUFFIXES = byTouching(spellings(BEHIND), (text) => text.charAt(0));

/** The longest comparator the text ends with (the text stands before a number), or null. */
export function comparatorBefore(text: string): Spelling | null {
  if (text === '') return null;
  const candidates = PREFIXES.get(text.charAt(text.length - 1));
  return candidates?.find((spelling) => text.endsWith(spelling.text)) ?? null;
}

/** A plus sign says 以上 where nothing follows it: 32万+; what follows makes it a sum or a name. */
const PLUS: Spelling = { text: '+', sign: '≥' };

/** The longest comparator the text begins with (the text stands behind number and unit), or null. */
export function comparatorBehind(text: string): Spelling | null {
  if (text === '') return null;
  if (text === '+') return PLUS;
  return SUFFIXES.get(text.charAt(0))?.find((spelling) => text.startsWith(spelling.text)) ?? null;
}

/** Whether the spellings around one number disagree with the sign it was read with: `≤95%以上`. */
export function contradict(
  written: { readonly before: string; readonly behind: string },
  sign: Comparator | null,
): boolean {
  const signs = [comparatorBefore(written.before)?.sign, comparatorBehind(written.behind)?.sign];
  return signs.some((other) => other !== undefined && other !== sign);
}

/** The sign a 指标性质/计算符号 cell stands for, or null (定性, blank, anything else). */
export function comparatorOfCell(text: string): Comparator | null {
  const found = comparatorBefore(text);
  return found?.text === text ? found.sign : null;
}
