import type { SnapshotRow } from '../sheet/snapshot';
import { columnWord, type ColumnRole, type ColumnWord } from './column-vocabulary';
import { isBlank, type Grid } from './grid';
import type { Field } from './model';
import { ANCHORS } from './row-marks';
import { isGroupLabel, isSlot, tierWord } from './vocabulary';

/** A cell of a header row, or of two header rows read as one. */
export interface HeaderCell extends Field {
  readonly word: ColumnWord;
  /** The label above it in a header of two rows: 年度指标值 over 指标性质, 指标值, 度量单位. */
  readonly parent: Field | null;
}

const TIERS: ReadonlySet<ColumnRole> = new Set(['tier1', 'tier2', 'tier3'] as const);
/** Roles an upper header row may add to a complete lower one. */
const ADDED: ReadonlySet<ColumnRole> = new Set([
  ...(['tier1', 'tier2', 'tier3', 'description', 'target', 'comparator', 'unit', 'basis'] as const),
  ...(['weight', 'grading', 'result', 'history'] as const),
]);
/** Labels that have columns of their own below them. */
const PARENTS: ReadonlySet<ColumnRole> = new Set(['target', 'result', 'history']);

/** Words that stand in other lists too: behind a gap they are no columns of this header. */
const PASSING: ReadonlySet<ColumnRole> = new Set(['note', 'unit', 'weight'] as const);
/** Columns of lists, never apart from the others; elsewhere they are labels of fields. */
const PROJECT: ReadonlySet<ColumnRole> = new Set(['projectCode', 'projectName', 'goal'] as const);

/** Blank columns between two labels of one header; merged cells leave some. */
const WIDEST_GAP = 8;
/** Labels nobody knows, between known ones or behind them. */
const MOST_UNKNOWN = 4;
const LONGEST_LABEL = 40;
const LONGEST_SUBLABEL = 12;

/** The filled cells of one row as header cells. */
export function cellsOf(row: SnapshotRow): readonly HeaderCell[] {
  return row.cells.flatMap(({ text, column }) =>
    text.trim() === ''
      ? []
      : [{ text, cell: { row: row.index, column }, word: columnWord(text), parent: null }],
  );
}

/** One more row below a header read with it: what is blank in the lower row counts as merged with what stands above. */
export function joinedCells(above: readonly HeaderCell[], lower: SnapshotRow): readonly HeaderCell[] {
  const below = new Map(cellsOf(lower).map((cell) => [cell.cell.column, cell]));
  const joined: HeaderCell[] = above.filter(({ cell }) => !below.has(cell.column));
  let at = 0;
  for (const { text, cell, word } of below.values()) {
    while ((above[at + 1]?.cell.column ?? Infinity) <= cell.column) at++;
    const parent = above[at];
    joined.push({ text, cell, word, parent: parent && parent.cell.column <= cell.column ? parent : null });
  }
  return joined.sort((a, b) => a.cell.column - b.cell.column);
}

/** Whether a row below a complete header is its second line: 数据项1 and 数据项2 below 采集数据项. */
export function isSecondLine(header: readonly HeaderCell[], lower: SnapshotRow): boolean {
  const first = header[0]?.cell.column ?? 0;
  const last = header.at(-1)?.cell.column ?? 0;
  let known = 0;
  let at = 0;
  for (const { text, column } of lower.cells) {
    if (column < first || text.trim() === '') continue;
    while ((header[at + 1]?.cell.column ?? Infinity) <= column) at++;
    const above = header[at];
    const role = above?.word.roles[0];
    if (!above || column > last + 1) continue;
    const own = columnWord(text).roles.length > 0;
    const below = role !== undefined && PARENTS.has(role) && text.trim().length <= LONGEST_SUBLABEL;
    const exact = above.cell.column === column;
    const spans = (header[at + 1]?.cell.column ?? last + 2) > above.cell.column + 1;
    if (isSlot(text) || tierWord(text) !== null) return false;
    const names = role === 'tier3' && spans && columnWord(text).roles[0] === 'tier3';
    if (!(own && (names || !(exact && role?.startsWith('tier')))) && !(below && spans && isSublabel(text)))
      return false;
    known++;
  }
  return known > 0;
}

/** A word below a label, or a year; other numbers are values. */
function isSublabel(text: string): boolean {
  return !/\d{2}|[%≥≤]/u.test(text) || /^\s*(?:19|20)\d\d\s*年度?\s*$/u.test(text);
}

/** Whether a row could be the upper line of a header at all: the cheap question before {@link isFirstLine}. */
export function mayAddColumns(upper: SnapshotRow): boolean {
  return upper.cells.some(({ text }) => ADDED.has(columnWord(text).roles[0] ?? 'note'));
}

