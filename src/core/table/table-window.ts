import { fieldRole } from './field-vocabulary';
import { roleInside } from './fields/inline';
import { moneyWord } from './fields/money-words';
import type { Block } from './find-blocks';
import type { Grid } from './grid';
import type { Window } from './row-reader';

/** Labels of the fields may stand this many columns outside the header. */
const COLUMNS_OUTSIDE = 3;

/**
 * The columns of a table: those of its headers, merged ones whole, widened where the title or labels of the fields above
 * stand beside them; behind a label in the last column, or beside it, follows its value.
 */
export function windowOf(grid: Grid, { headers, top, clip, title }: Block): Window {
  const outer = {
    left: Math.min(...headers.map((header) => header.left)),
    right: Math.max(...headers.map((header) => header.right)),
  };
  const last = Math.min(clip.right, outer.right + COLUMNS_OUTSIDE);
  const { labels, inline } = labelColumns(grid, top, headers[0]?.row ?? top, {
    left: Math.max(clip.left, outer.left - COLUMNS_OUTSIDE),
    right: last,
  });
  const beside = (column: number): boolean =>
    labels.has(column) || inline.has(column) || title?.cell.column === column;
  while (beside(outer.left - 1)) outer.left--;
  const wider = (column: number): boolean =>
    labels.has(column) || labels.has(column + 1) || inline.has(column + 1);
  while (outer.right < last && wider(outer.right)) outer.right++;
  return outer;
}

/** The columns in which labels stand above the header, with their values on the right or (`inline`) in the same cell. */
function labelColumns(
  grid: Grid,
  top: number,
  headerRow: number,
  within: Window,
): { readonly labels: ReadonlySet<number>; readonly inline: ReadonlySet<number> } {
  const labels = new Set<number>();
  const inline = new Set<number>();
  const end = grid.positionOf(headerRow);
  for (let at = grid.positionOf(top); at < end; at++) {
    for (const { text, cell } of grid.filled(grid.rows[at]?.index ?? 0, within.left, within.right)) {
      const role = fieldRole(text);
      // 本级 and the like are labels of money, but of nothing else.
      if (role === null ? moneyWord(text) !== null : role !== 'goal') labels.add(cell.column);
      else if (role === null && roleInside(text) !== null) inline.add(cell.column);
    }
  }
  return { labels, inline };
}
