import { halfWidth, withoutSpace } from '../sheet/text';
import { comparatorOfCell } from '../value/comparators';
import { cellIn, firstAt, type SnapshotRow } from '../sheet/snapshot';
import type { ColumnRole } from './column-vocabulary';
import { unitAtStart } from '../value/units';
import type { Column } from './columns';
import { isBlank, type Grid } from './grid';
import { wordsIn } from './row-marks';
import { isFooter, isSlot, tierWord } from './vocabulary';
import { readWideLabels } from './wide-labels';

/** What the cells of a column below the header say. */
export interface Contents {
  readonly tier1: number;
  readonly tier2: number;
  readonly other: number;
  /** Of these: nothing but a sign such as ≥ or 大于等于. */
  readonly signs: number;
  /** Of these: a bare number that may count rows. */
  readonly numbers: number;
  /** Of these: nothing but a unit. */
  readonly units: number;
  /** Of these: a word as short as a unit. */
  readonly words: number;
  /** 1., 指标1 and the like, which are none of the others. */
  readonly slots: number;
}

/** As many rows below a header tell what its columns hold. */
const ROWS_LOOKED_AT = 24;
/** More rows than this between two filled ones end what belongs together. */
const WIDEST_GAP = 3;

/** The contents of the columns below a header, as far as the first rows tell; read when first asked for. */
export function contentsBelow(
  grid: Grid,
  bottom: number,
  columns: { readonly left: number; readonly right: number },
): (column: number) => Contents {
  const known = new Map<number, Contents>();
  let rows: readonly SnapshotRow[] | undefined;
  return (column) => {
    const seen = known.get(column);
    if (seen) return seen;
    const found = { tier1: 0, tier2: 0, other: 0, signs: 0, numbers: 0, units: 0, words: 0, slots: 0 };
    rows ??= rowsBelow(grid, bottom, columns);
    for (const row of rows) {
      const text = cellIn(row, column)?.text ?? '';
      if (text === '') continue;
      const word = tierWord(text);
      if (word === 'tier1' || word === 'tier2') found[word]++;
      else if (word === null && isSlot(text)) found.slots++;
      else if (word === null) {
        found.other++;
        if (text.length > LONGEST_SIGN) continue;
        const plain = halfWidth(withoutSpace(text));
        if (isSign(plain)) found.signs++;
        else if (/^\d{1,2}$/u.test(plain)) found.numbers++;
        else if (unitAtStart(plain) === plain) found.units++;
        else if (SHORT_WORD.test(plain)) found.words++;
      }
    }
    known.set(column, found);
    return found;
  };
}

/** A cell of a column of signs; 定性 stands among them. */
function isSign(plain: string): boolean {
  return /^定性(?:指标)?$/u.test(plain) || comparatorOfCell(plain) !== null;
}

const SHORT_WORD = /^\p{Script=Han}{1,3}$/u;

/** No sign and no unit is longer. */
const LONGEST_SIGN = 8;

/** What the first filled cell of the columns says. */
function firstText({ cells }: SnapshotRow, left: number, right: number): string {
  for (let at = firstAt(cells, left); at < cells.length; at++) {
    const cell = cells[at];
    if (!cell || cell.column > right) break;
    if (!isBlank(cell.text)) return cell.text;
  }
  return '';
}

/** The first rows below a header, as far as the next header, title, footer or gap. */
function rowsBelow(
  grid: Grid,
  bottom: number,
  { left, right }: { readonly left: number; readonly right: number },
): readonly SnapshotRow[] {
  const rows: SnapshotRow[] = [];
  let last = bottom;
  for (let at = grid.positionOf(bottom + 1); rows.length < ROWS_LOOKED_AT; at++) {
    const row = grid.rows[at];
    const marks = grid.marksAt(at);
    if (!row || !marks || row.index - last > WIDEST_GAP) break;
    if (isFooter(firstText(row, left, right))) break;
    if (marks.anchors >= 2 && wordsIn(row, left, right).anchors >= 2) break;
    if (marks.titles.some(({ column }) => column >= left && column <= right)) break;
    rows.push(row);
    last = row.index;
  }
  return rows;
}

