import type { Area, CellRef } from '../../core/sheet/address';
import type { MemorySheet } from '../../hosts/memory/workbook';
import { clampCell } from './geometry';
import type { Geometry } from './geometry';

/** Rows that PageUp and PageDown move by. */
const PAGE_ROWS = 20;

/** The cell a key leads to from the selected area; null for keys that do not move. */
export function cellAfterKey(
  sheet: MemorySheet,
  geometry: Geometry,
  area: Area,
  key: string,
  control: boolean,
): CellRef | null {
  const target = targetOf(sheet, area, key, control);
  if (!target) return null;
  const cell = clampCell(geometry, target);
  return { row: visibleRow(sheet, geometry, cell.row, cell.row < area.top ? -1 : 1), column: cell.column };
}

function targetOf(sheet: MemorySheet, area: Area, key: string, control: boolean): CellRef | null {
  const { top: row, left: column } = area;
  switch (key) {
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowDown':
      return { row: area.bottom + 1, column };
    case 'ArrowLeft':
      return { row, column: column - 1 };
    case 'ArrowRight':
      return { row, column: area.right + 1 };
    case 'PageUp':
      return { row: row - PAGE_ROWS, column };
    case 'PageDown':
      return { row: row + PAGE_ROWS, column };
    case 'Home':
      return { row: control ? 0 : row, column: 0 };
    case 'End': {
      const used = sheet.usedArea();
      return { row: control ? (used?.bottom ?? 0) : row, column: used?.right ?? 0 };
    }
    default:
      return null;
  }
}

/** The next row in the direction of travel that is not hidden; the row itself where there is none. */
function visibleRow(sheet: MemorySheet, geometry: Geometry, row: number, step: 1 | -1): number {
  for (let next = row; next >= 0 && next < geometry.rows; next += step) {
    if (!sheet.hiddenRows.has(next)) return next;
  }
  return row;
}
