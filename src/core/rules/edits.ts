import type { Edit } from '../sheet/edit';
import { displayed, type Field, type TargetTable } from '../table/model';
import type { TargetValue } from '../value/target-value';

/** The edit that makes a field read `after`. What else its cell displays stays: the label in front of a value. */
export function editOf(table: TargetTable, field: Field, after: string): Edit {
  return {
    sheet: table.sheet,
    cell: field.cell,
    before: displayed(field),
    after: displayed(field, after),
  };
}

/** A value put together again from its parts, some of them replaced; its mark and its dates stay. */
export function rewrite(
  value: TargetValue,
  parts: { readonly before?: string; readonly core?: string; readonly behind?: string },
): string {
  const { before = value.written.before, core = value.core, behind = value.written.behind } = parts;
  return `${value.around.before}${before}${core}${behind}${value.around.behind}`;
}
