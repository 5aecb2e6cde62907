import { cellKey } from '../../sheet/address';
import type { Field } from '../model';
import type { Block } from './block-rows';

/** A text that can be nothing but a label where a single text stands beside it. */
const LABEL = /^[\p{Script=Han}\s（）()、，,]{2,24}[:：]?$/u;

/**
 * Labels no vocabulary knows with what stands beside them, each alone in a row below the first known label: forms have
 * labels of their own, and what is filled in there must not get lost.
 * @param known fields that are read by their labels or places
 */
export function unknownLabels(
  { rows }: Block,
  known: () => readonly (Field | null)[],
): readonly { readonly label: Field; readonly value: Field }[] {
  const first = rows.findIndex(({ cells }) => cells.some(({ role }) => role !== null));
  const found: { readonly label: Field; readonly value: Field }[] = [];
  let taken: ReadonlySet<string> | null = null;
  for (const { kind, cells } of first < 0 ? [] : rows.slice(first)) {
    const [label, value] = cells;
    if (kind !== 'fields' || cells.length !== 2 || !label || !value || label.role !== null) continue;
    if (value.role !== null || label.apart || value.apart || !LABEL.test(label.field.text)) continue;
    taken ??= new Set(known().flatMap((field) => (field ? [cellKey(field.cell)] : [])));
    if (taken.has(cellKey(label.field.cell)) || taken.has(cellKey(value.field.cell))) continue;
    found.push({ label: label.field, value: value.field });
  }
  return found;
}
