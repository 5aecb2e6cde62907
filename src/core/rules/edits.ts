import type { Edit } from '../sheet/edit';
import type { Field, TargetTable } from '../table/model';
import type { TargetValue } from '../value/target-value';

/** The edit that makes a field read `after`. What else its cell displays stays: the label in front of a value. */
export function editOf(table: TargetTable, { text, cell, within }: Field, after: string): Edit {
  const whole = (part: string): string => (within ? within.before + part + within.behind : part);
  return { sheet: table.sheet, cell, before: whole(text), after: whole(after) };
}

/** A value put together again from its parts, some of them replaced; its mark and its dates stay. */
export function rewrite(
  value: TargetValue,
  parts: { readonly before?: string; readonly core?: string; readonly behind?: string },
): string {
  const { before = value.written.before, core = value.core, behind = value.written.behind } = parts;
  return `${value.around.before}${before}${core}${behind}${value.around.behind}`;
}
