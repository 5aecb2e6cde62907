import type { ColumnRole } from './column-vocabulary';
import { rolesOf, setsOf, type Column } from './columns';
import { columnEvidence } from './column-evidence';
import { correctedRoles, type ColumnCorrection } from './corrections';
import { extraLabels, type ExtraLabel } from './extra-columns';
import type { Grid } from './grid';
import {
  cellsOf,
  headerRuns,
  isFirstLine,
  isSecondLine,
  joinedCells,
  mayAddColumns,
  type HeaderCell,
} from './header-cells';
import type { Evidence, HeaderRow, Period } from './model';
import { contentsBelow } from './column-contents';
import { byContents } from './shifted-columns';
import { isGroupLabel, isSlot, periodIn } from './vocabulary';

/** An indicator header with everything its rows are read by. */
export interface Header {
  readonly row: number;
  /** The last row of the header itself: one below `row` where it has two lines. */
  readonly bottom: number;
  /** First and last column with a label; labels nobody knows count where they touch known ones. */
  readonly left: number;
  readonly right: number;
  readonly group: string;
  readonly sets: readonly HeaderSet[];
  readonly cells: readonly HeaderCell[];
  readonly evidence: Evidence['columns'];
}

/** The columns of one set below a header. */
export interface HeaderSet {
  readonly header: HeaderRow;
  readonly period: Period | null;
  /** The column of each role, the first one where several have it. Weights are kept apart. */
  readonly columns: ReadonlyMap<ColumnRole, number>;
  /** The columns with the weight of the tiers and of the row itself. */
  readonly weights: {
    readonly tier1: number | null;
    readonly tier2: number | null;
    readonly row: number | null;
  };
  /** Columns that are kept, but that nobody checks. */
  readonly extras: readonly ExtraLabel[];
}

/** A row that would be a header but for one column. */
export interface HalfHeader {
  readonly code: 'header-without-name' | 'header-without-value';
  readonly row: number;
  readonly left: number;
  readonly right: number;
  readonly evidence: Evidence['columns'];
}

export interface HeadersAt {
  readonly headers: readonly Header[];
  readonly half: readonly HalfHeader[];
}

const NONE: HeadersAt = { headers: [], half: [] };

/** Reads the headers that begin in the row at this position, several where tables stand side by side. */
export function readHeaders(
  grid: Grid,
  position: number,
  corrections: readonly ColumnCorrection[],
): HeadersAt {
  const read = readTwoLines(grid, position, corrections);
  const [header] = read.headers;
  const row = grid.rows[position];
  const third = grid.rows[position + 2];
  if (!header || !row || header.bottom !== row.index + 1 || third?.index !== row.index + 2) return read;
  if (read.headers.length > 1 || !isSecondLine(header.cells, third)) return read;
  const all = readCells(grid, joinedCells(header.cells, third), third.index, corrections);
  return all.headers.length === 1 ? all : read;
}

function readTwoLines(grid: Grid, position: number, corrections: readonly ColumnCorrection[]): HeadersAt {
  const row = grid.rows[position];
  const marks = grid.marksAt(position);
  if (!row || row.cells.length < 2 || !marks || marks.words === 0) return NONE;
  const next = grid.rows[position + 1];
  const lower = next?.index === row.index + 1 ? next : undefined;
  const alone =
    marks.anchors + (corrections.length > 0 ? 1 : 0) >= 2
      ? readCells(grid, cellsOf(row), row.index, corrections)
      : NONE;
  if (!lower) return alone;
  const [header] = alone.headers;
  if (header) {
    if (!isSecondLine(header.cells, lower)) return alone;
    const both = readCells(grid, joinedCells(cellsOf(row), lower), lower.index, corrections);
    return both.headers.length >= alone.headers.length ? both : alone;
  }
  if ((grid.marksAt(position + 1)?.anchors ?? 0) < 2 || !mayAddColumns(row)) return alone;
  const both = readCells(grid, joinedCells(cellsOf(row), lower), lower.index, corrections);
  const [joined] = both.headers;
  if (!joined) return alone;
  const [below] = readCells(grid, cellsOf(lower), lower.index, corrections).headers;
  return isFirstLine(
    row,
    (below ?? joined).cells.filter(({ cell }) => cell.row === lower.index),
  )
    ? both
    : alone;
}

