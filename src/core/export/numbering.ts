import { numberedTitle } from '../table/vocabulary';
import type { TargetTable } from '../table/model';

/** The number of the first table: its own where all of them are numbered one after the other (a part of a longer list), else 1. */
export function startOfNumbering(tables: readonly TargetTable[]): number {
  const numbers = tables.map(({ title }) => Number(numberedTitle(title?.text ?? '').number ?? NaN));
  const [first = NaN] = numbers;
  return Number.isInteger(first) && numbers.every((number, index) => number === first + index) ? first : 1;
}
