import type { Area } from '../sheet/address';
import { nameKey } from '../sheet/text';
import { columnRole } from '../table/column-vocabulary';
import { fieldLabelRole, fieldRole } from '../table/field-vocabulary';
import { isFooter, isTitle } from '../table/vocabulary';
import { goesOnLabel, isFull, lastFilled, put, type GridRow } from './grid-row';
import { headerColumns, isTier, keyOf, type HeaderColumns } from './header-columns';
import { completesTier, isRest } from './join-pieces';
import { isHeader } from './loose-line';
import type { ImportNote } from './notes';
import { isPageNumber, onlyText, repeatedAbove } from './page-breaks';
import type { TextRow } from './text-rows';
import { goesOn, isLone, isPageBreak, isWholeTier, textOf, wholeRow } from './whole-row';

export interface Mended {
  readonly rows: readonly GridRow[];
  /** Last labels of headers that are narrower than the fields above them: as in the printed form, they span the rest. */
  readonly merges: readonly Area[];
  readonly notes: readonly ImportNote[];
}

/** The unit of the label above, broken off: （万元）. */
const UNIT_ALONE = /^[（(][^（()）]{1,12}[）)]$/u;

/** Rows as they were before pages and lines broke them; what was left out or put together is noted. One pass. */
export function mendRows(rows: readonly TextRow[]): Mended {
  return new Mender(rows).mend();
}

class Mender {
  private readonly grid: GridRow[] = [];
  private readonly merges: Area[] = [];
  private readonly notes: ImportNote[] = [];
  /** Texts that stood above tables: on later pages they are running heads. */
  private readonly heads = new Set<string>();
  private header: HeaderColumns | null = null;
  private title = '';
  /** The indicator row above, whose cells may go on. */
  private owner: GridRow | null = null;
  private afterBreak = false;
  private tiersEveryRow = true;
  /** Labels of fields stand above, and no header yet. */
  private inFields = false;
  /** The most cells a row of fields has. */
  private fieldWidth = 0;
  private readonly indent: number;

  constructor(private readonly rows: readonly TextRow[]) {
    const drawn = rows.filter(({ form }) => form === 'blanks');
    this.indent = drawn.reduce((least, row) => Math.min(least, leftOf(row)), drawn[0] ? leftOf(drawn[0]) : 0);
  }

  mend(): Mended {
    for (let index = 0; index < this.rows.length;) index += this.take(index);
    return { rows: this.grid, merges: this.merges, notes: this.notes };
  }

  /** Takes the row at this place; returns how many rows are done with. */
  private take(index: number): number {
    const row = this.rows[index];
    if (!row) return 1;
    if (isPageNumber(this.rows, index)) {
      // Below a row without a value another one may lack it as well: only behind a value it must be the rest.
      if (this.header && (this.owner?.cells[this.header.target] ?? '') !== '') this.afterBreak = true;
      return this.leaveOut(index, 1);
    }
    const texts = row.cells.map(({ text }) => text);
    if (isHeader(texts)) return this.takeHeader(row, texts, index);
    if (this.header) {
      const again = repeatedAbove(this.rows, index, this.header.key, this.title, this.heads);
      if (again > 0) return this.leaveOut(index, again);
    }
    const only = onlyText(row);
    if (isTitle(only)) {
      this.header = this.owner = null;
      this.inFields = false;
      this.fieldWidth = 0;
      this.title = only;
      return this.push(row, texts);
    }
    const opensFields = texts.some((text) => fieldRole(text) !== null) && !isTier(texts[0] ?? '');
    if (
      opensFields &&
      (this.header === null || texts.filter((text) => fieldRole(text) !== null).length > 1)
    ) {
      this.header = this.owner = null;
      this.inFields = true;
    }
    if (!this.inFields) this.fieldWidth = 0;
    if (this.header) return this.takeIndicator(this.header, row, texts, index);
    return this.inFields ? this.takeField(row, texts) : this.takeHead(row, texts, only);
  }

  private takeHeader(row: TextRow, texts: readonly string[], index: number): number {
    if (this.header?.key === keyOf(texts)) {
      this.afterBreak = true;
      return this.leaveOut(index, 1);
    }
    this.header = headerColumns(row);
    this.owner = null;
    this.tiersEveryRow = true;
    this.inFields = false;
    const left = lastFilled(texts);
    if (this.fieldWidth > left + 1)
      this.merges.push({ top: this.grid.length, left, bottom: this.grid.length, right: this.fieldWidth - 1 });
    return this.push(row, texts);
  }

