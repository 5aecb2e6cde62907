/** Digits glued to a Latin letter belong to a designation (`GB/T9704`, `PM2.5`), not to an amount. */
const NUMBER = /(?<![A-Za-z\d.])(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)/u;
const NEXT_NUMBER = new RegExp(NUMBER.source, 'gu');
/** The year of a standard belongs to its name: GB/T20257.1-2017, ISO9001:2015. */
const YEAR = /^(?:19|20)\d{2}$/u;
const LONGEST_STANDARD = 12;
const STANDARD_BEFORE = /[A-Za-z]\d[\d.]{0,9}[-—–:]$/u;

/** The first number of a text that is a number of its own; null without one. */
export function numberIn(text: string): RegExpExecArray | null {
  let number = NUMBER.exec(text);
  while (number && isYearOfStandard(text, number)) {
    NEXT_NUMBER.lastIndex = number.index + number[0].length;
    number = NEXT_NUMBER.exec(text);
  }
  return number;
}

function isYearOfStandard(text: string, { 0: digits, index }: RegExpExecArray): boolean {
  if (digits.length !== 4 || index < 3 || !YEAR.test(digits)) return false;
  return STANDARD_BEFORE.test(text.slice(Math.max(0, index - LONGEST_STANDARD), index));
}
