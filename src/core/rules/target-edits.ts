import type { Edit } from '../sheet/edit';
import type { Target, TargetTable } from '../table/model';
import type { Comparator } from '../value/comparators';
import { editOf } from './edits';

/** What an 指标值 should say. `number` may hold blanks for the person: `__`. */
export interface Wanted {
  readonly sign: Comparator;
  readonly number: string;
  readonly unit: string;
}

/** How the budget system spells the signs in a column of their own. */
const IN_COLUMN: Readonly<Record<Comparator, string>> = {
  '≥': '≥',
  '≤': '≤',
  '=': '＝',
  '>': '＞',
  '<': '＜',
};

/** The value as one text, for showing. */
export function inOneText({ sign, number, unit }: Wanted): string {
  return sign + number + unit;
}

/** The edits that make the target say it; sign and unit go into cells of their own where the table has them. */
export function targetEdits(table: TargetTable, target: Target, wanted: Wanted): readonly Edit[] {
  const { comparatorCell, unitCell, comparator } = target;
  const core = comparatorCell === null ? wanted.sign + wanted.number : wanted.number;
  const edits = [editOf(table, target, unitCell === null ? core + wanted.unit : core)];
  if (comparatorCell && comparator !== wanted.sign) edits.push(signEdit(table, comparatorCell, wanted.sign));
  if (unitCell && wanted.unit !== '') edits.push(editOf(table, unitCell, wanted.unit));
  return edits.filter(({ before, after }) => before !== after);
}

/** The edit that writes a sign into the column for signs. */
export function signEdit(
  table: TargetTable,
  cell: NonNullable<Target['comparatorCell']>,
  sign: Comparator,
): Edit {
  return editOf(table, cell, IN_COLUMN[sign]);
}
