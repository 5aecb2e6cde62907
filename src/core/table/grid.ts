import type { Area, CellRef } from '../sheet/address';
import { firstFrom } from '../sheet/search';
import { cellIn, type SheetSnapshot, type SnapshotRow } from '../sheet/snapshot';
import type { Field } from './model';
import { marksOf, type RowMarks } from './row-marks';

/** No name stands beside more rows than this. */
const TALLEST_MERGE = 200;

/** Rows of a sheet by index, with the few look-ups recognising needs. Built once per sheet. */
export class Grid {
  readonly rows: readonly SnapshotRow[];
  private readonly byIndex = new Map<number, SnapshotRow>();
  private readonly mergeOrigins = new Map<string, Area>();
  private readonly covered = new Map<number, ReadonlySet<number>>();
  private readonly filledOf = new Map<number, readonly Field[]>();
  private readonly marks: (RowMarks | undefined)[] = [];

  constructor(readonly sheet: SheetSnapshot) {
    this.rows = sheet.rows;
    for (const row of sheet.rows) this.byIndex.set(row.index, row);
    for (const merge of sheet.merges ?? []) this.mergeOrigins.set(key(merge.top, merge.left), merge);
  }

  /** The displayed text, `''` for a blank cell. */
  text(row: number, column: number): string {
    const found = this.byIndex.get(row);
    return found ? (cellIn(found, column)?.text ?? '') : '';
  }

  field(row: number, column: number): Field {
    return { text: this.text(row, column), cell: { row, column } };
  }

  /** Filled cells of a row within the columns, left to right; cells that show only blanks do not count. */
  filled(row: number, left: number, right: number): readonly Field[] {
    const fields = this.filledOf.get(row) ?? this.readFilled(row);
    const [first] = fields;
    const last = fields.at(-1);
    if (!first || !last || (first.cell.column >= left && last.cell.column <= right)) return fields;
    const from = firstFrom(fields, left, columnOf);
    return fields.slice(from, firstFrom(fields, right + 1, columnOf));
  }

  /** The rows above the indicators are asked for several times, whole. */
  private readFilled(row: number): readonly Field[] {
    const found: Field[] = [];
    for (const { text, column } of this.byIndex.get(row)?.cells ?? [])
      if (!isBlank(text)) found.push({ text, cell: { row, column } });
    this.filledOf.set(row, found);
    return found;
  }

  /** What the row at this position of {@link rows} is marked by: asked on the way down, and again from headers above. */
  marksAt(position: number): RowMarks | undefined {
    const row = this.rows[position];
    return row && (this.marks[position] ??= marksOf(row));
  }

  /** The position in {@link rows} of the first row with this index or a later one. */
  positionOf(index: number): number {
    return firstFrom(this.rows, index, (row) => row.index);
  }

  /** The rows in which a cell of the column lies under a merged area that begins above; none where merges are unknown. */
  coveredRows(column: number): ReadonlySet<number> {
    const known = this.covered.get(column);
    if (known) return known;
    const rows = new Set<number>();
    for (const { top, left, bottom, right } of this.sheet.merges ?? []) {
      if (left > column || right < column || bottom - top > TALLEST_MERGE) continue;
      for (let row = top + 1; row <= bottom; row++) rows.add(row);
    }
    this.covered.set(column, rows);
    return rows;
  }

  /** The merged area that starts at the cell, or the cell itself; always the latter where merges are unknown. */
  extent(cell: CellRef): Area {
    return (
      (this.mergeOrigins.size > 0 ? this.mergeOrigins.get(key(cell.row, cell.column)) : undefined) ?? {
        top: cell.row,
        left: cell.column,
        bottom: cell.row,
        right: cell.column,
      }
    );
  }
}

function columnOf({ cell }: Field): number {
  return cell.column;
}

/** Whether a text shows nothing. */
export function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  // Nearly every text begins with a character that shows: no need to copy it for trimming.
  return first > 0x3000 && first !== 0xfeff ? false : text.trim() === '';
}

function key(row: number, column: number): string {
  return `${row},${column}`;
}
