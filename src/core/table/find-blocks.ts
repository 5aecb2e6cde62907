import { firstAt } from '../sheet/snapshot';
import { nameKey } from '../sheet/text';
import type { Steps } from '../steps';
import type { ColumnCorrection } from './corrections';
import { fieldRole, type FieldRole } from './field-vocabulary';
import { roleInside } from './fields/inline';
import { isBlank, type Grid } from './grid';
import { readHeaders, type HalfHeader, type Header } from './header';
import { headerOfPart, sameHeader } from './header-runs';
import { annexAbove, linesAbove } from './lines-above';
import type { Field } from './model';
import { isFinalRow, isListTitle, isPartTitle, isTitle } from './vocabulary';

/** The rows of one table before they are read: where it starts, its headers, where it must end. */
export interface Block {
  readonly title: Field | null;
  readonly top: number;
  /** From top to bottom; of headers beside each other that are one table, the left one first. */
  readonly headers: readonly Header[];
  /** The last row that may belong to it (the next table starts below). */
  readonly limit: number;
  /** The columns it may not go beyond: tables stand left or right of them. */
  readonly clip: { readonly left: number; readonly right: number };
}

type OpenBlock = { -readonly [Key in keyof Block]: Block[Key] } & { headers: Header[] };

/** One of these labels alone announces a new table; of the others it takes two in a row. */
const OPENERS: ReadonlySet<FieldRole> = new Set(['projectCode', 'projectName']);
const MINOR_OPENERS: ReadonlySet<FieldRole> = new Set([
  ...(['department', 'implementer', 'projectType', 'schedule'] as const),
  ...(['budgetGroup', 'budgetTotal', 'budgetFiscal', 'paymentPlan'] as const),
]);

/** Code and name of the project in one cell, as system sheets print it in place of fields. */
const CODE_AND_NAME = /^\s{0,9}[0-9A-Z]{14,24}\s{0,3}[-—－]\s{0,3}\S/u;

/** Title and fields may begin this many columns left of the header. */
const COLUMNS_LEFT = 1;

/** More blank rows than this stand between no title, or no field, and its header. */
const BLANK_ROWS_ABOVE = 15;

/** As many rows are looked at in one step. */
const ROWS_PER_STEP = 100;

/**
 * Cuts the sheet into tables: each holds at least one indicator header and starts at a title or at project fields. Goes
 * down in steps, because all of a long sheet is looked at before its first table is read.
 */