  private takeHead(row: TextRow, texts: readonly string[], only: string): number {
    if (only !== '') this.heads.add(nameKey(only));
    return this.push(row, texts);
  }

  /** A row between the title and the indicators: labels broken over lines are made whole, lines of a long text joined. */
  private takeField(row: TextRow, texts: readonly string[]): number {
    const above = this.grid.at(-1);
    const [first = ''] = texts;
    if (
      above &&
      !isFull(above) &&
      isLone(row, this.fieldWidth) &&
      fieldLabelRole(first) === null &&
      columnRole(first) === null
    ) {
      const last = lastFilled(above.cells);
      const value = above.cells[last] ?? '';
      if (UNIT_ALONE.test(first)) return this.append(above, 0, first, row.line, '');
      if (last > 0 && fieldRole(value) === null) return this.append(above, last, first, row.line, '\n');
    }
    const cells = leftOf(row) - this.indent >= 2 ? ['', ...texts] : [...texts];
    this.fieldWidth = Math.max(this.fieldWidth, cells.length);
    const begun = above?.cells[0] ?? '';
    if (above && goesOnLabel(begun, first)) {
      above.cells[0] = begun + first;
      cells[0] = '';
      this.notes.push({ code: 'joined', text: first, line: row.line });
    }
    return this.push(row, cells);
  }

  private takeIndicator(
    header: HeaderColumns,
    row: TextRow,
    texts: readonly string[],
    index: number,
  ): number {
    const [first = ''] = texts;
    if (isLone(row, header.width) && isFooter(first)) return this.endTable(row, texts);
    const { cells, lines } = wholeRow(this.rows, header, index);
    const tier = this.owner?.cells[header.tier1] ?? '';
    if (
      cells.length === 1 &&
      isLone(row, header.width) &&
      !isWholeTier(first) &&
      !completesTier(tier, first)
    ) {
      if (!goesOn(this.rows, header, index + 1)) return this.endTable(row, texts);
      if (!this.owner || isFull(this.owner)) return this.push(row, texts);
      const last = lastFilled(this.owner.cells);
      return this.append(this.owner, last, first, row.line, '');
    }
    for (let next = index + 1; next < index + lines; next++) {
      const rest = this.rows[next];
      if (isPageBreak(this.rows, header, next)) this.leaveOut(next, 1);
      else if (rest) this.notes.push({ code: 'joined', text: textOf(rest), line: rest.line });
    }
    const { afterBreak, tiersEveryRow } = this;
    this.afterBreak = false;
    if (
      this.owner &&
      !isFull(this.owner) &&
      isRest(cells, this.owner.cells, header, { afterBreak, tiersEveryRow })
    ) {
      for (const [column, text] of cells.entries()) put(this.owner, column, text, '');
      this.notes.push({ code: 'joined', text: textOf(row), line: row.line });
      return lines;
    }
    if ((cells[header.tier2] ?? '') === '') this.tiersEveryRow = false;
    this.push(row, cells);
    this.owner = this.grid.at(-1) ?? null;
    return lines;
  }

  private append(owner: GridRow, column: number, text: string, line: number, between: string): number {
    put(owner, column, text, between);
    this.notes.push({ code: 'joined', text, line });
    return 1;
  }

  /** What follows a table is kept apart from it by blank rows, as on a sheet. */
  private endTable(row: TextRow, texts: readonly string[]): number {
    this.header = this.owner = null;
    for (let blank = 0; blank < 3; blank++) this.push(row, []);
    return this.push(row, texts);
  }

  private leaveOut(index: number, count: number): number {
    for (const row of this.rows.slice(index, index + count))
      this.notes.push({ code: 'page-break', text: textOf(row), line: row.line });
    return count;
  }

  private push(row: TextRow, cells: readonly string[]): number {
    this.grid.push({ cells: [...cells], line: row.line });
    return 1;
  }
}

/** Where a row begins, in characters of the narrow width. */
function leftOf({ cells }: TextRow): number {
  return cells[0]?.at ?? 0;
}
