import type { CellStyle } from 'hucre';
import { intersects, parseArea, type Area, type CellRef } from '../../../core/sheet/address';
import type { CellValue } from '../../../core/sheet/snapshot';
import { HostError } from '../../host';
import type { ScannedCell } from './cell-scan';
import { movedFormula } from './shared-formula';
import { textOfRuns } from './shared-strings';
import type { StyleTable } from './sheet-frames';
import { scanSheetData, sheetDataOf, type ScannedRow } from './sheet-scan';
import type { MemoryCell, MemorySheet } from '../workbook';
import { cellText, plainText } from '../package/xml-text';
import { attributesOf } from '../package/xml-tags';

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly styles: StyleTable;
  readonly dates1904: boolean;
}

/** Days between the two ways to count dates: 1 January 1904 is day 1462 of the other. */
export const DAYS_TO_1904 = 1462;

/** The largest rectangle of filled cells of a sheet. */
const MOST_CELLS = 20_000_000;

interface Shared {
  readonly ref: CellRef;
  readonly formula: string;
}

/**
 * Reads the rows and cells of a sheet.
 * @throws HostError `unreadable`, or `too-large` when the cells span too much.
 */
export function readCells(sheet: MemorySheet, xml: string, context: SheetContext): void {
  const data = sheetDataOf(xml);
  if (!data) return;
  const { styles } = context.styles;
  const masters = new Map<string, Shared>();
  const arrays: { readonly area: Area; readonly formula: string }[] = [];
  let bottom = -1;
  let right = -1;
  const formulaOf = (cell: ScannedCell): string | null => {
    if (cell.formulaTag.from < 0) return null;
    const attributes = attributesOf(xml, { start: cell.formulaTag.from, end: cell.formulaTag.to });
    const written = plainText(xml.slice(cell.formula.from, cell.formula.to));
    const type = attributes.get('t');
    const shared = type === 'shared' ? attributes.get('si') : undefined;
    if (shared !== undefined && written === '') {
      const master = masters.get(shared);
      // Without its first cell the formula is unknown, but it is one: nothing may be written over it.
      return master ? `=${movedFormula(master.formula, master.ref, cell)}` : '=';
    }
    if (shared !== undefined) {
      masters.set(shared, { ref: { row: cell.row, column: cell.column }, formula: written });
    }
    const formula = `=${written}`;
    const area = type === 'array' || type === 'dataTable' ? parseArea(attributes.get('ref') ?? '') : null;
    if (area) arrays.push({ area, formula });
    return formula;
  };
  scanSheetData(xml, data, {
    row: (row) => readRow(sheet, xml, row, styles),
    cell(cell) {
      const value = valueOf(xml, cell, context);
      const formula = formulaOf(cell);
      const style = styles[cell.style < 0 ? 0 : cell.style];
      // A blank cell without a format counts only where its row or column has one: it keeps that away.
      if (value === null && formula === null && !style && !sheet.defaultStyleAt(cell)) return;
      if (value !== null) {
        bottom = Math.max(bottom, cell.row);
        right = Math.max(right, cell.column);
      }
      sheet.put(cell.row, cell.column, style ? { value, formula, style } : { value, formula });
    },
  });
  if ((bottom + 1) * (right + 1) > MOST_CELLS) throw new HostError('too-large', 'cells');
  for (const { area, formula } of arrays) coverArea(sheet, area, formula);
  sheet.defaultStyles.base = styles[0];
}

/** The results of an array formula belong to it: Excel lets nobody change one of them alone. */
function coverArea(sheet: MemorySheet, area: Area, formula: string): void {
  for (const [row, line] of sheet.lines()) {
    if (!intersects(area, { ...area, top: row, bottom: row })) continue;
    line.columns.forEach((column, index) => {
      const cell = line.cells[index];
      if (cell && column >= area.left && column <= area.right) cell.formula ??= formula;
    });
  }
}

function readRow(
  sheet: MemorySheet,
  xml: string,
  row: ScannedRow,
  styles: readonly (CellStyle | undefined)[],
): void {
  const tag = xml.slice(row.start, row.open);
  if (!tag.includes('custom') && !tag.includes('hidden')) return;
  const attributes = attributesOf(xml, { start: row.start, end: row.open });
  const height = Number(attributes.get('ht') ?? NaN);
  if (isTrue(attributes.get('customHeight')) && height >= 0) sheet.rowHeights.set(row.index, height);
  if (isTrue(attributes.get('hidden'))) sheet.hiddenRows.add(row.index);
  const style = styles[Number(attributes.get('s') ?? NaN)];
  if (isTrue(attributes.get('customFormat')) && style) sheet.defaultStyles.rows.set(row.index, style);
}

function isTrue(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}

function valueOf(xml: string, cell: ScannedCell, context: SheetContext): MemoryCell['value'] {
  const { value, inline } = cell;
  if (cell.type === 'inlineStr') {
    return inline.from < 0 ? null : textOrBlank(textOfRuns(xml, inline.from));
  }
  if (value.from < 0) return null;
  const raw = xml.slice(value.from, value.to);
  switch (cell.type) {
    case 's': {
      const text = context.strings[Number(raw)];
      if (text === undefined && raw.trim() !== '') throw new HostError('unreadable', 'shared string');
      return textOrBlank(text ?? '');
    }
    case 'str':
      return textOrBlank(cellText(raw));
    case 'b':
      return raw.trim() === '1' || raw.trim().toLowerCase() === 'true';
    case 'e':
      return textOrBlank(plainText(raw));
    case 'd':
      return dateOf(plainText(raw));
    default:
      return numberOf(raw, context.dates1904 && context.styles.dates[cell.style] === true);
  }
}

function textOrBlank(text: string): string | null {
  return text === '' ? null : text;
}

function numberOf(raw: string, shifted: boolean): CellValue | null {
  if (raw === '') return null;
  const number = Number(raw);
  if (Number.isNaN(number)) return textOrBlank(plainText(raw).trim());
  return shifted ? number + DAYS_TO_1904 : number;
}

/** A date written as such (ISO 8601, only in files of the strict edition) as a serial number. */
function dateOf(text: string): CellValue {
  const time = Date.parse(/\dT\d/u.test(text) && !/(?:Z|[+-]\d\d:\d\d)$/u.test(text) ? `${text}Z` : text);
  if (Number.isNaN(time)) return text;
  const serial = time / 86_400_000 + 25_569;
  // Day 60, 29 February 1900, never was.
  return serial < 61 ? serial - 1 : serial;
}
