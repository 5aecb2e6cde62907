import type { Area, CellRef } from '../../core/sheet/address';
import type { MemorySheet } from '../../hosts/memory/workbook';
import { fittingHeights } from './row-fit';

/** Where rows and columns lie, in CSS pixels from the first cell's corner. */
export interface Geometry {
  readonly rows: number;
  readonly columns: number;
  /** `rowTops[r]` is the top of row r; one entry more than rows. Hidden rows have no height. */
  readonly rowTops: Float64Array;
  readonly columnLefts: Float64Array;
}

/** A rectangle in CSS pixels from the first cell's corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Blank rows and columns beyond the filled ones, so that people can go on writing. */
const SPARE = { rows: 20, columns: 2 } as const;
const LEAST = { rows: 40, columns: 9 } as const;
/** Only rows are windowed; more columns than this would make every row heavy. */
const MOST_COLUMNS = 256;
const DEFAULT_WIDTH = 64;
const DEFAULT_HEIGHT = 20;

/** Measures a sheet. */
export function measure(sheet: MemorySheet): Geometry {
  const used = sheet.usedArea() ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const rows = Math.max(used.bottom + 1 + SPARE.rows, LEAST.rows);
  const columns = Math.min(Math.max(used.right + 1 + SPARE.columns, LEAST.columns), MOST_COLUMNS);
  const columnLefts = offsets(columns, (column) => {
    const characters = sheet.columnWidths.get(column);
    return characters === undefined ? DEFAULT_WIDTH : Math.round(characters * 7 + 5);
  });
  const fitted = fittingHeights(sheet, columnLefts);
  const rowTops = offsets(rows, (row) => {
    if (sheet.hiddenRows.has(row)) return 0;
    const points = sheet.rowHeights.get(row);
    const stored = points === undefined ? DEFAULT_HEIGHT : Math.round((points * 96) / 72);
    return Math.max(stored, fitted.get(row) ?? 0);
  });
  return { rows, columns, rowTops, columnLefts };
}

function offsets(count: number, sizeOf: (index: number) => number): Float64Array {
  const result = new Float64Array(count + 1);
  for (let index = 0; index < count; index++) result[index + 1] = (result[index] ?? 0) + sizeOf(index);
  return result;
}

/** The offset at an index, the far end for anything beyond. */
export function offsetAt(starts: Float64Array, index: number): number {
  return starts[Math.min(Math.max(index, 0), starts.length - 1)] ?? 0;
}

/** The row at a height; the last one below the end. */
export function rowAtOffset(geometry: Geometry, offset: number): number {
  let low = 0;
  let high = geometry.rows - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (offsetAt(geometry.rowTops, middle) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where an area lies. */
export function boxOf(geometry: Geometry, area: Area): Box {
  const left = offsetAt(geometry.columnLefts, area.left);
  const top = offsetAt(geometry.rowTops, area.top);
  return {
    left,
    top,
    width: offsetAt(geometry.columnLefts, area.right + 1) - left,
    height: offsetAt(geometry.rowTops, area.bottom + 1) - top,
  };
}

/** Keeps a cell within the rows and columns shown. */
export function clampCell(geometry: Geometry, cell: CellRef): CellRef {
  return {
    row: Math.min(Math.max(cell.row, 0), geometry.rows - 1),
    column: Math.min(Math.max(cell.column, 0), geometry.columns - 1),
  };
}
