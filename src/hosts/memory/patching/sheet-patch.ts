import { toA1 } from '../../../core/sheet/address';
import { HostError } from '../../host';
import { DAYS_TO_1904 } from '../reading/sheet-cells';
import {
  columnStyle,
  columnStyles,
  openedRow,
  patchDimension,
  styleOfRow,
  type CellPatch,
  type SheetPatch,
} from './sheet-patch-tags';
import { scanSheetData, sheetDataOf, tagPrefix } from '../reading/sheet-scan';
import { writtenCellText } from '../package/xml-text';

/**
 * The XML of a sheet with some cells written into it: everything else stays as it was, character by character. Cells keep
 * their format; those that are not there yet get the one of their row or column, as Excel does it.
 * @returns null when the rows or cells of the file are not in order: then nobody can say where a new one belongs.
 * @throws HostError `unreadable`.
 */
export function patchedSheet(xml: string, patch: SheetPatch): string | null {
  const data = sheetDataOf(xml);
  if (!data) return null;
  const prefix = tagPrefix(xml, data);
  const parts: string[] = [];
  let done = 0;
  /** Takes the original over up to here, and goes on behind `next`. */
  const keep = (to: number, next = to): void => {
    parts.push(xml.slice(done, to));
    done = next;
  };
  const columns = columnStyles(xml, data.start);
  const waiting = [...patch.rows];
  let cells: readonly CellPatch[] = [];
  let written = 0;
  let rowStyle: number | null = null;
  let row = -1;
  let column = -1;
  let disorder = 0;

  const cellXml = (at: CellPatch, style: number): string =>
    writtenCell(prefix, row, at, style, patch.dates1904);
  const newCell = (at: CellPatch): string => cellXml(at, rowStyle ?? columnStyle(columns, at.column));
  /** The new cells before this column. */
  const newCells = (before: number): string => {
    let text = '';
    for (let cell = cells[written]; cell && cell.column < before; cell = cells[++written])
      text += newCell(cell);
    return text;
  };
  const newRows = (before: number): string => {
    let text = '';
    for (let next = waiting[0]; next && next[0] < before; next = waiting[0]) {
      waiting.shift();
      [row, cells] = next;
      [written, rowStyle] = [0, null];
      text += `<${prefix}row r="${row + 1}">${newCells(Infinity)}</${prefix}row>`;
    }
    return text;
  };

  patchDimension(xml, data, patch, keep, parts);
  const end = scanSheetData(xml, data, {
    row(found) {
      if (found.index <= row) disorder++;
      if (waiting[0] && waiting[0][0] < found.index) {
        keep(found.start);
        parts.push(newRows(found.index));
      }
      [row, column, cells, written] = [found.index, -1, [], 0];
      if (waiting[0]?.[0] !== row) return;
      cells = waiting.shift()?.[1] ?? [];
      rowStyle = styleOfRow(xml, found);
      keep(found.start, found.open);
      parts.push(openedRow(xml, found, cells));
      if (found.empty) parts.push(`${newCells(Infinity)}</${prefix}row>`);
    },
    cell(found) {
      if (found.column <= column) disorder++;
      column = found.column;
      const next = cells[written];
      if (!next || next.column > column) return;
      keep(found.start);
      parts.push(newCells(column));
      const own = cells[written];
      if (own?.column !== column) return;
      if (found.formulaTag.from >= 0) throw new HostError('failed', 'formula cell');
      written++;
      done = found.end;
      parts.push(cellXml(own, own.style ?? found.style));
    },
    rowEnd(at) {
      if (written >= cells.length) return;
      keep(at);
      parts.push(newCells(Infinity));
    },
  });
  if (disorder > 0) return null;
  if (data.kind === 'empty') {
    if (waiting.length > 0) {
      keep(data.start, data.end);
      parts.push(`<${prefix}sheetData>${newRows(Infinity)}</${prefix}sheetData>`);
    }
  } else {
    keep(end);
    parts.push(newRows(Infinity));
  }
  keep(xml.length);
  return parts.join('');
}

function writtenCell(
  prefix: string,
  row: number,
  { column, value, style: own }: CellPatch,
  inherited: number,
  dates1904: readonly boolean[],
): string {
  const style = own ?? inherited;
  const start = `<${prefix}c r="${toA1({ row, column })}"${style >= 0 ? ` s="${style}"` : ''}`;
  switch (typeof value) {
    case 'string':
      return `${start} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${writtenCellText(value)}</${prefix}t></${prefix}is></${prefix}c>`;
    case 'boolean':
      return `${start} t="b"><${prefix}v>${value ? 1 : 0}</${prefix}v></${prefix}c>`;
    case 'number':
      return `${start}><${prefix}v>${value - (dates1904[style] ? DAYS_TO_1904 : 0)}</${prefix}v></${prefix}c>`;
    default:
      return `${start}/>`;
  }
}
