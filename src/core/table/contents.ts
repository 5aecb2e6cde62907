import { labelKey } from '../sheet/text';
import type { Grid } from './grid';
import type { Field } from './model';
import { isTitle, numberedTitle } from './vocabulary';

/** A line of a 目录: a table the workbook says it holds. */
export interface ContentsEntry {
  /** The number in front of the name, as written; null where there is none. */
  readonly number: string | null;
  readonly name: string;
  readonly sheet: string;
  /** The cell of the name. */
  readonly field: Field;
}

/** Dots or blanks and the page at the end of a line. */
const LEADER = /(?:[.．…·]{2,60}|[ \u3000\t]{3,60})[ \u3000]{0,9}[（(]?\d{1,4}[)）]?$/u;
const NUMBER = /^[（(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[)）]?[.．、]?$/u;
const LONGEST_LINE = 200;
/** Number, name, page and perhaps a remark. */
const MOST_CELLS = 4;
/** Blank rows inside a list of contents. */
const BLANK_ROWS = 2;

/** Reads the 目录 of a sheet: the rows below the word, or at least two lines one below the other that end in a page. */
export function readContents(grid: Grid): readonly ContentsEntry[] {
  const entries: ContentsEntry[] = [];
  let inside = /目\s*录/u.test(grid.sheet.name);
  let last = -1;
  let line: ContentsEntry | null = null;
  for (const row of grid.rows) {
    const [first] = row.cells;
    if (inside && last >= 0 && row.index - last > BLANK_ROWS + 1) inside = false;
    if (!first || row.cells.length > MOST_CELLS) {
      if (entries.length > 0) inside = false;
      line = null;
      continue;
    }
    if (row.cells.length === 1 && first.text.includes('录') && labelKey(first.text) === '目录') {
      [inside, last] = [true, row.index];
      continue;
    }
    const paged = row.cells.some(({ text }) => text.length <= LONGEST_LINE && LEADER.test(text.trim()));
    const entry = inside || paged ? entryOf(grid, row.index, row.cells.at(-1)?.column ?? 0) : null;
    if (entry && inside) {
      entries.push(entry);
      last = row.index;
    } else if (entry && line?.field.cell.row === row.index - 1) {
      if (entries.at(-1) !== line) entries.push(line);
      entries.push(entry);
    }
    line = paged ? entry : null;
  }
  return entries;
}

/** A row of number, name and page, or one cell with all three; null where it is neither. */
function entryOf(grid: Grid, row: number, right: number): ContentsEntry | null {
  const filled = grid.filled(row, 0, right).filter(({ text }) => text.length <= LONGEST_LINE);
  const name = filled.find(({ text }) => !NUMBER.test(text.trim()));
  if (!name) return null;
  const before = filled.find(({ cell }) => cell.column < name.cell.column)?.text.trim() ?? null;
  const own = numberedTitle(name.text.trim().replace(LEADER, ''));
  const listed = isTitle(own.name) || LEADER.test(name.text.trim()) || before !== null || own.number !== null;
  if (!listed || own.name === '' || /^(?:序号|名称|页码)$/u.test(labelKey(own.name))) return null;
  return { number: before ?? own.number, name: own.name, sheet: grid.sheet.name, field: name };
}
