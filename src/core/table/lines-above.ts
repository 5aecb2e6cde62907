import { isUnitLine } from './fields/unit-line';
import { departmentLine } from './fields/lines';
import type { Grid } from './grid';
import type { Window } from './row-reader';

/** 附件2 in a line of its own above the title belongs to the table. */
export function annexAbove(grid: Grid, at: number, floor: number, column: number): number {
  const title = grid.rows[at]?.index ?? 0;
  const above = grid.rows[at - 1];
  const annex =
    above && above.index > floor && above.index >= title - 2 ? grid.text(above.index, column) : '';
  return above && /^\s*附[件表]/u.test(annex) ? above.index : title;
}

/** The row of 填报单位：… and 单位：万元 right above the fields belongs to the table. */
export function linesAbove(grid: Grid, top: number, floor: number, { left, right }: Window): number {
  const above = top - 1 > floor ? grid.filled(top - 1, left, right) : [];
  const lines = above.every((field) => isUnitLine(field.text) || departmentLine([field]) !== null);
  return above.length > 0 && lines ? top - 1 : top;
}
