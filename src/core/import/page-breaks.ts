import { nameKey } from '../sheet/text';
import { isTitle } from '../table/vocabulary';
import { isHeader } from './loose-line';
import { keyOf } from './header-columns';
import type { TextRow } from './text-rows';

const PAGE =
  /^(?:第\d{1,4}页(?:[,，/]?共\d{1,4}页)?|共\d{1,4}页[,，/]?第\d{1,4}页|\d{1,4}页?\/共?\d{1,4}页?|page\d{1,4}(?:(?:of|\/)\d{1,4})?|[-—–―·]{1,3}\d{1,4}[-—–―·]{1,3})$/iu;

/** Longer rows count no pages. */
const LONGEST_PAGE = 24;

/** No more lines than this stand between two parts of a table: page number, running head, title, unit. */
const MOST_BETWEEN = 8;

/** The only text of a row, `''` where it has more. */
export function onlyText({ cells }: TextRow): string {
  const filled = cells.filter(({ text }) => text !== '');
  return filled.length === 1 ? (filled[0]?.text ?? '') : '';
}

/** A row that only counts pages: `第 3 页 共 9 页`, `- 3 -`; a bare number where the page ends beside it. */
export function isPageNumber(rows: readonly TextRow[], index: number): boolean {
  const row = rows[index];
  if (!row) return false;
  const whole = row.cells.map((cell) => cell.text).join('');
  if (whole.length > LONGEST_PAGE || !/[\d０-９]/u.test(whole)) return false;
  const text = nameKey(whole);
  if (PAGE.test(text)) return true;
  if (!/^\d{1,4}$/u.test(text) || onlyText(row) === '') return false;
  const next = rows[index + 1];
  return row.afterGap || !next || next.afterGap || isHeader(next.cells.map((cell) => cell.text));
}

/**
 * How many rows from here on a page break printed again above a header that goes on: 0 where they are something else.
 * Title and running heads count, the header itself is not among them.
 * @param key the header the table has
 * @param seen texts that stood above tables before
 */
export function repeatedAbove(
  rows: readonly TextRow[],
  start: number,
  key: string,
  title: string,
  seen: ReadonlySet<string>,
): number {
  for (let index = start; index < start + MOST_BETWEEN; index++) {
    const row = rows[index];
    if (!row) return 0;
    const texts = row.cells.map((cell) => cell.text);
    if (isHeader(texts)) return keyOf(texts) === key ? index - start : 0;
    const only = onlyText(row);
    const again = isTitle(only) ? nameKey(only) === nameKey(title) : seen.has(nameKey(only));
    if (!again && !isPageNumber(rows, index)) return 0;
  }
  return 0;
}
