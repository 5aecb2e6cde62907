import { tierText, type Indicator, type IndicatorSet, type TargetTable, type Tier } from '../table/model';
import { hasPeriods, periodLabel, type CleanColumn } from './clean-columns';
import type { CleanGrid } from './clean-grid';
import { CENTER, HEAD } from './clean-looks';
import { cleanRows } from './clean-rows';
import type { PlanRow, RowCell } from './plan-rows';

/** The rows of one set below their header, tiers as one cell each. */
export function blockRows(
  table: TargetTable,
  set: IndicatorSet,
  columns: readonly CleanColumn[],
  grid: CleanGrid,
): readonly PlanRow[] {
  const rows = cleanRows(set, table.scheme);
  const execution = set === table.sets.at(-1) ? executionRow(table, columns, grid) : [];
  const runs = columns.map(({ role }) => runsOf(role, rows));
  const group: RowCell = {
    ...{ text: periodLabel(set), from: 0, to: grid.spans[0]?.[1] ?? 0, look: HEAD },
    down: rows.length + execution.length + 1,
  };
  const first = hasPeriods(table) ? 1 : 0;
  const head: PlanRow = {
    cells: columns.slice(first).map(({ label }, index) => at(grid, index + first, label, HEAD)),
  };
  return [
    first === 1 ? { cells: [group, ...head.cells] } : head,
    ...rows.map((row, index) => ({
      cells: columns.flatMap(({ role, text, look }, column): readonly RowCell[] => {
        const down = runs[column]?.[index] ?? 1;
        if (role === 'group' || down === 0) return [];
        return [{ ...at(grid, column, text(row, set), look), ...(down > 1 && { down }) }];
      }),
    })),
    ...execution,
  ];
}

/** 预算执行率 counts beside the indicators: a row of its own below them. */
function executionRow(
  { executionWeight }: TargetTable,
  columns: readonly CleanColumn[],
  grid: CleanGrid,
): readonly PlanRow[] {
  const weight = columns.findIndex(({ role }) => role === 'weight');
  if (executionWeight === null || weight < 0) return [];
  const tier1 = columns.findIndex(({ role }) => role === 'tier1');
  return [
    {
      cells: columns.flatMap(({ role }, column): readonly RowCell[] => {
        if (role === 'group') return [];
        const text = column === tier1 ? '预算执行率' : column === weight ? executionWeight.text.trim() : '';
        return [at(grid, column, text, CENTER)];
      }),
    },
  ];
}

function at({ spans }: CleanGrid, column: number, text: string, look: RowCell['look']): RowCell {
  const [from, to] = spans[column] ?? [0, 0];
  return { text, from, to, look };
}

/** For every row how many rows its cell stands beside: 0 where the cell of a row above does. */
function runsOf(role: CleanColumn['role'], rows: readonly Indicator[]): readonly number[] {
  const same = SAME[role];
  const runs = rows.map(() => 1);
  if (!same) return runs;
  let start = 0;
  for (let index = 1; index < rows.length; index++) {
    const [above, here] = [rows[index - 1], rows[index]];
    if (!above || !here || !same(above, here)) start = index;
    else {
      runs[start] = index - start + 1;
      runs[index] = 0;
    }
  }
  return runs;
}

const sameTier1 = (a: Indicator, b: Indicator): boolean => sameText(a.tier1, b.tier1);
/** A new tier 1 always starts a new tier 2. */
const sameTier2 = (a: Indicator, b: Indicator): boolean => sameTier1(a, b) && sameText(a.tier2, b.tier2);

/** Columns whose equal neighbours are one cell. */
const SAME: Partial<Record<CleanColumn['role'], (a: Indicator, b: Indicator) => boolean>> = {
  tier1: sameTier1,
  tier1Weight: sameTier1,
  tier2: sameTier2,
  tier2Weight: sameTier2,
};

function sameText(a: Tier, b: Tier): boolean {
  return tierText(a) !== '' && tierText(a).trim() === tierText(b).trim();
}