export function* findBlocks(
  grid: Grid,
  corrections: readonly ColumnCorrection[],
): Steps<{
  readonly blocks: readonly Block[];
  readonly half: readonly HalfHeader[];
  readonly titles: readonly Field[];
}> {
  const blocks: OpenBlock[] = [];
  const half: HalfHeader[] = [];
  const titles: Field[] = [];
  const byColumn = new Map<number, OpenBlock>();
  let read = -1;
  for (const [position, { index: row }] of grid.rows.entries()) {
    if (position % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield position / grid.rows.length;
    // The second line of a header is no header of its own.
    if (row <= read) continue;
    for (const { text, column } of grid.marksAt(position)?.titles ?? [])
      titles.push({ text, cell: { row, column } });
    const found = readHeaders(grid, position, corrections);
    half.push(...found.half);
    for (const [index, header] of found.headers.entries()) {
      const clip = {
        left: (found.headers[index - 1]?.right ?? -1) + 1,
        right: (found.headers[index + 1]?.left ?? Infinity) - 1,
      };
      place(grid, header, clip, blocks, byColumn);
      read = header.bottom;
    }
  }
  return { blocks, half, titles };
}

/** Adds a header to the table it goes on with, or starts a new one. */
function place(
  grid: Grid,
  read: Header,
  clip: Block['clip'],
  blocks: OpenBlock[],
  byColumn: Map<number, OpenBlock>,
): void {
  const above = new Set(read.cells.flatMap(({ cell }) => byColumn.get(cell.column) ?? []));
  const [nearest] = [...above].sort((a, b) => lastRow(b) - lastRow(a));
  const start = startAbove(grid, read, clip, nearest);
  const header = start.part === null ? read : headerOfPart(read, start.part);
  const neighbour = blocks.at(-1);
  const beside = neighbour?.headers.at(-1);
  const shares = beside?.row === header.row && header.cells[0]?.cell.row === beside.cells[0]?.cell.row;
  let block: OpenBlock | undefined;
  const joins = neighbour !== undefined && shares && start.kind === 'none' && neighbour.top < header.row;
  if (joins && (!nearest || neighbour.top > lastRow(nearest))) {
    block = neighbour;
    block.clip = { left: block.clip.left, right: clip.right };
    for (const ended of above) ended.limit = Math.min(ended.limit, block.top - 1);
  } else if (nearest && (start.kind === 'none' || repeatsTitle(grid, nearest, header, start)))
    block = nearest;
  if (block) block.headers.push(header);
  else {
    for (const ended of above) ended.limit = Math.min(ended.limit, start.top - 1);
    block = { title: start.title, top: start.top, headers: [header], limit: Infinity, clip };
    blocks.push(block);
  }
  for (const { cell } of header.cells) byColumn.set(cell.column, block);
}

function lastRow(block: OpenBlock): number {
  return block.headers.at(-1)?.bottom ?? block.top;
}

interface Start {
  readonly kind: 'title' | 'fields' | 'none' | 'gap';
  readonly title: Field | null;
  readonly top: number;
  /** Project fields stand between the title and the header. */
  readonly withFields: boolean;
  /** What heads the part of the form the header belongs to. */
  readonly part: string | null;
}

/** Walks up from a header to where its table starts: the nearest title, else the topmost row of project fields. */
function startAbove(grid: Grid, header: Header, clip: Block['clip'], nearest: OpenBlock | undefined): Start {
  const floor = nearest ? lastRow(nearest) : -1;
  const left = Math.max(clip.left, header.left - COLUMNS_LEFT);
  const right = Math.min(clip.right, header.right + 1);
  let top = header.row;
  let seen = header.row;
  let withFields = false;
  let part: Field | null = null;
  const start = (kind: Start['kind'], title: Field | null, from: number): Start => ({
    kind,
    title,
    top: from,
    withFields,
    part: part?.text ?? null,
  });
  for (let at = grid.positionOf(header.row) - 1; at >= 0; at--) {
    const row = grid.rows[at];
    if (!row || row.index <= floor) break;
    let filled = false;
    let labelled = false;
    let inline = true;
    const roles = new Set<FieldRole>();
    let title: Field | null = null;
    for (let index = firstAt(row.cells, left); index < row.cells.length; index++) {
      const cell = row.cells[index];
      if (!cell || cell.column > right) break;
      if (isBlank(cell.text)) continue;
      filled = true;
      if (CODE_AND_NAME.test(cell.text)) roles.add('projectCode');
      // A label with its value in one cell begins its row, or follows another.
      const role: FieldRole | null = fieldRole(cell.text) ?? (inline ? roleInside(cell.text) : null);
      inline &&= role !== null;
      if (role) {
        labelled = true;
        roles.add(role);
      } else if (!labelled && title === null && (isTitle(cell.text) || isListTitle(cell.text)))
        title = { text: cell.text, cell: { row: row.index, column: cell.column } };
    }
    if (!filled) continue;
    if (seen - row.index > BLANK_ROWS_ABOVE + 1)
      return withFields
        ? start('fields', null, linesAbove(grid, top, floor, { left, right }))
        : start('gap', null, header.row);
    seen = row.index;
    // Directly above its header, 年度绩效目标表 may also head a part of the form that begins further up.
    if (title && !withFields && isPartTitle(title.text)) part ??= title;
    else if (title) return start('title', title, annexAbove(grid, at, floor, title.cell.column));
    if (opens(roles)) {
      top = row.index;
      withFields = true;
    }
  }
  const alone = !withFields && (!nearest?.title || isPartTitle(nearest.title.text));
  if (part && alone) return { kind: 'title', title: part, top: part.cell.row, withFields, part: null };
  return withFields
    ? start('fields', null, linesAbove(grid, top, floor, { left, right }))
    : start('none', null, top);
}

function opens(roles: ReadonlySet<FieldRole>): boolean {
  let minor = 0;
  for (const role of roles) {
    if (OPENERS.has(role)) return true;
    if (MINOR_OPENERS.has(role)) minor++;
  }
  return minor >= 2;
}

/** Whether the title is that of the table above, printed again with its header at a page break. */
function repeatsTitle(grid: Grid, above: OpenBlock, header: Header, start: Start): boolean {
  const last = above.headers.at(-1);
  if (!above.title || !start.title || start.withFields || !last || !sameHeader(last, header)) return false;
  if (nameKey(above.title.text) !== nameKey(start.title.text)) return false;
  // Behind its total or its signatures a table is over.
  for (let at = grid.positionOf(last.bottom + 1); (grid.rows[at]?.index ?? Infinity) < start.top; at++) {
    const first = grid.rows[at]?.cells.find(({ text }) => !isBlank(text))?.text ?? '';
    if (isFinalRow(first)) return false;
  }
  return true;
}
