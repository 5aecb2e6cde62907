import type { Area, CellRef } from './address';
import { firstFrom } from './search';

/** What a cell stores. Blank cells are absent from a snapshot. */
export type CellValue = string | number | boolean;

/** One cell that holds something. */
export interface SnapshotCell {
  /** Counts from 0. */
  readonly column: number;
  /** The stored value; the result, for a formula. An error such as `#REF!` is its text. */
  readonly value: CellValue;
  /** What a person sees: 0.25 with the format `0%` is `25%`. */
  readonly text: string;
  /** The formula with its leading `=`, or null for a constant. */
  readonly formula: string | null;
  /** The number format, `General` where none is set. */
  readonly format: string;
}

/** One row that holds something. */
export interface SnapshotRow {
  /** Counts from 0. */
  readonly index: number;
  /** Filled cells only, by ascending column. */
  readonly cells: readonly SnapshotCell[];
}

/**
 * A worksheet as the core sees it: a sparse, immutable picture of one moment.
 * A sheet with two filled cells a million rows apart costs two cells.
 */
export interface SheetSnapshot {
  readonly name: string;
  /** Rows that hold something, ascending. */
  readonly rows: readonly SnapshotRow[];
  /** Merged areas, or null where the host may not read them (in Excel, reading them clears the undo stack). */
  readonly merges: readonly Area[] | null;
  readonly protected: boolean;
  readonly visible: boolean;
}

/** All sheets of a workbook at one moment, in tab order. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
}

/** Whether the displayed text is an error value of Excel, such as `#REF!`. */
export function isSheetError(text: string): boolean {
  return /^#(?:REF!|DIV\/0!|N\/A|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/u.test(text.trim());
}

/** The cell, or null when it is blank. Binary search in rows and cells. */
export function cellAt(sheet: SheetSnapshot, ref: CellRef): SnapshotCell | null {
  const row = rowAt(sheet, ref.row);
  return row ? cellIn(row, ref.column) : null;
}

/** The cell of a row, or null when it is blank. */
export function cellIn(row: SnapshotRow, column: number): SnapshotCell | null {
  return find(row.cells, column, (cell) => cell.column);
}

/** The position of the first cell in this column or a later one. */
export function firstAt(cells: readonly SnapshotCell[], column: number): number {
  if ((cells[0]?.column ?? column) >= column) return 0;
  return firstFrom(cells, column, (cell) => cell.column);
}

/** The row, or null when it holds nothing. */
export function rowAt(sheet: SheetSnapshot, row: number): SnapshotRow | null {
  return find(sheet.rows, row, (item) => item.index);
}

/** The displayed text of a cell, `''` when it is blank. */
export function textAt(sheet: SheetSnapshot, ref: CellRef): string {
  return cellAt(sheet, ref)?.text ?? '';
}

/** The same sheet with some cells replaced (null = now blank). The input is not changed. */
export function withCells(
  sheet: SheetSnapshot,
  changes: readonly { readonly ref: CellRef; readonly cell: SnapshotCell | null }[],
): SheetSnapshot {
  const byRow = new Map<number, Map<number, SnapshotCell | null>>();
  for (const { ref, cell } of changes) {
    const row = byRow.get(ref.row) ?? new Map<number, SnapshotCell | null>();
    row.set(ref.column, cell);
    byRow.set(ref.row, row);
  }
  const kept = sheet.rows.filter((row) => !byRow.has(row.index));
  const changed = [...byRow].map(([index, cells]) => ({
    index,
    cells: mergedCells(rowAt(sheet, index)?.cells ?? [], cells),
  }));
  const rows = [...kept, ...changed.filter((row) => row.cells.length > 0)].sort((a, b) => a.index - b.index);
  return { ...sheet, rows };
}

function mergedCells(
  before: readonly SnapshotCell[],
  changes: ReadonlyMap<number, SnapshotCell | null>,
): SnapshotCell[] {
  const untouched = before.filter((cell) => !changes.has(cell.column));
  const written = [...changes.values()].filter((cell) => cell !== null);
  return [...untouched, ...written].sort((a, b) => a.column - b.column);
}

function find<T>(items: readonly T[], key: number, keyOf: (item: T) => number): T | null {
  const item = items[firstFrom(items, key, keyOf)];
  return item !== undefined && keyOf(item) === key ? item : null;
}

/** A constant text cell. */
export function textCell(column: number, text: string): SnapshotCell {
  return { column, value: text, text, formula: null, format: 'General' };
}

/**
 * A snapshot from a plain grid of displayed texts, the first one standing at `origin` (default A1).
 * For importers and tests: every filled cell is a text constant.
 */
export function snapshotFromTexts(
  name: string,
  grid: readonly (readonly string[])[],
  options: { readonly origin?: CellRef; readonly merges?: readonly Area[] | null } = {},
): SheetSnapshot {
  const { origin = { row: 0, column: 0 }, merges = null } = options;
  const rows = grid
    .map((texts, index) => ({
      index: origin.row + index,
      cells: texts.flatMap((text, column) => (text === '' ? [] : [textCell(origin.column + column, text)])),
    }))
    .filter((row) => row.cells.length > 0);
  return { name, rows, merges, protected: false, visible: true };
}
