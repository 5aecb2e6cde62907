import type { Area } from '../../src/core/sheet/address';
import type { MemorySheet, MemoryWorkbook } from '../../src/hosts/memory/workbook';
import { WHOLE_SHEET } from './cells';

/** A person inserts a blank row above this one: what stands there and below moves down, our marks with it. */
export function insertRow(workbook: MemoryWorkbook, sheet: MemorySheet, at: number): void {
  const moving = [...sheet.rows()].filter(([row]) => row >= at).reverse();
  for (const [row, cells] of moving) {
    const contents = cells.map(([column, { value, formula }]) => ({ column, value, formula }));
    blank(sheet, row + 1);
    for (const { column, ...content } of contents) {
      Object.assign(sheet.ensure({ row: row + 1, column }), content);
    }
    blank(sheet, row);
  }
  for (const format of sheet.formats) format.areas = format.areas.map((area) => moved(area, at));
  workbook.changed({ sheet, area: { ...WHOLE_SHEET, top: at, bottom: at }, source: 'person' });
}

/** A person deletes the sheet. */
export function deleteSheet(workbook: MemoryWorkbook, sheet: MemorySheet): void {
  workbook.removeSheet(sheet);
}

/** A person types into a cell. */
export function typeCell(
  workbook: MemoryWorkbook,
  sheet: MemorySheet,
  cell: { readonly row: number; readonly column: number },
  value: string,
): void {
  sheet.ensure(cell).value = value;
  const area = { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
  workbook.changed({ sheet, area, source: 'person' });
}

function blank(sheet: MemorySheet, row: number): void {
  for (const [at, cells] of sheet.rows()) {
    if (at !== row) continue;
    for (const [, cell] of cells) Object.assign(cell, { value: null, formula: null });
  }
}

function moved(area: Area, at: number): Area {
  if (area.bottom < at) return area;
  return { ...area, top: area.top >= at ? area.top + 1 : area.top, bottom: area.bottom + 1 };
}
