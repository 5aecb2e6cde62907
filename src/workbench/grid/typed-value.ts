import type { CellValue } from '../../core/sheet/snapshot';

/** What a typed text becomes: a value, and a number format where the text asks for one. */
export interface TypedValue {
  readonly value: CellValue | null;
  readonly format: string | null;
}

/** Excel keeps 15 digits; longer numbers are codes, and a code must not lose its end. */
const MOST_DIGITS = 15;

/**
 * Reads what a person typed into a cell, as Excel would: numbers become numbers, `25%` becomes 0.25, a leading
 * apostrophe keeps the rest as text. Dates stay text: tables of this kind hold them as written.
 * @param format the number format the cell has.
 */
export function typedValue(text: string, format: string): TypedValue {
  if (text === '') return { value: null, format: null };
  if (text.startsWith("'")) return { value: text.slice(1), format: null };
  if (format === '@') return { value: text, format: null };
  const match = /^([+-]?)(\d+|\d{1,3}(?:,\d{3})+)?(\.\d*)?(%?)$/.exec(text.trim());
  if (!match || !/\d/.test(text)) return { value: text, format: null };
  const [, sign = '', whole = '0', decimals = '', percent = ''] = match;
  if (whole.replaceAll(',', '').length > MOST_DIGITS) return { value: text, format: null };
  const number = Number(`${sign}${whole.replaceAll(',', '')}${decimals}`);
  if (percent) {
    const wished = decimals.length > 1 ? '0.00%' : '0%';
    return { value: hundredth(number), format: isPercent(format) ? null : wished };
  }
  // In a percent cell 25 means 25 %, while 0.25 is taken as stored.
  if (isPercent(format) && Math.abs(number) >= 1) return { value: hundredth(number), format: null };
  return { value: number, format: null };
}

function isPercent(format: string): boolean {
  return format.endsWith('%');
}

/** Divides by 100 in decimal: 0.07 and not 0.07000000000000001. */
function hundredth(number: number): number {
  return Number(`${number}e-2`);
}
