import type { ColumnRole } from './column-vocabulary';
import type { Contents } from './column-contents';
import type { Column } from './columns';
import { readWideLabels } from './wide-labels';

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
