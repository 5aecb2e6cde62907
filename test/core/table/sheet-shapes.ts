import type { Area } from '../../../src/core/sheet/address';
import { textCell, type SheetSnapshot, type SnapshotRow } from '../../../src/core/sheet/snapshot';

/** The sheet with every cell and merge shifted. */
export function moved(sheet: SheetSnapshot, down: number, right: number): SheetSnapshot {
  return {
    ...sheet,
    rows: sheet.rows.map((row) => ({
      index: row.index + down,
      cells: row.cells.map((cell) => ({ ...cell, column: cell.column + right })),
    })),
    merges:
      sheet.merges?.map(({ top, left, bottom, right: last }) => ({
        top: top + down,
        left: left + right,
        bottom: bottom + down,
        right: last + right,
      })) ?? null,
  };
}

/** The sheet with every text put through `change`. */
export function retold(sheet: SheetSnapshot, change: (text: string) => string): SheetSnapshot {
  return {
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, text: change(cell.text), value: change(cell.text) })),
    })),
  };
}

/** The last row and column that hold something, merged cells whole. */
export function cornerOf(sheet: SheetSnapshot): { readonly row: number; readonly column: number } {
  const columns = sheet.rows.flatMap((row) => row.cells.map((cell) => cell.column));
  const merges = sheet.merges ?? [];
  return {
    row: Math.max(0, ...sheet.rows.map(({ index }) => index), ...merges.map(({ bottom }) => bottom)),
    column: Math.max(0, ...columns, ...merges.map(({ right }) => right)),
  };
}

/** Both sheets in one; the second one must not cover the first. */
export function together(one: SheetSnapshot, two: SheetSnapshot): SheetSnapshot {
  const rows = new Map<number, SnapshotRow>();
  for (const row of [...one.rows, ...two.rows]) {
    const cells = [...(rows.get(row.index)?.cells ?? []), ...row.cells];
    rows.set(row.index, { index: row.index, cells: cells.sort((a, b) => a.column - b.column) });
  }
  return {
    ...one,
    rows: [...rows.values()].sort((a, b) => a.index - b.index),
    merges: one.merges && two.merges ? [...one.merges, ...two.merges] : null,
  };
}

/** The sheet with other cells around the table: above, below, left and right of it, a blank column or two between. */
export function padded(sheet: SheetSnapshot, words: readonly string[]): SheetSnapshot {
  const inner = moved(sheet, 3, 2);
  const { row: bottom, column: right } = cornerOf(inner);
  const cell = (column: number, index: number) =>
    textCell(column, words[(index + column) % words.length] ?? '');
  const across = (index: number) => ({ index, cells: [2, 3, 4].map((column) => cell(column, index)) });
  const beside = inner.rows.map((row) => ({
    index: row.index,
    cells: [cell(0, row.index), ...row.cells, cell(right + 3, row.index), cell(right + 6, row.index)],
  }));
  return { ...inner, rows: [across(0), across(1), ...beside, across(bottom + 3), across(bottom + 4)] };
}

/** The sheet with many unrelated columns to the right of the table. */
export function amongColumns(sheet: SheetSnapshot, columns: number): SheetSnapshot {
  const { column: right } = cornerOf(sheet);
  return {
    ...sheet,
    rows: sheet.rows.map((row) => ({
      index: row.index,
      cells: [
        ...row.cells,
        ...Array.from({ length: columns }, (_, index) => textCell(right + 2 + index, `${row.index}${index}`)),
      ],
    })),
  };
}

/** The sheet with a page break before a row: the header row once more. */
export function withPageBreak(sheet: SheetSnapshot, header: Area, row: number): SheetSnapshot {
  const height = header.bottom - header.top + 1;
  const above = sheet.rows.filter(({ index }) => index < row);
  const below = sheet.rows.filter(({ index }) => index >= row);
  const again = sheet.rows
    .filter(({ index }) => index >= header.top && index <= header.bottom)
    .map(({ index, cells }) => ({ index: row + index - header.top, cells }));
  return {
    ...sheet,
    merges: null,
    rows: [...above, ...again, ...below.map(({ index, cells }) => ({ index: index + height, cells }))],
  };
}
