import type { MemorySheet } from '../../hosts/memory/workbook';
import { measure } from './geometry';
import type { Geometry } from './geometry';
import { markedCells } from './marked-cells';
import type { MarkedCell } from './marked-cells';

/**
 * A sheet together with what was worked out from its present contents. A sheet changes in place; a new layout after
 * every change is what tells the rows to draw themselves again.
 */
export interface SheetLayout {
  readonly sheet: MemorySheet;
  /** Which contents of the sheet this layout belongs to. */
  readonly contents: number;
  readonly geometry: Geometry;
  readonly marks: ReadonlyMap<string, MarkedCell>;
}

/** Lays out the present contents of a sheet. */
export function layOut(sheet: MemorySheet, contents: number): SheetLayout {
  const geometry = measure(sheet);
  return { sheet, contents, geometry, marks: markedCells(sheet, geometry) };
}
