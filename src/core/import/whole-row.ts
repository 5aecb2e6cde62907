import { fieldRole } from '../table/field-vocabulary';
import { isFooter, isTitle } from '../table/vocabulary';
import { belowLabels, firstColumn, isTier, keyOf, type HeaderColumns } from './header-columns';
import { joined } from './join-pieces';
import { isHeader } from './loose-line';
import { isPageNumber, onlyText } from './page-breaks';
import type { TextRow } from './text-rows';

/** A row is broken over no more lines than this. */
const MOST_LINES = 20;

/** The cells of the row that begins here, its lines joined until they fill the header; placed in its columns. */
export function wholeRow(
  rows: readonly TextRow[],
  header: HeaderColumns,
  index: number,
): { readonly cells: string[]; readonly lines: number } {
  const row = rows[index];
  if (!row) return { cells: [], lines: 1 };
  const texts = row.cells.map(({ text }) => text);
  if (row.form === 'pipes') return { cells: [...texts], lines: 1 };
  if (header.spans && row.form !== 'tabs')
    return { cells: [...belowLabels(row.cells, header.spans)], lines: 1 };
  const parts = partsOf(header, row);
  const floating = row.form !== 'tabs' && header.form !== 'tabs';
  const shift = floating ? firstColumn(header, parts) : 0;
  const cells = [...Array<string>(shift ?? 0).fill(''), ...parts];
  if (cells.length >= header.width) return { cells, lines: 1 };
  const whole = [...cells];
  const noValue = cells.length <= Math.max(header.name, header.target);
  for (let lines = 1; lines < MOST_LINES; lines++) {
    const next = rows[index + lines];
    if (!next || next.form === 'pipes') break;
    if (isPageBreak(rows, header, index + lines)) {
      // A row that has its value may just lack its last cells; what follows on the next page is another one then.
      if (noValue) continue;
      break;
    }
    const rest = partsOf(header, next);
    const [first = '', ...others] = rest;
    const tier = isTier(first) && (first.includes('指标') || whole.length <= header.name);
    if (first === '' || tier || isTitle(first) || isFooter(first) || isHeader(rest)) break;
    if (fieldRole(first) !== null) break;
    if (whole.length <= header.name && isWholeTier(whole.at(-1) ?? '') && !/^[（(]/u.test(first)) break;
    whole.push(joined(whole.pop() ?? '', first), ...others);
    if (whole.length === header.width) return { cells: whole, lines: lines + 1 };
  }
  return { cells, lines: 1 };
}

/** Whether the row only parts two pages: their number, or the header once more. */
export function isPageBreak(rows: readonly TextRow[], header: HeaderColumns, index: number): boolean {
  if (isPageNumber(rows, index)) return true;
  const texts = rows[index]?.cells.map(({ text }) => text) ?? [];
  return isHeader(texts) && keyOf(texts) === header.key;
}

/** Below a header with single blanks between its labels the rows have single blanks too. */
function partsOf(header: HeaderColumns, row: TextRow): readonly string[] {
  const texts = row.cells.map(({ text }) => text);
  if (header.form !== 'loose' || row.form !== 'line') return texts;
  const words = (texts[0] ?? '').split(/[\s\u3000]+/u);
  return words.length <= header.width ? words : texts;
}

/** Whether rows of the table follow, so that a line alone must belong to the row above. */
export function goesOn(rows: readonly TextRow[], header: HeaderColumns, start: number): boolean {
  for (let index = start; index < start + MOST_LINES; index++) {
    const row = rows[index];
    const texts = row?.cells.map(({ text }) => text) ?? [];
    if (isPageNumber(rows, index)) continue;
    if (isHeader(texts)) return keyOf(texts) === header.key;
    if (!row || isTitle(onlyText(row)) || isFooter(texts[0] ?? '')) return false;
    if (!isLone(row, header.width) || isTier(texts[0] ?? ''))
      return texts.filter((text) => fieldRole(text) !== null).length === 0;
  }
  return false;
}

/** One text at the left, and no blank cells that would make it a row: a line alone. */
export function isLone({ form, cells }: TextRow, width: number): boolean {
  const [, ...others] = cells;
  if (form === 'pipes') return false;
  return (form !== 'tabs' || cells.length < width) && others.every(({ text }) => text === '');
}

/** What a row says, in one line. */
export function textOf({ cells }: TextRow): string {
  return cells
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(' ');
}

/** A tier in full, which has no rest but a remark in brackets; 数量 alone may as well be the end of a name. */
export function isWholeTier(text: string): boolean {
  return text.includes('指标') && isTier(text);
}
