import type { Area } from '../../core/sheet/address';
import type { MarkLevel } from '../../hosts/host';
import { markLevelOf } from '../../hosts/marks';
import type { FormulaFormat, MemorySheet } from '../../hosts/memory/workbook';
import type { Geometry } from './geometry';
import { placeKey } from './spans';

/** How this product marked a cell. */
export interface MarkedCell {
  readonly level: MarkLevel;
  readonly fill: string | null;
}

/** The product's marks by place; of two on one cell the earlier format wins, as in Excel. */
export function markedCells(sheet: MemorySheet, geometry: Geometry): ReadonlyMap<string, MarkedCell> {
  const marked = new Map<string, MarkedCell>();
  for (const format of sheet.formats) {
    const level = markLevelOf(format.formula);
    if (!level) continue;
    for (const area of format.areas) {
      // A format may have been stretched over whole columns since; only what can be shown counts.
      const bottom = Math.min(area.bottom, geometry.rows - 1);
      const right = Math.min(area.right, geometry.columns - 1);
      addMark(marked, { ...area, bottom, right }, format, level);
    }
  }
  return marked;
}

function addMark(marked: Map<string, MarkedCell>, area: Area, format: FormulaFormat, level: MarkLevel): void {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const key = placeKey(row, column);
      if (!marked.has(key)) marked.set(key, { level, fill: format.fill });
    }
  }
}
