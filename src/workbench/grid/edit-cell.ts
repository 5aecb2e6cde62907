import type { CellStyle } from 'hucre';
import type { CellRef } from '../../core/sheet/address';
import { shownText } from '../../hosts/memory/snapshots';
import type { MemoryCell, MemorySheet, MemoryWorkbook } from '../../hosts/memory/workbook';
import { typedValue } from './typed-value';

/** Why a typed text was not taken. */
export type Refusal = 'formula' | 'locked';

/** Enters a text into a cell as a person would; null when it was taken. */
export function editCell(
  workbook: MemoryWorkbook,
  sheet: MemorySheet,
  ref: CellRef,
  text: string,
): Refusal | null {
  const existing = sheet.cell(ref);
  if (text === editableText(existing)) return null;
  // Nothing is calculated here: a formula would show no result and mislead.
  if (text.startsWith('=')) return 'formula';
  const style = sheet.styleAt(ref);
  if (sheet.protected && style?.protection?.locked !== false) return 'locked';

  const { value, format } = typedValue(text, formatOf(style));
  const cell = sheet.ensure(ref);
  cell.value = value;
  cell.formula = null;
  if (format) cell.style = { ...cell.style, numFmt: format };
  const { row, column } = ref;
  workbook.changed({
    sheet,
    area: { top: row, left: column, bottom: row, right: column },
    source: 'person',
  });
  return null;
}

/** What the editor starts with: the formula, a number in full (dates and the like as shown), else the text. */
export function editableText(cell: MemoryCell | undefined): string {
  if (!cell) return '';
  if (cell.formula !== null) return cell.formula;
  const shown = shownText(cell);
  if (typeof cell.value !== 'number') return shown;
  if (formatOf(cell.style).endsWith('%')) return `${Number((cell.value * 100).toPrecision(15))}%`;
  return /^-?[\d,]*\.?\d*$/.test(shown) ? String(cell.value) : shown;
}

function formatOf(style: CellStyle | undefined): string {
  return style?.numFmt ?? 'General';
}
