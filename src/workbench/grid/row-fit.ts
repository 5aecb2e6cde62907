import type { Area } from '../../core/sheet/address';
import type { MemoryCell, MemorySheet } from '../../hosts/memory/workbook';
import { DEFAULT_FONT_POINTS } from './cell-look';

/** Space around the text of a cell. */
const PADDING = 6;
const LINE = 1.35;
/** The tallest row Excel allows, 409 points. */
const MOST_HEIGHT = 545;

/**
 * Heights at which the wrapped text of a row can be read whole. Files from other programs often store none or too low
 * ones, and the fonts here may be wider. An estimate: nothing is laid out.
 */
export function fittingHeights(sheet: MemorySheet, columnLefts: Float64Array): ReadonlyMap<number, number> {
  const merges = new Map(sheet.merges.map((area) => [`${area.top},${area.left}`, area]));
  const heights = new Map<number, number>();
  for (const [row, cells] of sheet.rows()) {
    for (const [column, cell] of cells) {
      if (typeof cell.value !== 'string' || !cell.style?.alignment?.wrapText) continue;
      const area = merges.get(`${row},${column}`) ?? { top: row, left: column, bottom: row, right: column };
      // Text that may spread over several rows says nothing about the height of one.
      if (area.bottom > row) continue;
      const height = textHeight(cell, cell.value, widthOf(area, columnLefts));
      if (height > (heights.get(row) ?? 0)) heights.set(row, height);
    }
  }
  return heights;
}

function widthOf(area: Area, columnLefts: Float64Array): number {
  const end = columnLefts[Math.min(area.right + 1, columnLefts.length - 1)] ?? 0;
  return Math.max(end - (columnLefts[area.left] ?? end) - PADDING, 1);
}

function textHeight(cell: MemoryCell, text: string, width: number): number {
  const size = ((cell.style?.font?.size ?? DEFAULT_FONT_POINTS) * 96) / 72;
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let length = 0;
    // Chinese characters are squares; Latin letters and digits take a little more than half of that.
    for (const character of paragraph) length += character > '\u2e7f' ? size : size * 0.56;
    lines += Math.max(1, Math.ceil(length / width));
  }
  return Math.min(Math.ceil(lines * size * LINE) + PADDING, MOST_HEIGHT);
}
