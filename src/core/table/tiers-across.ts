import { isBlank, type Grid } from './grid';
import type { Field } from './model';
import { tierWord } from './vocabulary';

/** A table does not begin further down. */
const ROWS_LOOKED_AT = 200;
/** As many tiers beside each other are no accident. */
const FEWEST_TIERS = 3;
/** What stands below the tiers begins this close. */
const ROWS_BELOW = 4;

/**
 * The first of several tiers that stand beside each other as heads of columns, with names or values below them:
 * 数量指标 | 质量指标 | 时效指标. Only for sheets without any indicator header. A summary with counts below is none.
 */
export function tiersAcross(grid: Grid): Field | null {
  for (const [position, { index, cells }] of grid.rows.slice(0, ROWS_LOOKED_AT).entries()) {
    if (cells.length < FEWEST_TIERS) continue;
    const tiers = cells.filter(({ text }) => tierWord(text) !== null);
    const [first] = tiers;
    if (!first || new Set(tiers.map(({ text }) => text.trim())).size < FEWEST_TIERS) continue;
    const columns = new Set(tiers.map(({ column }) => column));
    const below = grid.rows.slice(position + 1, position + 1 + ROWS_BELOW).flatMap((row) => row.cells);
    const said = new Set(below.filter(({ text }) => isSaid(text)).map(({ column }) => column));
    if ([...columns].filter((column) => said.has(column)).length >= FEWEST_TIERS)
      return { text: first.text, cell: { row: index, column: first.column } };
  }
  return null;
}

/** A text other than a number and a tier. */
function isSaid(text: string): boolean {
  return !isBlank(text) && tierWord(text) === null && !/^\s*[-\d.,%]+\s*$/u.test(text);
}
