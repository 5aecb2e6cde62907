import { labelKey } from '../sheet/text';
import type { ColumnRole } from './column-vocabulary';
import type { Column } from './columns';
import { headerFingerprint } from './corrections';
import type { HeaderCell } from './header-cells';
import type { Evidence } from './model';

/** What every label of a header was taken for, and how a correction names it. */
export function columnEvidence(
  columns: readonly Column[],
  run: readonly HeaderCell[],
  corrected: ReadonlyMap<number, ColumnRole | null>,
): Evidence['columns'] {
  const roles = new Map(columns.map(({ role, label }) => [label, role]));
  const header = headerFingerprint(run.map(({ text }) => text));
  const seen = new Map<string, number>();
  return run.map((cell, index) => {
    const label = labelKey(cell.text);
    const occurrence = seen.get(label) ?? 0;
    seen.set(label, occurrence + 1);
    return {
      text: cell.text,
      cell: cell.cell,
      role: roles.get(cell) ?? null,
      corrected: corrected.has(index),
      key: { header, label, occurrence },
    };
  });
}
