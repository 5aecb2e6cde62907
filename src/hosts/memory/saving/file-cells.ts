import { dateToSerial, serialToDate, type Cell, type CellValue as FileValue, type Sheet } from 'hucre';
import type { CellValue } from '../../../core/sheet/snapshot';
import type { MemoryCell, MemorySheet } from '../workbook';

/** The cells of a sheet for the library, which writes them all anew; with what the file had in them besides the model. */
export function cellsOf(sheet: MemorySheet, origin: Sheet): Map<string, Cell> {
  const shared = intactMasters(sheet, origin);
  const cells = new Map<string, Cell>();
  for (const [row, entries] of sheet.rows()) {
    for (const [column, cell] of entries) {
      const key = `${row},${column}`;
      cells.set(key, fileCell(cell, origin.cells?.get(key), shared));
    }
  }
  for (const [key, cell] of origin.cells ?? []) {
    if ((cell.comment || cell.hyperlink) && !cells.has(key)) cells.set(key, cell);
  }
  return cells;
}

/** Shared formulas whose first cell is as it was: the others may keep referring to it. */
function intactMasters(sheet: MemorySheet, origin: Sheet): ReadonlySet<number> {
  const intact = new Set<number>();
  for (const [key, cell] of origin.cells ?? []) {
    const [row = '', column = ''] = key.split(',');
    const now = sheet.cell({ row: Number(row), column: Number(column) });
    if (cell.formula && cell.formulaSharedIndex !== undefined && now?.formula === `=${cell.formula}`) {
      intact.add(cell.formulaSharedIndex);
    }
  }
  return intact;
}

function fileCell(cell: MemoryCell, origin: Cell | undefined, shared: ReadonlySet<number>): Cell {
  const style = cell.style && { style: cell.style };
  // Results of an array formula have none of their own in the file, so they are taken for constants here.
  const constant = cell.formula === null || (origin && origin.formula === undefined);
  if (constant && origin?.formula === undefined && origin && sameValue(storedValue(origin), cell.value)) {
    return { ...origin, ...style };
  }
  if (cell.formula !== null) return { ...formulaCell(cell, cell.formula, origin, shared), ...style };
  return {
    value: fileValue(cell, origin),
    type: 'empty',
    ...style,
    ...(origin?.comment && { comment: origin.comment }),
    ...(origin?.hyperlink && { hyperlink: origin.hyperlink }),
    ...(cell.link !== undefined && { hyperlink: { target: '', location: cell.link } }),
    // The library takes a text that reads `#REF!` for an error value; rich text it leaves alone.
    ...(typeof cell.value === 'string' && cell.value.startsWith('#') && { richText: [{ text: cell.value }] }),
  };
}

/** A date stays one, so that the library counts it from the year of the file. */
function fileValue({ value }: MemoryCell, origin: Cell | undefined): FileValue {
  return origin?.value instanceof Date && typeof value === 'number' ? serialToDate(value) : value;
}

function storedValue({ formulaResult, value }: Cell): CellValue | null {
  const stored = formulaResult ?? value;
  return stored instanceof Date ? dateToSerial(stored) : stored === '' ? null : stored;
}

/** Dates pass through milliseconds. */
function sameValue(a: CellValue | null, b: CellValue | null): boolean {
  return typeof a === 'number' && typeof b === 'number'
    ? Math.abs(a - b) < 1e-7 * Math.max(1, Math.abs(a) * 1e-8)
    : a === b;
}

function formulaCell(
  cell: MemoryCell,
  formula: string,
  origin: Cell | undefined,
  shared: ReadonlySet<number>,
): Cell {
  const result = { value: cell.value, type: 'formula', formulaResult: cell.value } as const;
  const unchanged =
    origin?.formula === ''
      ? shared.has(origin.formulaSharedIndex ?? -1)
      : origin?.formula === formula.slice(1);
  if (origin && unchanged) return { ...origin, ...result };
  return { ...result, formula: formula.slice(1) };
}
