import type { Area } from '../sheet/address';
import type { Grid } from './grid';
import type { Header } from './header';
import type { Period } from './model';
import { periodIn } from './vocabulary';

/** The row with 中期目标 and 年度目标 stands close above the header. */
const ROWS_ABOVE = 6;

/**
 * The periods of sets beside each other: what their own labels say, else the nearest labels above their columns, else
 * the long period on the left and the year on the right, as every form has it.
 */
export function periodsAbove(
  grid: Grid,
  header: Header,
  top: number,
  neighbours: readonly Header[],
): readonly Period[] {
  const together = periodsInRow(grid, header, top);
  const first = neighbours.every((other) => other.left >= header.left);
  const starts = header.sets.map(({ columns }, at) =>
    at === 0
      ? header.left
      : Math.min(...[...columns.values()].filter((column) => column > endOf(header, at - 1))),
  );
  return header.sets.map((set, at) => {
    const area = {
      top: Math.max(top, header.row - ROWS_ABOVE),
      bottom: header.row - 1,
      left: starts[at] ?? header.left,
      right: (starts[at + 1] ?? header.right + 1) - 1,
    };
    return set.period ?? together?.[at] ?? nearest(grid, area) ?? (at === 0 && first ? 'long' : 'year');
  });
}

/** The periods of the nearest row that names as many as there are sets, one after the other; null where none does. */
function periodsInRow(grid: Grid, { row, left, right, sets }: Header, top: number): readonly Period[] | null {
  for (let above = row - 1; above >= Math.max(top, row - ROWS_ABOVE); above--) {
    const named = grid.filled(above, left, right).flatMap(({ text }) => periodIn(text) ?? []);
    const periods = named.filter((period, at) => period !== named[at - 1]);
    if (periods.length > 1 && periods.length === sets.length) return periods;
  }
  return null;
}

function endOf(header: Header, at: number): number {
  return header.sets[at]?.columns.get('target') ?? header.left;
}

function nearest(grid: Grid, area: Area): Period | null {
  for (let row = area.bottom; row >= area.top; row--) {
    for (const { text } of grid.filled(row, area.left, area.right)) {
      const period = periodIn(text);
      if (period !== null) return period;
    }
  }
  return null;
}
