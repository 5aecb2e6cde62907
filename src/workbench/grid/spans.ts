import type { Area, CellRef } from '../../core/sheet/address';
import { contains } from '../../core/sheet/address';
import type { MemorySheet } from '../../hosts/memory/workbook';

/** The rows on the page, both included. */
export interface RowWindow {
  readonly from: number;
  readonly to: number;
}

/** A merge, cut to the rows on the page. */
export interface Span {
  readonly area: Area;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** For places on the page: the merge drawn there, or `covered` where another cell lies over it. */
export type Spans = ReadonlyMap<string, Span | 'covered'>;

/** Key of a place in {@link Spans}. */
export function placeKey(row: number, column: number): string {
  return `${row},${column}`;
}

/**
 * The merges on the page. A merge that begins above the page is drawn from the first row on the page, so that a long
 * one never brings all its rows along.
 */
export function spansIn(sheet: MemorySheet, window: RowWindow): Spans {
  const spans = new Map<string, Span | 'covered'>();
  for (const area of sheet.merges) {
    if (area.bottom < window.from || area.top > window.to) continue;
    const rows: number[] = [];
    for (let row = Math.max(area.top, window.from); row <= Math.min(area.bottom, window.to); row++) {
      if (!sheet.hiddenRows.has(row)) rows.push(row);
    }
    for (const row of rows) {
      for (let column = area.left; column <= area.right; column++)
        spans.set(placeKey(row, column), 'covered');
    }
    const first = rows[0];
    if (first === undefined) continue;
    const span = { area, rowSpan: rows.length, colSpan: area.right - area.left + 1 };
    spans.set(placeKey(first, area.left), span);
  }
  return spans;
}

/** The merge a cell belongs to, or the cell itself as an area. */
export function areaAt(sheet: MemorySheet, cell: CellRef): Area {
  const merge = sheet.merges.find((area) => contains(area, cell));
  return merge ?? { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
}
