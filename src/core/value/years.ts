const ZERO = 48;

/**
 * Calls `found` for every year from 1900 to 2099 in a text: four digits and no more, of a document number as well.
 * Asked of every row: digit by digit it is several times as fast as an expression.
 */
export function eachYear(text: string, found: (year: number) => void): void {
  let [digits, value] = [0, 0];
  for (let at = 0; at <= text.length; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit >= 0 && digit <= 9) {
      digits++;
      value = value * 10 + digit;
      continue;
    }
    if (digits === 4 && value >= 1900 && value < 2100) found(value);
    if (digits > 0) [digits, value] = [0, 0];
  }
}

/** Whether a text names another year than this one, in half width. */
export function namesOtherYear(text: string, year: number): boolean {
  let other = false;
  eachYear(text, (named) => {
    other ||= named !== year;
  });
  return other;
}

/** Whether a text names a year at all, in half width. */
export function namesYear(text: string): boolean {
  let named = false;
  eachYear(text, () => {
    named = true;
  });
  return named;
}
