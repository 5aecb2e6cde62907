import { remembered } from '../remembered';
import { aroundIn, asWritten } from './around';
import { comparatorBefore, comparatorBehind, type Comparator } from './comparators';
import { compoundOf, saysMore } from './compound';
import { withoutDates } from './dates';
import { numberIn } from './first-number';
import { withoutLatex } from './latex';
import { measure, toNumber, type Measure } from './measure';
import { isPlaceholder } from './placeholder';
import type { TargetValue } from './target-value';
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

/** A minus before the number; a dash behind a word or a number is none. */
const NEGATIVE = /(?<![\d\p{Script=Han}])[-−]$/u;
const RANGE_SIGN = /^(?:-{1,2}|~|～|—{1,2}|–|至|到)/u;
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
  const next = measure(text.slice(start + number[0].length));
  const compound = next.rest === '' || negative ? null : compoundOf(number[0], next);
  const first = compound?.measure ?? next;
  const figure = compound?.figure ?? toNumber(number[0], negative);
  const lower = figure * first.factor;
  const second = upperEnd(first.rest);
  const last = second?.measure ?? first;
  const behind = comparatorBehind(last.rest);
  const sign = before?.sign ?? behind?.sign ?? (compound?.atLeast ? '≥' : null);
  const unit = last.unit ?? first.unit;
  const restBehind = behind ? last.rest.slice(behind.text.length) : last.rest;
  const rest = {
    before: before ? lead.slice(0, lead.length - before.text.length) : lead,
    behind: restBehind,
  };
  return {
    kind: ratioFollows(first) ? 'ratio' : second ? 'range' : tolerance ? 'tolerance' : 'quantity',
    comparator: sign,
    written: { before: before?.text ?? '', behind: behind?.text ?? '' },
    amount: second && first.unit === null ? figure * last.factor : lower,
    upper: second ? second.amount * last.factor : null,
    decimals: compound?.decimals ?? number[0].split('.')[1]?.length ?? 0,
    unit,
    incomplete: last.incomplete,
    core: text.slice(negative || tolerance ? start - 1 : start, text.length - last.rest.length),
    rest,
    around: rest,
    multiple: compound !== null || saysMore(rest.before, restBehind, unit),
  };
}

/** `控制在…以内` spells ≤ around the number. */
function controlledWithin(lead: string, text: string): { text: string; sign: Comparator } | null {
  return lead.endsWith('控制在') && /以内|以下|内$/u.test(text) ? { text: '控制在', sign: '≤' } : null;
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
