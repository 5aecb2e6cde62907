import type { CellValue } from '../../src/core/sheet/snapshot';
import { invalidArgument } from './fault';

/** What a cell holds after something was typed or written into it. */
export interface Typed {
  readonly value: CellValue | null;
  readonly formula: string | null;
  /** The number format Excel gives a cell that was `General`; null when it leaves the format alone. */
  readonly format: string | null;
}

const LONGEST_TEXT = 32_767;
/** Dates without a year fall into this one: tests must not depend on the day they run. */
const CURRENT_YEAR = 2026;

/**
 * Excel's reading of a value that is typed or written through `Range.values`: `90%` is 0.9 shown as 0%, `'x` is the
 * text x, `=...` is a formula. In a cell with the format `@` everything stays text.
 * Source: Range.values in the Office.js reference; Excel's help on automatic number formats.
 * @throws ExcelFault when no cell can hold the value.
 */
export function typedInto(input: unknown, format: string): Typed {
  if (typeof input === 'number' || typeof input === 'boolean') return constant(input);
  if (typeof input !== 'string') throw invalidArgument('values');
  if (input === '') return constant(null);
  if (input.startsWith("'")) return text(input.slice(1));
  if (format === '@') return text(input);
  if (input.startsWith('=') && input.length > 1) return { value: 0, formula: input, format: null };
  // A sign in front of a letter or bracket starts a formula, too; Excel adds the equals sign.
  if (/^[+\-@][A-Za-z(]/.test(input))
    return { value: 0, formula: `=${input.replace(/^[+@]/, '')}`, format: null };
  return readAsValue(input) ?? text(input);
}

function text(value: string): Typed {
  if (value.length > LONGEST_TEXT) throw invalidArgument('a text longer than a cell holds');
  return constant(value === '' ? null : value);
}

function constant(value: CellValue | null, format: string | null = null): Typed {
  return { value, formula: null, format };
}

const NUMBER = String.raw`(\d{1,3}(?:,\d{3})+(?:\.\d*)?|\d+\.?\d*|\.\d+)`;

type Reader = readonly [RegExp, (match: RegExpExecArray) => Typed | null];

const READERS: readonly Reader[] = [
  [/^(true|false)$/i, ([all]) => constant(all.toLowerCase() === 'true')],
  [new RegExp(`^([+-]?)${NUMBER}$`), ([, sign, digits]) => number(sign, digits, 1, comma(digits))],
  [new RegExp(`^([+-]?)${NUMBER}\\s*%$`), ([, sign, digits]) => number(sign, digits, 0.01, percent(digits))],
  [new RegExp(`^()[¥￥$€]${NUMBER}$`), ([, sign, digits]) => number(sign, digits, 1, '"¥"#,##0.00')],
  [new RegExp(`^\\(${NUMBER}\\)$`), ([, digits]) => number('-', digits, 1, null)],
  [/^([+-]?)(\d+\.?\d*)[eE]([+-]?\d+)$/, ([all]) => constant(Number(all), '0.00E+00')],
  [
    /^(\d+)\s+(\d+)\/([1-9]\d*)$/,
    ([, whole, up, down]) => constant(+digits(whole) + +digits(up) / +digits(down), '# ?/?'),
  ],
  [
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/,
    ([, y, m, d]) => date(+digits(y), +digits(m), +digits(d), 'yyyy/m/d'),
  ],
  [/^(\d{4})[-/年](\d{1,2})月?$/, ([, y, m]) => date(+digits(y), +digits(m), 1, 'mmm-yy')],
  [/^(\d{1,2})[-/月](\d{1,2})日?$/, ([, m, d]) => date(CURRENT_YEAR, +digits(m), +digits(d), 'm"月"d"日"')],
  [/^(\d{1,2}):(\d{2})(?::(\d{2}))?$/, ([, h, m, s]) => time(+digits(h), +digits(m), +digits(s))],
];

function readAsValue(input: string): Typed | null {
  const trimmed = input.trim();
  for (const [pattern, read] of READERS) {
    const match = pattern.exec(trimmed);
    const typed = match && read(match);
    if (typed) return typed;
  }
  return null;
}

function digits(text: string | undefined): string {
  return text ?? '0';
}

function number(
  sign: string | undefined,
  text: string | undefined,
  factor: number,
  format: string | null,
): Typed {
  const plain = Number(digits(text).replace(/,/g, ''));
  // Through the decimal digits: 28.5 % is 0.285 and not its binary neighbour.
  const value = Number((plain * factor).toPrecision(15));
  return constant(sign === '-' ? -value : value, format);
}

function comma(text: string | undefined): string | null {
  return text?.includes(',') ? (text.includes('.') ? '#,##0.00' : '#,##0') : null;
}

function percent(text: string | undefined): string {
  return text?.includes('.') ? '0.00%' : '0%';
}

function date(year: number, month: number, day: number, format: string): Typed | null {
  const moment = new Date(Date.UTC(year, month - 1, day));
  if (moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day || year < 1900) return null;
  return constant(moment.getTime() / 86_400_000 + 25_569, format);
}

function time(hours: number, minutes: number, seconds: number): Typed | null {
  if (minutes > 59 || seconds > 59) return null;
  return constant((hours * 3600 + minutes * 60 + seconds) / 86_400, 'h:mm');
}
