/** The five signs a clean table uses. */
export type Comparator = '≥' | '≤' | '>' | '<' | '=';

/**
 * Spellings before a number, after width unification. 以上、以下、以内 include the number itself, 超过、不满 do not:
 * 民法典第一千二百五十九条.
 */
const BEFORE: readonly (readonly [Comparator, readonly string[]])[] = [
  ['≥', ['≥', '≥≥', '≧', '⩾', '>=', '=>', '不低于', '不少于', '不小于', '大于等于', '大于或等于', '至少']],
  [
    '≤',
    [
      '≤',
      '≤≤',
      '≦',
      '⩽',
      '<=',
      '=<',
      '不超过',
      '不高于',
      '不多于',
      '不大于',
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
  ['≥', ['(含)以上', '及以上', '以上']],
  ['≤', ['(含)以内', '(含)以下', '及以下', '以内', '以下']],
];

interface Spelling {
  readonly text: string;
  readonly sign: Comparator;
}

const flatten = (groups: readonly (readonly [Comparator, readonly string[]])[]): readonly Spelling[] =>
  groups
    .flatMap(([sign, texts]) => texts.map((text) => ({ text, sign })))
    .sort((a, b) => b.text.length - a.text.length);

const PREFIXES = flatten(BEFORE);
const SUFFIXES = flatten(BEHIND);

/** The longest comparator the text ends with (the text stands before a number), or null. */
export function comparatorBefore(text: string): Spelling | null {
  return PREFIXES.find((spelling) => text.endsWith(spelling.text)) ?? null;
}

/** The longest comparator the text begins with (the text stands behind number and unit), or null. */
export function comparatorBehind(text: string): Spelling | null {
  return SUFFIXES.find((spelling) => text.startsWith(spelling.text)) ?? null;
}

/** The sign a 指标性质/计算符号 cell stands for, or null (定性, blank, anything else). */
export function comparatorOfCell(text: string): Comparator | null {
  const found = comparatorBefore(text);
  return found?.text === text ? found.sign : null;
}
