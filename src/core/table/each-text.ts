import { sameCell } from '../sheet/address';
import type { Field, Indicator, TargetTable } from './model';
import { rememberedOf } from '../remembered';

/**
 * Calls `visit` once for every cell of words or values: the block above the indicators, then row after row.
 * For rules that look at any cell, because what they look for is wrong wherever it stands.
 * @param isWorthIt spares the rows for which it is false
 */
export function eachText(
  table: TargetTable,
  visit: (field: Field, row: Indicator | null) => void,
  isWorthIt: (row: Indicator) => boolean = () => true,
): void {
  for (const field of fieldsAbove(table)) visit(field, null);
  for (const set of table.sets) {
    for (const row of set.indicators) {
      if (!isWorthIt(row)) continue;
      if (row.name) visit(row.name, row);
      if (row.description) visit(row.description, row);
      visit(row.target, row);
      if (row.basis) visit(row.basis, row);
    }
  }
}

/** The fields of the block above, each cell once however many names the model has for it. */
const fieldsAbove = rememberedOf((table: TargetTable): readonly Field[] => {
  const { title, project, purpose, goals, headerFields } = table;
  const fields = [title, project.code, project.name, purpose, ...goals].filter((field) => field !== null);
  for (const { value } of headerFields) {
    if (value && !fields.some(({ cell }) => sameCell(cell, value.cell))) fields.push(value);
  }
  return fields;
});
