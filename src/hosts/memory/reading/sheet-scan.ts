import { SHEET_LIMITS } from '../../../core/sheet/address';
import { HostError } from '../../host';
import { isCell, readCell, tagAt, type ScannedCell } from './cell-scan';
import { elementEnd, nextTag, tagStart, type XmlTag } from '../package/xml-tags';

/** A row where it stands in the XML of a sheet. One object for all rows: copy what must last. */
export interface ScannedRow {
  /** Counts from 0. */
  index: number;
  start: number;
  /** Behind its opening tag. */
  open: number;
  /** `<row/>`: no cells, no closing tag. */
  empty: boolean;
}

/** Sees the rows and cells of a sheet in the order of the file. */
export interface SheetVisitor {
  row(row: ScannedRow): void;
  cell(cell: ScannedCell): void;
  /** `at` is where `</row>` starts. */
  rowEnd?(at: number): void;
}

/**
 * The element `sheetData`, or null where there is none.
 * @throws HostError `unreadable`.
 */
export function sheetDataOf(xml: string): XmlTag | null {
  for (let tag = nextTag(xml, 0); tag; tag = nextTag(xml, tag.end)) {
    if (tag.name === 'sheetData' && tag.kind !== 'close') return tag;
  }
  return null;
}

/** The prefix of an element, with its colon. */
export function tagPrefix(xml: string, tag: XmlTag): string {
  return xml.slice(tag.start + 1, xml.indexOf(tag.name, tag.start));
}

/** What stands before the rows of a sheet and behind them, with the tags around the rows. */
export function sheetFrame(xml: string): { readonly head: string; readonly tail: string } {
  const data = sheetDataOf(xml);
  if (data?.kind !== 'open') return { head: xml.slice(0, data?.end), tail: data ? xml.slice(data.end) : '' };
  const end = xml.lastIndexOf(`</${tagPrefix(xml, data)}sheetData`);
  if (end < data.end) throw new HostError('unreadable', 'sheet data');
  return { head: xml.slice(0, data.end), tail: xml.slice(end) };
}

/**
 * Walks through the rows and cells of a sheet, once and without building anything. Elements the format does not name, and
 * prefixes, quotes and attributes in any order are taken as they come.
 * @returns where `</sheetData>` starts
 * @throws HostError `unreadable` when the XML is broken or an address is none.
 */
export function scanSheetData(xml: string, data: XmlTag, visitor: SheetVisitor): number {
  if (data.kind === 'empty') return data.end;
  const row: ScannedRow = { index: -1, start: 0, open: 0, empty: false };
  const cell: ScannedCell = {
    row: -1,
    column: -1,
    start: 0,
    end: 0,
    style: -1,
    type: '',
    value: { from: -1, to: -1 },
    inline: { from: -1, to: -1 },
    formula: { from: -1, to: -1 },
    formulaTag: { from: -1, to: -1 },
  };
  for (let at = tagStart(xml, data.end); at >= 0; at = tagStart(xml, at)) {
    if (isCell(xml, at)) {
      at = readCell(xml, at, cell);
      visitor.cell(cell);
      continue;
    }
    const tag = tagAt(xml, at);
    if (tag.name === 'row' && tag.kind !== 'close') {
      readRow(xml, tag, row);
      cell.row = row.index;
      cell.column = -1;
      visitor.row(row);
      at = tag.end;
    } else if (tag.kind === 'close') {
      if (tag.name === 'sheetData') return tag.start;
      if (tag.name === 'row') visitor.rowEnd?.(tag.start);
      at = tag.end;
    } else at = elementEnd(xml, tag);
  }
  throw new HostError('unreadable', 'sheet data');
}

function readRow(xml: string, tag: XmlTag, row: ScannedRow): void {
  const index = rowNumber(xml, tag);
  row.index = index ?? row.index + 1;
  row.start = tag.start;
  row.open = tag.end;
  row.empty = tag.kind === 'empty';
  if (row.index >= SHEET_LIMITS.rows) throw new HostError('unreadable', 'row number');
}

/** The number in the attribute `r`, counted from 0. */
function rowNumber(xml: string, tag: XmlTag): number | null {
  const found = /\sr\s*=\s*["']\s*(\d{1,7})\s*["']/u.exec(xml.slice(tag.start, tag.end));
  return found && Number(found[1]) > 0 ? Number(found[1]) - 1 : null;
}
