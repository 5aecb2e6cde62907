import { unitAtStart } from './units';

/** A count in Chinese numerals with its unit: 三场, 十二次. */
export interface WrittenCount {
  readonly index: number;
  readonly words: string;
  readonly number: number;
  readonly unit: string;
}

const DIGITS = '零一二三四五六七八九';
const STEPS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000 };
const NUMERAL = /(?<![第统进唯划单专同逐百])[一二两三四五六七八九十][零一二两三四五六七八九十百千万]{0,8}/gu;
/** After a numeral these name a grade or a stage, or only look like a unit: 二级, 一期, 一部分. */
const NO_COUNT: ReadonlySet<string> = new Set(['级', '星', '期', '类', '名次', '点', '分', '口', '部', '度']);

/** The first count written in words, or null. 一次性, 第一名 and 统一 are none. */
export function countInWords(text: string): WrittenCount | null {
  for (const { 0: words, index } of text.matchAll(NUMERAL)) {
    const behind = text.slice(index + words.length);
    const unit = unitAtStart(behind);
    if (unit === null || NO_COUNT.has(unit) || behind.startsWith('性', unit.length)) continue;
    return { index, words, number: numberOf(words), unit };
  }
  return null;
}

/** 一百二十 → 120. */
function numberOf(words: string): number {
  let total = 0;
  let digit = 0;
  let section = 0;
  for (const char of words) {
    const step = STEPS[char];
    if (step === undefined) digit = char === '两' ? 2 : DIGITS.indexOf(char);
    else if (step === 10_000) {
      total += (section + digit) * step;
      [section, digit] = [0, 0];
    } else {
      section += (digit === 0 ? 1 : digit) * step;
      digit = 0;
    }
  }
  return total + section + digit;
}
