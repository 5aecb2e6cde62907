import { remembered } from '../remembered';
import { aroundIn, asWritten } from './around';
import { comparatorBefore, comparatorBehind, type Comparator } from './comparators';
import { withoutDates } from './dates';
import { numberIn } from './first-number';
import { withoutLatex } from './latex';
import { isPlaceholder } from './placeholder';
import type { TargetValue } from './target-value';
import { unitAtStart } from './units';
import { isSheetError } from '../sheet/snapshot';
import { halfWidth, withoutSpace } from '../sheet/text';

const NOTHING_AROUND = { before: '', behind: '' };

/** A value without a number. Written out, so that all of them have one shape: rules read millions. */
function withoutAmount(
  kind: TargetValue['kind'],
  core = '',
  sign: Comparator | null = null,
  before = '',
): TargetValue {
  return {
    kind,
    comparator: sign,
    written: { before, behind: '' },
    amount: null,
    upper: null,
    decimals: 0,
    unit: null,
    incomplete: null,
    core,
    rest: NOTHING_AROUND,
    around: NOTHING_AROUND,
    multiple: false,
  };
}

/** Longer texts are sentences; reading them as a value would only find accidental numbers. */
const LONGEST_VALUE = 200;

const MAGNITUDES: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
};
/** A minus before the number; a dash behind a word or a number is none. */
const NEGATIVE = /(?<![\d\p{Script=Han}])[-−]$/u;
const RANGE_SIGN = /^(?:-{1,2}|~|～|—{1,2}|–|至|到)/u;
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

/**
 * Reads the displayed text of an 指标值 cell; values repeat all over a workbook. Order: placeholder, formula code, date,
 * comparator, range, number, magnitude, unit, rest; dates come before numbers because `12月31日前` is no amount. Never
 * throws; a text that says no number is `qualitative`.
 */
export const readValue = remembered(read, LONGEST_VALUE);

/** Nothing in such a text needs unifying, and it holds no formula code, error or mark; most values are like this. */
const PLAIN = /^[\u4E00-\u9FFF\d.%≥≤=]*$/u;
/** Without one of these there is no date in a plain text. */
const OF_DATES = /[年月季]|\d[-/.]\d/u;
function read(text: string): TargetValue {
  const ready = PLAIN.test(text);
  const spaceless = ready ? text : withoutSpace(withoutLatex(text.trim()).text);
  const plain = ready ? text : halfWidth(spaceless);
  if (plain === '') return withoutAmount('empty');
  if (plain.length > LONGEST_VALUE) return withoutAmount('qualitative', plain);
  if (!ready && isSheetError(plain)) return withoutAmount('error', plain);
  if (isPlaceholder(plain)) return withoutAmount('placeholder', plain);
  const body = ready ? plain : plain.replace(/^[★☆*]/u, '');
  const undated = OF_DATES.test(body) ? withoutDates(body).trim() : body;
  const number = numberIn(undated);
  if (!number) return withoutNumber(body, undated !== body);
  const value = quantity(undated, number);
  const around = undated === plain ? value.around : aroundIn(plain, plain.length - body.length, value);
  if (around === value.around && spaceless === plain) return value;
  return { ...value, around: spaceless === plain ? around : asWritten(spaceless, around) };
}

function withoutNumber(body: string, dated: boolean): TargetValue {
  if (dated) return withoutAmount('date', body);
  const core = body.endsWith('%') ? '%' : '';
  const before = body.slice(0, body.length - core.length);
  const sign = comparatorBefore(before);
  return before === (sign?.text ?? '')
    ? withoutAmount('empty', core, sign?.sign ?? null, before)
    : withoutAmount('qualitative', body);
}

function quantity(text: string, number: RegExpExecArray): TargetValue {
  const start = number.index;
  let lead = text.slice(0, start);
  const negative = lead !== '' && NEGATIVE.test(lead);
  if (negative) lead = lead.slice(0, -1);
  const tolerance = lead.endsWith('±');
  if (tolerance) lead = lead.slice(0, -1);
  const before = comparatorBefore(lead) ?? controlledWithin(lead, text);
  const first = measure(text.slice(start + number[0].length));
  const lower = toNumber(number[0], negative) * first.factor;
  const second = upperEnd(first.rest);
  const last = second?.measure ?? first;
  const behind = comparatorBehind(last.rest);
  const restBehind = behind ? last.rest.slice(behind.text.length) : last.rest;
  const rest = {
    before: before ? lead.slice(0, lead.length - before.text.length) : lead,
    behind: restBehind,
  };
  return {
    kind: ratioFollows(first) ? 'ratio' : second ? 'range' : tolerance ? 'tolerance' : 'quantity',
    comparator: before?.sign ?? behind?.sign ?? null,
    written: { before: before?.text ?? '', behind: behind?.text ?? '' },
    amount: second && first.unit === null ? toNumber(number[0], negative) * last.factor : lower,
    upper: second ? second.amount * last.factor : null,
    decimals: number[0].split('.')[1]?.length ?? 0,
    unit: last.unit ?? first.unit,
    incomplete: last.incomplete,
    core: text.slice(negative || tolerance ? start - 1 : start, text.length - last.rest.length),
    rest,
    around: rest,
    multiple: restBehind !== '' && numberIn(restBehind) !== null && !/^[/:∶比(]/u.test(restBehind),
  };
}

/** `控制在…以内` spells ≤ around the number. */
function controlledWithin(lead: string, text: string): { text: string; sign: Comparator } | null {
  return lead.endsWith('控制在') && /以内|以下|内$/u.test(text) ? { text: '控制在', sign: '≤' } : null;
}

function toNumber(digits: string, negative: boolean): number {
  const value = Number(digits.includes(',') ? digits.replace(/,/gu, '') : digits);
  return negative ? -value : value;
}

interface Measure {
  readonly factor: number;
  readonly unit: string | null;
  readonly incomplete: string | null;
  /** What follows the unit. */
  readonly rest: string;
}

const NO_MEASURE: Measure = { factor: 1, unit: null, incomplete: null, rest: '' };

/** Magnitude and unit behind a number. 万元, 千米, 百分点 are units of their own; 万 before any other unit multiplies. */
function measure(text: string): Measure {
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

function upperEnd(rest: string): { amount: number; measure: Measure } | null {
  if (rest === '') return null;
  const sign = RANGE_SIGN.exec(rest)?.[0];
  if (sign === undefined) return null;
  const after = rest.slice(sign.length);
  const number = numberIn(after);
  if (number?.index !== 0) return null;
  return { amount: toNumber(number[0], false), measure: measure(after.slice(number[0].length)) };
}

function ratioFollows(first: Measure): boolean {
  return first.unit === null && first.rest !== '' && /^[:∶比/]\d/u.test(first.rest);
}
