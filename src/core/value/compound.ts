import { numberIn } from './first-number';
import { measure, toNumber, type Measure } from './measure';
import { dimensionsOf } from './units';

/** One amount written with more than its figure between number and unit. */
interface Compound {
  readonly figure: number;
  readonly decimals: number;
  /** 5000+人次: the plus sign stands for 以上. */
  readonly atLeast: boolean;
  /** What stands behind the last figure. */
  readonly measure: Measure;
}

const ADDEND = /^\+(\d+(?:\.\d+)?)/u;
const SECOND_LIMIT = /^\(\d+(?:\.\d+)?\)/u;

/**
 * A sum written out (1+17个), a second limit in brackets (5(8)mg/L, as discharge standards have them) or a plus sign for
 * 以上 in front of the unit. Null for anything else, also for a sum of different things.
 * @param digits the first figure as written
 * @param first what stands behind it
 */
export function compoundOf(digits: string, first: Measure): Compound | null {
  const { rest } = first;
  if (!rest.startsWith('+') && !rest.startsWith('(')) return null;
  if (ADDEND.test(rest)) return sumOf(digits, first);
  if (first.unit !== null || first.incomplete !== null) return null;
  const skipped = rest.startsWith('+') ? 1 : (SECOND_LIMIT.exec(rest)?.[0].length ?? 0);
  if (skipped === 0) return null;
  const behind = measure(rest.slice(skipped));
  const atLeast = rest.startsWith('+');
  // 1+N个 and 1+模式 count nothing that could be told.
  if (atLeast && !isKnown(behind.unit)) return null;
  return { figure: toNumber(digits, false), decimals: decimalsOf(digits), atLeast, measure: behind };
}

/** The unit stands behind every addend or behind the last one only; 1+2万人 may be either number. */
function sumOf(digits: string, first: Measure): Compound | null {
  let last = first;
  let decimals = decimalsOf(digits);
  let figure = toNumber(digits, false) * first.factor;
  for (let next = ADDEND.exec(last.rest); next?.[1] !== undefined; next = ADDEND.exec(last.rest)) {
    const addend = measure(last.rest.slice(next[0].length));
    if (last.unit !== null && addend.unit !== last.unit) return null;
    if (last.unit === null && addend.factor !== 1) return null;
    decimals = Math.max(decimals, decimalsOf(next[1]));
    figure += Number(next[1]) * addend.factor;
    last = addend;
  }
  const plain = last.unit === null ? last.rest === '' && last.incomplete === null : isKnown(last.unit);
  if (!plain) return null;
  return {
    figure: Number(figure.toFixed(decimals)),
    decimals,
    atLeast: false,
    measure: { factor: 1, unit: last.unit, incomplete: null, rest: last.rest },
  };
}

const ARROW = /[↑↓⬆⬇▲▼↗↘]/u;
const FOLLOWING_COUNT = /^\/\d+(?:\.\d+)?/u;

/** Whether the words around an amount hold further figures, or an arrow that may say 以上 as well as 提高. */
export function saysMore(before: string, behind: string, unit: string | null): boolean {
  if (before !== '' && ARROW.test(before)) return true;
  if (behind === '') return false;
  if (behind.startsWith('/')) return isSecondCount(behind, unit);
  return ARROW.test(behind) || (numberIn(behind) !== null && !/^[:∶比(]/u.test(behind));
}

/** 1期/60人 counts twice; 3次/10天, 200元/30亩 and 12例/10万人 say how much of one thing comes with another. */
function isSecondCount(behind: string, unit: string | null): boolean {
  const figure = FOLLOWING_COUNT.exec(behind)?.[0];
  if (figure === undefined || unit === null || dimensionsOf(unit).includes('money')) return false;
  const { unit: other, factor } = measure(behind.slice(figure.length));
  return other !== null && factor === 1 && !dimensionsOf(other).includes('duration');
}

function isKnown(unit: string | null): boolean {
  return unit !== null && dimensionsOf(unit).length > 0;
}

function decimalsOf(digits: string): number {
  return digits.split('.')[1]?.length ?? 0;
}