/** Whether a row above a complete header belongs to it: every cell a label, and one of them new. */
export function isFirstLine(upper: SnapshotRow, header: readonly HeaderCell[]): boolean {
  const first = header[0]?.cell.column ?? 0;
  const taken = new Set(header.map(({ cell }) => cell.column));
  let added = 0;
  for (const { text, column } of upper.cells) {
    if (column < first || text.trim() === '') continue;
    const [role] = columnWord(text).roles;
    if (role === undefined && !isGroupLabel(text) && text.trim().length > LONGEST_SUBLABEL) return false;
    if (role !== undefined && ADDED.has(role) && !taken.has(column)) added++;
  }
  return added > 0;
}

/**
 * Cuts the cells of a row into headers: at a first tier that comes again, at wide gaps, and at runs of words nobody
 * knows. Each part keeps the few unknown labels that touch it.
 */
export function headerRuns(grid: Grid, cells: readonly HeaderCell[]): readonly (readonly HeaderCell[])[] {
  const runs: HeaderCell[][] = [[]];
  let unknown = 0;
  for (const [index, cell] of cells.entries()) {
    const run = runs.at(-1) ?? [];
    const previous = run.at(-1);
    const role = cell.word.roles[0];
    const gap = previous ? cell.cell.column - grid.extent(previous.cell).right - 1 : 0;
    const complete = run.some(({ word }) => word.roles[0] === 'target');
    const again = role === 'tier1' && run.some(({ word }) => word.roles[0] === 'tier1');
    const repeats = again && (complete || !cell.word.byPlace);
    unknown = role === undefined ? unknown + 1 : 0;
    const loose = role === undefined || PROJECT.has(role) ? gap > 0 : gap > 1 && PASSING.has(role);
    const first =
      gap > 0 && (run.every(isPassing) || isForeign(run) || (complete && leadsTiers(cells, index)));
    const strange =
      loose &&
      !leadsTiers(cells, index) &&
      !isAhead(run, cells, index) &&
      !isFilledBetween(grid, previous, cell);
    if (repeats) runs.push([...leadingOf(run), cell]);
    else if (
      first ||
      gap > WIDEST_GAP ||
      strange ||
      unknown > MOST_UNKNOWN ||
      cell.text.length > LONGEST_LABEL
    ) {
      runs.push([cell]);
      unknown = role === undefined ? 1 : 0;
    } else run.push(cell);
  }
  return runs.filter((run) => run.filter(({ word }) => word.roles.length > 0).length >= 2);
}

/** A word that may as well belong to another list, or that nobody knows. */
function isPassing({ text, word }: HeaderCell): boolean {
  const [role] = word.roles;
  return (
    !isGroupLabel(text) && (role === undefined || role === 'note' || role === 'unit' || role === 'weight')
  );
}

/** The label of a block, right before its first tier. */
function leadsTiers(cells: readonly HeaderCell[], index: number): boolean {
  const next = cells[index + 1]?.word.roles[0] ?? 'note';
  return isGroupLabel(cells[index]?.text ?? '') && TIERS.has(next);
}

/** A label with its value, or other words: nothing a header begins with. */
function isForeign(run: readonly HeaderCell[]): boolean {
  return (
    run.some(({ text, word }) => word.roles.length === 0 && !isGroupLabel(text)) &&
    !run.some(({ word }) => !word.byPlace && ANCHORS.has(word.roles[0] ?? 'note'))
  );
}

/** Whether an anchor the run still lacks follows soon: then a word nobody knows is just a column in between. */
function isAhead(run: readonly HeaderCell[], cells: readonly HeaderCell[], index: number): boolean {
  const roles = new Set(run.map(({ word }) => word.roles[0]));
  return cells.slice(index + 1, index + 1 + MOST_UNKNOWN).some(({ word }) => {
    const [role] = word.roles;
    return role !== undefined && ANCHORS.has(role) && !roles.has(role);
  });
}

/** Whether the columns between two labels are filled below: then the first label is merged over them. */
function isFilledBetween(grid: Grid, previous: HeaderCell | undefined, { cell }: HeaderCell): boolean {
  if (!previous) return false;
  const bottom = Math.max(previous.cell.row, cell.row);
  for (let column = previous.cell.column + 1; column < cell.column; column++)
    if (isBlank(grid.text(bottom + 1, column)) && isBlank(grid.text(bottom + 2, column))) return false;
  return true;
}

/** Takes from the end of a run what belongs in front of the next first tier: project columns, the label of the block. */
function leadingOf(run: HeaderCell[]): readonly HeaderCell[] {
  let start = run.length;
  const leads = (cell: HeaderCell | undefined): boolean =>
    cell !== undefined &&
    (isGroupLabel(cell.text) ||
      ['projectCode', 'projectName', 'goal'].includes(cell.word.roles[0] ?? 'none'));
  while (start > 1 && leads(run[start - 1])) start--;
  return run.splice(start);
}
