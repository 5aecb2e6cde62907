import { SHEET_LIMITS } from '../../core/sheet/address';
import { HostError } from '../host';
import { elementEnd, nextTag, tagEnd, tagStart, textEnd, type XmlTag } from './xml-tags';

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

/** A stretch of text; -1 where it is not there. */
interface Stretch {
  from: number;
  to: number;
}

/** A cell where it stands in the XML of a sheet. One object for all cells: copy what must last. */
export interface ScannedCell {
  row: number;
  column: number;
  start: number;
  /** Behind its closing tag. */
  end: number;
  /** Index of its format, -1 where it names none. */
  style: number;
  /** The attribute `t`, `''` where it has none. */
  type: string;
  readonly value: Stretch;
  readonly inline: Stretch;
  readonly formula: Stretch;
  /** The opening tag of the formula. */
  readonly formulaTag: Stretch;
}

/** Sees the rows and cells of a sheet in the order of the file. */
export interface SheetVisitor {
  row(row: ScannedRow): void;
  cell(cell: ScannedCell): void;
  /** `at` is where `</row>` starts. */
  rowEnd?(at: number): void;
}

const C = 99;
const SLASH = 47;
const COLON = 58;
const EQUALS = 61;
const GREATER = 62;

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

function tagAt(xml: string, at: number): XmlTag {
  const tag = nextTag(xml, at);
  if (!tag) throw new HostError('unreadable', 'xml');
  return tag;
}

/** Whether `<c` or `<x:c` opens here. */
function isCell(xml: string, at: number): boolean {
  if (xml.charCodeAt(at + 1) === C && endsName(xml.charCodeAt(at + 2))) return true;
  for (let end = at + 1; ; end++) {
    const code = xml.charCodeAt(end);
    if (code === COLON) return xml.charCodeAt(end + 1) === C && endsName(xml.charCodeAt(end + 2));
    if (endsName(code)) return false;
  }
}

function endsName(code: number): boolean {
  return code <= 32 || code === SLASH || code === GREATER || Number.isNaN(code);
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

/** Reads the cell whose tag starts here; returns where it ends. */
function readCell(xml: string, start: number, cell: ScannedCell): number {
  cell.start = start;
  cell.style = -1;
  cell.type = '';
  cell.column += 1;
  cell.value.from = cell.inline.from = cell.formula.from = cell.formulaTag.from = -1;
  let at = start + 2;
  while (!endsName(xml.charCodeAt(at))) at++;
  for (;;) {
    let code = xml.charCodeAt(at);
    while (code <= 32) code = xml.charCodeAt(++at);
    if (code === GREATER) return (cell.end = readContent(xml, at + 1, cell));
    if (code === SLASH) return (cell.end = tagEnd(xml, at - 1));
    const name = at;
    while (code !== EQUALS) {
      if (Number.isNaN(code) || code === GREATER) throw new HostError('unreadable', 'cell');
      code = xml.charCodeAt(++at);
    }
    let nameEnd = at;
    while (xml.charCodeAt(nameEnd - 1) <= 32) nameEnd--;
    code = xml.charCodeAt(++at);
    while (code <= 32) code = xml.charCodeAt(++at);
    const from = at + 1;
    at = xml.indexOf(code === 39 ? "'" : '"', from);
    if ((code !== 34 && code !== 39) || at < 0) throw new HostError('unreadable', 'cell');
    if (nameEnd - name === 1) readAttribute(xml, xml.charCodeAt(name), from, at, cell);
    at++;
  }
}

function readAttribute(xml: string, name: number, from: number, to: number, cell: ScannedCell): void {
  if (name === 114) readAddress(xml, from, to, cell);
  else if (name === 115) {
    cell.style = Number(xml.slice(from, to));
    if (!(cell.style >= 0)) throw new HostError('unreadable', 'cell style');
  } else if (name === 116) cell.type = xml.slice(from, to);
}

/** The address of a cell must lie in its row: everything else would be written to another place than it is read from. */
function readAddress(xml: string, from: number, to: number, cell: ScannedCell): void {
  let column = 0;
  let row = 0;
  let at = from;
  for (; at < to; at++) {
    const letter = xml.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  const digits = at;
  for (; at < to; at++) {
    const digit = xml.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) break;
    row = row * 10 + digit;
  }
  const valid = at === to && digits > from && column > 0 && column <= SHEET_LIMITS.columns;
  if (!valid || row - 1 !== cell.row) throw new HostError('unreadable', 'cell address');
  cell.column = column - 1;
}

function readContent(xml: string, open: number, cell: ScannedCell): number {
  // What nearly every cell holds, read without looking at its tags one by one.
  if (xml.startsWith('<v>', open)) {
    const to = xml.indexOf('<', open + 3);
    if (xml.startsWith('</v></c>', to)) {
      cell.value.from = open + 3;
      cell.value.to = to;
      return to + 8;
    }
  }
  for (let at = tagStart(xml, open); at >= 0; at = tagStart(xml, at)) {
    const tag = tagAt(xml, at);
    at = tag.end;
    if (tag.kind === 'close') return tag.end;
    if (tag.name === 'v') at = readStretch(xml, tag, cell.value);
    else if (tag.name === 'f') {
      cell.formulaTag.from = tag.start;
      cell.formulaTag.to = tag.end;
      at = readStretch(xml, tag, cell.formula);
    } else {
      at = elementEnd(xml, tag);
      if (tag.name === 'is') {
        cell.inline.from = tag.end;
        cell.inline.to = at;
      }
    }
  }
  throw new HostError('unreadable', 'cell');
}

/** Text of an element without children; returns where the element ends. */
function readStretch(xml: string, tag: XmlTag, stretch: Stretch): number {
  stretch.from = tag.end;
  stretch.to = tag.kind === 'empty' ? tag.end : textEnd(xml, tag.end);
  return tag.kind === 'empty' ? tag.end : tagEnd(xml, stretch.to);
}