/**
 * Puts roles right that the labels give wrong, by what stands below them: tiers that stand one column further left, the
 * first tier below the label of the block, tiers below one wide label, names in the column of the second tier, numbers
 * and signs below the label of names and values.
 * @param left the column the table may begin with
 */
export function byContents(
  columns: readonly Column[],
  below: (column: number) => Contents,
  left: number,
): readonly Column[] {
  const roles = new Map<number, ColumnRole | null>(
    columns.map(({ label, role }) => [label.cell.column, role]),
  );
  const at = (role: ColumnRole): number | undefined =>
    columns.find(({ label }) => roles.get(label.cell.column) === role)?.label.cell.column;
  const added = new Map<number, ColumnRole>();
  const give = (column: number, role: ColumnRole | null): void => {
    if (roles.has(column) || role === null) roles.set(column, role);
    else added.set(column, role);
  };
  const target = at('target') ?? Infinity;
  const tier1 = at('tier1');
  if (tier1 !== undefined && below(tier1).tier2 > 0 && below(tier1).tier1 === 0) {
    const tier2 = at('tier2');
    const shifts = tier2 === undefined || below(tier2).tier2 === 0;
    if (shifts) {
      const tier3 = at('tier3');
      give(tier1, 'tier2');
      if (tier2 !== undefined && (tier3 === undefined || below(tier2).other > 0)) {
        give(tier2, 'tier3');
        if (tier3 !== undefined) give(tier3, at('description') === undefined ? 'description' : 'note');
      }
    }
  }
  const name = at('tier3') ?? target;
  for (const role of ['tier1', 'tier2'] as const) {
    if (at(role) !== undefined) continue;
    const end = role === 'tier1' ? Math.min(at('tier2') ?? name, name) : name;
    const start =
      role === 'tier1' ? left : Math.max(left, (at('tier1') ?? [...added.keys()][0] ?? left - 1) + 1);
    for (let column = start; column < end && column < start + 8; column++) {
      const taken = roles.get(column);
      if (taken !== undefined && taken !== null && taken !== 'goal') continue;
      if (below(column)[role] === 0) continue;
      give(column, role);
      break;
    }
  }
  const tier2 = at('tier2');
  if (at('tier3') === undefined && tier2 !== undefined && target !== Infinity) {
    if (below(tier2).tier2 === 0 && below(tier2).other > 0) give(tier2, 'tier3');
  }
  if (at('comparator') === undefined) {
    // Whatever its label, a column of signs says how the values beside it are meant.
    const signs = columns.find(({ label: { cell } }) => {
      if (roles.get(cell.column) !== null) return false;
      const { other, signs: found } = below(cell.column);
      return found > 0 && found === other;
    });
    if (signs) give(signs.label.cell.column, 'comparator');
  }
  readWideLabels({ at, give, below, isFree: (column) => !roles.has(column) && !added.has(column) });
  return withRoles(columns, roles, added);
}

/** The columns with their roles; a column without a label of its own goes by the label left of it. */
function withRoles(
  columns: readonly Column[],
  roles: ReadonlyMap<number, ColumnRole | null>,
  added: ReadonlyMap<number, ColumnRole>,
): readonly Column[] {
  const named = columns.map(({ label }) => ({ label, role: roles.get(label.cell.column) ?? null }));
  const [first] = columns;
  if (added.size === 0 || !first) return named;
  const unnamed = [...added].map(([column, role]) => ({
    role,
    label: { ...first.label, text: '', cell: { row: first.label.cell.row, column } },
  }));
  return [...named, ...unnamed].sort((a, b) => a.label.cell.column - b.label.cell.column);
}
