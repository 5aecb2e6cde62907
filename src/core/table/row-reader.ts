import { firstAt, type SnapshotRow } from '../sheet/snapshot';
import { isBlank, type Grid } from './grid';
import { COLUMN_ROLES } from './column-vocabulary';
import type { Header, HeaderSet } from './header';
import type { Field } from './model';

/** Columns of a table, both included. */
export interface Window {
  readonly left: number;
  readonly right: number;
}

/** What a row can hold besides the roles of columns: the weights of the tiers. */
const SLOTS = [...COLUMN_ROLES, 'tier1Weight', 'tier2Weight'] as const;
export type Slot = (typeof SLOTS)[number];
const INDEX = Object.fromEntries(SLOTS.map((slot, index) => [slot, index])) as Readonly<Record<Slot, number>>;

/** Roles whose cell may stand right of its label, below the same merged label. */
const WIDE: readonly Slot[] = ['tier3', 'description', 'target', 'comparator', 'unit', 'basis', 'grading'];
/** No wider: what stands further right belongs to nobody. */
const WIDEST = 3;

/**
 * Reads rows cell by cell into the columns of a set. One object per set, refilled for every row: tables have many rows,
 * and most cells are only looked at.
 */
export class RowReader {
  readonly columns: ReadonlyMap<Slot, number>;
  /** The index of the slot a column fills, by its distance from the left edge of the table. */
  private readonly slotAt: (number | undefined)[] = [];
  private readonly columnOf: (number | undefined)[] = [];
  private readonly fields: (Field | undefined)[] = SLOTS.map(() => undefined);
  /** The row read last. */
  row = 0;
  /** The first filled cell of the window, null in a blank row. */
  first: Field | null = null;
  /** How many cells of the window are filled. */
  count = 0;

  constructor(
    header: Header,
    set: HeaderSet,
    readonly window: Window,
  ) {
    const columns = new Map<Slot, number>(set.columns);
    const { tier1, tier2, row } = set.weights;
    if (tier1 !== null) columns.set('tier1Weight', tier1);
    if (tier2 !== null) columns.set('tier2Weight', tier2);
    if (row !== null) columns.set('weight', row);
    this.columns = columns;
    const labelled = new Set([...header.cells.map(({ cell }) => cell.column), ...columns.values()]);
    for (const [slot, column] of columns) {
      this.columnOf[INDEX[slot]] = column;
      this.slotAt[column - window.left] = INDEX[slot];
      if (!WIDE.includes(slot)) continue;
      const end = Math.min(window.right, column + WIDEST);
      for (let next = column + 1; next <= end && !labelled.has(next); next++)
        this.slotAt[next - window.left] = INDEX[slot];
    }
  }

  /** Reads the next row. */
  read(row: SnapshotRow): void {
    const { left, right } = this.window;
    this.row = row.index;
    this.first = null;
    this.count = 0;
    this.fields.fill(undefined);
    for (let at = firstAt(row.cells, left); at < row.cells.length; at++) {
      const cell = row.cells[at];
      if (!cell || cell.column > right) break;
      const slot = this.slotAt[cell.column - left];
      const blank = isBlank(cell.text);
      if (blank && (slot === undefined || this.columnOf[slot] !== cell.column)) continue;
      if (!blank) this.count++;
      if (slot === undefined && (blank || this.first !== null)) continue;
      const field = { text: cell.text, cell: { row: row.index, column: cell.column } };
      if (!blank) this.first ??= field;
      if (slot === undefined) continue;
      const known = this.fields[slot];
      if (known === undefined || isBlank(known.text)) this.fields[slot] = field;
    }
  }

  /** The text in a column, `''` where it is blank or the table has no such column. */
  text(slot: Slot): string {
    return this.fields[INDEX[slot]]?.text ?? '';
  }

  /** The cell of a column, blank or not; null where the table has no such column. */
  field(slot: Slot): Field | null {
    const index = INDEX[slot];
    const known = this.fields[index];
    if (known) return known;
    const column = this.columnOf[index];
    return column === undefined ? null : { text: '', cell: { row: this.row, column } };
  }

  /** The filled cells of the row, left to right. */
  filled(grid: Grid): readonly Field[] {
    return grid.filled(this.row, this.window.left, this.window.right);
  }
}
