import type { Area, CellRef } from '../sheet/address';
import { cellIn, type SheetSnapshot, type SnapshotRow } from '../sheet/snapshot';
import type { Field } from './model';

/** Rows of a sheet by index, with the few look-ups recognising needs. Built once per sheet. */
export class Grid {
  private readonly rows = new Map<number, SnapshotRow>();
  private readonly mergeOrigins = new Map<string, Area>();

  constructor(readonly sheet: SheetSnapshot) {
    for (const row of sheet.rows) this.rows.set(row.index, row);
    for (const merge of sheet.merges ?? []) this.mergeOrigins.set(key(merge.top, merge.left), merge);
  }

  /** The displayed text, `''` for a blank cell. */
  text(row: number, column: number): string {
    const found = this.rows.get(row);
    return found ? (cellIn(found, column)?.text ?? '') : '';
  }

  field(row: number, column: number): Field {
    return { text: this.text(row, column), cell: { row, column } };
  }

  /** Filled cells of a row within the columns, left to right; cells that show only blanks do not count. */
  filled(row: number, left: number, right: number): readonly Field[] {
    const cells = this.rows.get(row)?.cells ?? [];
    return cells
      .filter((cell) => cell.column >= left && cell.column <= right && cell.text.trim() !== '')
      .map((cell) => ({ text: cell.text, cell: { row, column: cell.column } }));
  }

  /** The merged area that starts at the cell, or the cell itself; always the latter where merges are unknown. */
  extent(cell: CellRef): Area {
    return (
      this.mergeOrigins.get(key(cell.row, cell.column)) ?? {
        top: cell.row,
        left: cell.column,
        bottom: cell.row,
        right: cell.column,
      }
    );
  }
}

function key(row: number, column: number): string {
  return `${row},${column}`;
}
