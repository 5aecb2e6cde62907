import { loosePieces } from './loose-line';

/** What parted the cells of a row; `loose`: single blanks, told apart by the words between them. */
export type RowForm = 'tabs' | 'pipes' | 'blanks' | 'loose' | 'line';

/** A piece of a line with the place it begins at, in characters of the narrow width. */
export interface TextCell {
  readonly text: string;
  readonly at: number;
}

/** A line of the text cut into cells, blank ones included where the separators say where they are. */
export interface TextRow {
  /** The line it begins in, counted from 1. */
  readonly line: number;
  readonly form: RowForm;
  readonly cells: readonly TextCell[];
  /** A blank line or a page break stands above it. */
  readonly afterGap: boolean;
}

/** Line ends of every system, and the separators of word processors. */
const LINE_END = /\r\n?|[\u0085\u2028\u2029]/gu;
/** No cell may hold these: other control characters, halves of characters, byte order marks. */
const DROPPED = /(?![\t\n])[\p{Cc}\p{Cs}\uFEFF\uFFFE\uFFFF]/gu;

/**
 * Cuts a text into rows of cells: tabs as copies from spreadsheets and web pages have them, with cells in quotes where
 * they hold line breaks; pipes; runs of blanks. Linear in the text; never throws.
 */
export function textRows(text: string): readonly TextRow[] {
  const clean = text
    .replace(LINE_END, '\n')
    .replaceAll('\f', '\n\n')
    .replaceAll('\v', ' ')
    .replace(DROPPED, '');
  const rows: TextRow[] = [];
  let line = 1;
  let afterGap = true;
  for (let start = 0; start < clean.length;) {
    const { fields, end } = fieldsFrom(clean, start);
    const [only = ''] = fields;
    const row = fields.length > 1 ? tabRow(fields) : cutLine(only);
    if (row) rows.push({ ...row, line, afterGap });
    afterGap = !row && !isRule(only);
    line += lineCount(clean, start, end);
    start = end + 1;
  }
  return rows;
}

function lineCount(text: string, start: number, end: number): number {
  let count = 1;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** The fields between tabs up to the end of the line; `end` is the place of the line break behind them. */
function fieldsFrom(text: string, start: number): { readonly fields: string[]; readonly end: number } {
  const fields: string[] = [];
  const plain = /[^\t\n]*/y;
  let at = start;
  for (;;) {
    const quoted = quotedField(text, at);
    if (quoted) fields.push(quoted.field);
    plain.lastIndex = at;
    const bare = quoted ? '' : (plain.exec(text)?.[0] ?? '');
    if (!quoted) fields.push(bare);
    at = quoted ? quoted.end : at + bare.length;
    if (text[at] !== '\t') return { fields, end: at };
    at++;
  }
}

/**
 * A field in quotes, as spreadsheets copy a cell that holds a line break or a tab; a cell that merely begins with a quote
 * is copied as it is. A quote that stands alone ends the search, so every text is looked through once.
 */
function quotedField(text: string, start: number): { readonly field: string; readonly end: number } | null {
  if (text[start] !== '"') return null;
  let close = text.indexOf('"', start + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  const behind = text[close + 1];
  if (close < 0 || (behind !== undefined && behind !== '\t' && behind !== '\n')) return null;
  const inside = text.slice(start + 1, close);
  if (!/[\t\n]/u.test(inside)) return null;
  return { field: inside.replaceAll('""', '"'), end: close + 1 };
}

function tabRow(fields: readonly string[]): Pick<TextRow, 'form' | 'cells'> | null {
  const cells = fields.map((text) => ({ text: text.trim(), at: 0 }));
  return cells.every(({ text }) => text === '') ? null : { form: 'tabs', cells };
}

/** Most lines of prose: nothing in them parts cells. */
const PLAIN = /^[^\s|│+:=-][^\s|│]*$/u;

/** A line without tabs: cells between pipes, else between runs of blanks, else one piece. Null for a blank line. */
function cutLine(line: string): Pick<TextRow, 'form' | 'cells'> | null {
  if (PLAIN.test(line)) return { form: 'line', cells: [{ text: line, at: 0 }] };
  if (line.trim() === '' || isRule(line)) return null;
  const pipes = pipeCells(line);
  if (pipes?.every((text) => text === '')) return null;
  if (pipes) return { form: 'pipes', cells: pipes.map((text) => ({ text, at: 0 })) };
  const pieces = piecesOf(line);
  if (pieces.length > 1) return { form: 'blanks', cells: pieces };
  const loose = loosePieces(line.trim());
  if (loose) return { form: 'loose', cells: loose.map((text) => ({ text, at: 0 })) };
  return { form: 'line', cells: pieces };
}

/** A line drawn between header and rows: `|---|:--:|`. */
function isRule(line: string): boolean {
  return /^[\s|│+:=-]{3,}$/u.test(line) && /[-=]{2}/u.test(line);
}

function pipeCells(line: string): readonly string[] | null {
  const trimmed = line.trim().replaceAll('│', '|');
  const bars = trimmed.split('|').length - 1;
  if (bars < 2 && !trimmed.startsWith('|')) return null;
  const hidden = trimmed.replaceAll('\\|', '\u0000');
  const inner = hidden.slice(hidden.startsWith('|') ? 1 : 0, hidden.endsWith('|') ? -1 : undefined);
  return inner.split('|').map((cell) =>
    cell
      .replaceAll('\u0000', '|')
      .replace(/<br ?\/?>/giu, '\n')
      .trim(),
  );
}

/** The pieces between runs of two or more blanks, with the places they begin at. */
function piecesOf(line: string): readonly TextCell[] {
  const pieces: TextCell[] = [];
  let at = 0;
  let from = 0;
  for (const gap of line.matchAll(/[\s\u00A0\u3000]{2,}|$/gu)) {
    const text = line.slice(from, gap.index);
    if (text.trim() !== '') pieces.push({ text: text.trim(), at });
    at += widthOf(text) + widthOf(gap[0]);
    from = gap.index + gap[0].length;
  }
  return pieces;
}

/** Columns a text takes where every Chinese character takes two. */
export function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += (char.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
  return width;
}
