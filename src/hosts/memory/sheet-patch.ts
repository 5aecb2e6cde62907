import { areaToA1, parseArea, toA1, type Area } from '../../core/sheet/address';
import type { CellValue } from '../../core/sheet/snapshot';
import { HostError } from '../host';
import { DAYS_TO_1904 } from './sheet-cells';
import { scanSheetData, sheetDataOf, tagPrefix, type ScannedRow } from './sheet-scan';
import { writtenCellText } from './xml-text';
import { attributesOf, elementsNamed, nextTag, type XmlTag } from './xml-tags';

/** A cell to be written. */
export interface CellPatch {
  readonly column: number;
  /** null clears it. */
  readonly value: CellValue | null;
  /** The format in the place of the one it has. */
  readonly style: number | null;
}

export interface SheetPatch {
  /** By row, both in ascending order. */
  readonly rows: ReadonlyMap<number, readonly CellPatch[]>;
  /** Which formats show dates, in a workbook that counts them from 1904; empty in others. */
  readonly dates1904: readonly boolean[];
}

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
  let ordered = true;

  const cellXml = (at: CellPatch, style: number): string => writtenCell(prefix, row, at, style, patch.dates1904);
  const newCell = (at: CellPatch): string => cellXml(at, rowStyle ?? columnStyle(columns, at.column));
  /** The new cells before this column. */
  const newCells = (before: number): string => {
    let text = '';
    for (let cell = cells[written]; cell && cell.column < before; cell = cells[++written]) text += newCell(cell);
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
      ordered &&= found.index > row;
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
      ordered &&= found.column > column;
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
  if (!ordered) return null;
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

/** The opening tag of a row; `spans`, a hint for readers, covers the new cells too. */
function openedRow(xml: string, row: ScannedRow, cells: readonly CellPatch[]): string {
  const first = (cells[0]?.column ?? 0) + 1;
  const last = (cells.at(-1)?.column ?? 0) + 1;
  const tag = row.empty ? xml.slice(row.start, row.open).replace(/\s*\/>$/u, '>') : xml.slice(row.start, row.open);
  return tag.replace(
    /(\sspans\s*=\s*["'])(\d+):(\d+)(?=["'])/u,
    (_, start: string, from: string, to: string) =>
      `${start}${Math.min(Number(from), first)}:${Math.max(Number(to), last)}`,
  );
}

function styleOfRow(xml: string, row: ScannedRow): number | null {
  const attributes = attributesOf(xml, { start: row.start, end: row.open });
  const style = attributes.get('s');
  return /^(?:1|true)$/u.test(attributes.get('customFormat') ?? '') && style !== undefined ? Number(style) : null;
}

interface ColumnStyle {
  readonly first: number;
  readonly last: number;
  readonly style: number;
}

function columnStyles(xml: string, before: number): ColumnStyle[] {
  return elementsNamed(xml.slice(0, before), 'col').map((tag) => {
    const attributes = attributesOf(xml, tag);
    const number = (name: string): number => Number(attributes.get(name) ?? NaN);
    return { first: number('min') - 1, last: number('max') - 1, style: number('style') };
  });
}

function columnStyle(columns: readonly ColumnStyle[], column: number): number {
  const style = columns.find(({ first, last }) => column >= first && column <= last)?.style;
  return style !== undefined && style > 0 ? style : -1;
}

/** Widens the area the sheet says it uses. */
function patchDimension(
  xml: string,
  data: XmlTag,
  patch: SheetPatch,
  keep: (to: number, next: number) => void,
  parts: string[],
): void {
  let tag = nextTag(xml, 0);
  while (tag && tag.start < data.start && tag.name !== 'dimension') tag = nextTag(xml, tag.end);
  const used = tag?.name === 'dimension' ? parseArea(attributesOf(xml, tag).get('ref') ?? '') : null;
  if (!tag || !used) return;
  const widened = widenedBy(used, patch.rows);
  if (areaToA1(widened) === areaToA1(used)) return;
  keep(tag.start, tag.end);
  parts.push(
    xml
      .slice(tag.start, tag.end)
      .replace(/(\sref\s*=\s*)(?:"[^"]*"|'[^']*')/u, (_, start: string) => `${start}"${areaToA1(widened)}"`),
  );
}

function widenedBy(area: Area, rows: SheetPatch['rows']): Area {
  let { top, left, bottom, right } = area;
  for (const [row, cells] of rows) {
    for (const { column, value } of cells) {
      if (value === null) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return { top, left, bottom, right };
}
