import { unitAtStart } from './units';

const MAGNITUDES: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
};
/** Words that may follow a number without being its unit. */
const NO_UNIT = /^(?:左右|以上|以下|以内|及|含|不含|之间|前|后|左|倍以)/u;
/** A character of a word that may be a unit: none that begins 以上, 左右 or the upper end of a range. */
const LETTER = String.raw`(?!以[上下内]|及以|左右|[至到比]\d)[\p{Script=Han}A-Za-zμ°℃²³]`;
/** A unit no list knows: one to four Chinese characters or Latin letters directly behind the number. */
const UNKNOWN_UNIT = new RegExp(`^(?!每)(?:${LETTER}){1,4}`, 'u');
/** What a price is for: /亩, /人·天. */
const PER_THING = new RegExp(`^/(?:${LETTER}){1,6}(?:·(?:${LETTER}){1,3})?`, 'u');
/** The same where the money unit in front of it is missing; `3/百万` is a rate. */
const PER_ALONE = new RegExp(`^[/每](?![百千]?[万亿](?!${LETTER}))(?:${LETTER}){1,3}`, 'u');

/** A figure, its separators taken out. */
export function toNumber(digits: string, negative: boolean): number {
  const value = Number(digits.includes(',') ? digits.replace(/,/gu, '') : digits);
  return negative ? -value : value;
}

/** What follows a number. */
export interface Measure {
  readonly factor: number;
  readonly unit: string | null;
  readonly incomplete: string | null;
  /** What follows the unit. */
  readonly rest: string;
}

const NO_MEASURE: Measure = { factor: 1, unit: null, incomplete: null, rest: '' };

/** Magnitude and unit behind a number. 万元, 千米, 百分点 are units of their own; 万 before any other unit multiplies. */
export function measure(text: string): Measure {
  if (text === '') return NO_MEASURE;
  const whole = unitIn(text);
  if (whole) return { factor: 1, unit: whole, incomplete: null, rest: text.slice(whole.length) };
  const magnitude = /^(?:百万|千万|[十百千万亿])/u.exec(text)?.[0];
  if (magnitude === undefined) {
    const incomplete = PER_ALONE.exec(text)?.[0] ?? null;
    return { factor: 1, unit: null, incomplete, rest: text.slice(incomplete?.length ?? 0) };
  }
  const behind = text.slice(magnitude.length);
  const unit = unitIn(behind);
  if (unit)
    return { factor: MAGNITUDES[magnitude] ?? 1, unit, incomplete: null, rest: behind.slice(unit.length) };
  return { factor: 1, unit: null, incomplete: magnitude, rest: behind };
}

/** A unit at the start of the text: a known one with its `/X`, else a short unknown word, else null. */
function unitIn(text: string): string | null {
  const known = unitAtStart(text);
  if (known !== null) {
    if (text.charAt(known.length) !== '/' || !/^[百千万亿]*元$/u.test(known)) return known;
    return known + (PER_THING.exec(text.slice(known.length))?.[0] ?? '');
  }
  if (NO_UNIT.test(text) || /^[十百千万亿]/u.test(text)) return null;
  return UNKNOWN_UNIT.exec(text)?.[0] ?? null;
}
