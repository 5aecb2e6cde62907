import { SHEET_LIMITS } from '../../../core/sheet/address';
import { HostError } from '../../host';
import { elementEnd, nextTag, tagEnd, textEnd, type XmlTag } from '../package/xml-tags';

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

const C = 99;
const SLASH = 47;
const COLON = 58;
const EQUALS = 61;
const GREATER = 62;

/** Whether `<c` or `<x:c` opens here. */
export function isCell(xml: string, at: number): boolean {
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

/** The tag that starts at or behind this place. */
export function tagAt(xml: string, at: number): XmlTag {
  const tag = nextTag(xml, at);
  if (!tag) throw new HostError('unreadable', 'xml');
  return tag;
}

/** Reads the cell whose tag starts here; returns where it ends. */
export function readCell(xml: string, start: number, cell: ScannedCell): number {
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
  let tag = tagAt(xml, open);
  while (tag.kind !== 'close') tag = tagAt(xml, readElement(xml, tag, cell));
  return tag.end;
}

/** Reads one element of a cell; returns where it ends. */
function readElement(xml: string, tag: XmlTag, cell: ScannedCell): number {
  if (tag.name === 'v') return readStretch(xml, tag, cell.value);
  if (tag.name === 'f') {
    cell.formulaTag.from = tag.start;
    cell.formulaTag.to = tag.end;
    return readStretch(xml, tag, cell.formula);
  }
  const end = elementEnd(xml, tag);
  if (tag.name === 'is') {
    cell.inline.from = tag.end;
    cell.inline.to = end;
  }
  return end;
}

/** Text of an element without children; returns where the element ends. */
function readStretch(xml: string, tag: XmlTag, stretch: Stretch): number {
  stretch.from = tag.end;
  stretch.to = tag.kind === 'empty' ? tag.end : textEnd(xml, tag.end);
  return tag.kind === 'empty' ? tag.end : tagEnd(xml, stretch.to);
}
