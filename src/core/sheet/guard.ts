import { halfWidth } from './text';

/**
 * Whether Excel would read the text as something else when it is typed or written plainly: a formula
 * (`= + - @`, tab, CR), a number, a percentage, a date, a boolean. Such text is written with a leading
 * apostrophe or a text format, so that what people approved is what the cell holds.
 * Source: OWASP "CSV injection"; Range.values in the Office.js reference.
 */
export function needsTextGuard(text: string): boolean {
  // Excel reads full-width digits and signs as if they were half width.
  return /^[=+\-@\t\r']/.test(halfWidth(text)) || READS_AS_VALUE.test(halfWidth(text).trim());
}

const READS_AS_VALUE =
  /^(?:[¥￥$€]?[\d.,]+(?:e[+-]?\d+)?\s*%?|\d+[-/:.年月]\d[\d\s\-/:.年月日时分秒]*|\d+\s+\d+\/\d+|\d{1,2}[- ][a-z]{3,9}(?:[- ]\d{2,4})?|true|false|\([\d.,]+\))$/i;