/** @param bottom the last row of the header the cells are of */
function readCells(
  grid: Grid,
  cells: readonly HeaderCell[],
  bottom: number,
  corrections: readonly ColumnCorrection[],
): HeadersAt {
  const headers: Header[] = [];
  const half: HalfHeader[] = [];
  for (const run of headerRuns(grid, cells)) {
    const found = readRun(grid, run, bottom, corrections);
    if (found && 'code' in found) half.push(found);
    else if (found) headers.push(found);
  }
  return { headers, half };
}

function readRun(
  grid: Grid,
  run: readonly HeaderCell[],
  bottom: number,
  corrections: readonly ColumnCorrection[],
): Header | HalfHeader | null {
  const labels = run.map(({ text }) => text);
  const corrected = correctedRoles(labels, corrections);
  const named = rolesOf(run, corrected);
  const left = run[0]?.cell.column ?? 0;
  const labelled = grid.extent(run.at(-1)?.cell ?? { row: bottom, column: left }).right;
  const below = contentsBelow(grid, bottom, { left, right: labelled });
  const columns = byContents(named, below, left).map((column) =>
    column.role === 'goal' &&
    isGroupLabel(column.label.text) &&
    !holdsGoals(grid, bottom, column.label.cell.column)
      ? { ...column, role: null }
      : column,
  );
  const right = Math.max(labelled, columns.at(-1)?.label.cell.column ?? left);
  const roles = new Set(columns.map(({ role }) => role));
  const tiers = (['tier1', 'tier2'] as const).filter((role) => roles.has(role));
  const evidence = columnEvidence(columns, run, corrected);
  const row = Math.min(...run.map(({ cell }) => cell.row));
  // Names, signs, numbers and units in columns of their own are a list of indicators, with or without tiers.
  const untiered = roles.has('comparator') && roles.has('unit');
  if (roles.has('tier3') && roles.has('target') && (tiers.length > 0 || untiered)) {
    const group =
      columns.find(
        ({ role, label: { text } }) => role === null && isGroupLabel(text) && periodIn(text) !== null,
      )?.label.text ?? '';
    const sets = setsOf(columns).map((set) => setOf(set.columns, set.period, row, group));
    return { row, left, right, evidence, bottom, group, sets, cells: run };
  }
  if (roles.has('result')) return null;
  const code = roles.has('target') ? 'header-without-name' : 'header-without-value';
  // A sample of the rows below says the name of a tier: no doubt that this was to be a header.
  const overTiers = columns.some(
    ({ role, label: { cell } }) => (role === 'tier1' || role === 'tier2') && below(cell.column)[role] > 0,
  );
  const looksHalf = overTiers || (tiers.length === 2 && (roles.has('tier3') || roles.has('target')));
  return looksHalf ? { code, row, left, right, evidence } : null;
}

/** Whether the column says a goal beside the first rows, or is only the label of the block. */
function holdsGoals(grid: Grid, bottom: number, column: number): boolean {
  return [1, 2].some((down) => !isSlot(grid.text(bottom + down, column)));
}

function setOf(columns: readonly Column[], period: Period | null, row: number, group: string): HeaderSet {
  const byRole = new Map<ColumnRole, number>();
  const weights: { tier1: number | null; tier2: number | null; row: number | null } = {
    tier1: null,
    tier2: null,
    row: null,
  };
  let beside: 'tier1' | 'tier2' | 'row' = 'row';
  for (const { role, label } of columns) {
    if (role === 'tier1' || role === 'tier2') beside = role;
    else if (role === 'tier3' || role === 'target') beside = 'row';
    if (role === 'weight') weights[beside] ??= label.cell.column;
    else if (role !== null && !byRole.has(role)) byRole.set(role, label.cell.column);
  }
  const labels = columns.flatMap(({ role, label: { text, cell } }) =>
    role !== null && text !== '' ? [{ text, cell, role }] : [],
  );
  return { header: { row, group, labels }, period, columns: byRole, weights, extras: extraLabels(columns) };
}
