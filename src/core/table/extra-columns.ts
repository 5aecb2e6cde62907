import { labelKey } from '../sheet/text';
import type { Column } from './columns';
import { isBlank, type Grid } from './grid';
import type { ExtraColumn, Field, Indicator } from './model';
import { isGroupLabel } from './vocabulary';

/** A column of a header that holds more than indicators are made of. */
export interface ExtraLabel {
  readonly label: Field;
  readonly over: Field | null;
  readonly role: ExtraColumn['role'];
  /** The last column before the next label: cells merged below the label may begin there. */
  readonly last: number;
}

/** No wider: what stands further right belongs to nobody. */
const WIDEST = 3;
/** Numbers the rows; a copy has numbers of its own. */
export const SERIAL_LABELS: ReadonlySet<string> = new Set(['序号', '编号', '行次', '表序']);

/** The columns of a header nobody asks about, results aside: they are no part of the target. */
export function extraLabels(columns: readonly Column[]): readonly ExtraLabel[] {
  return columns.flatMap(({ role, label }, index): readonly ExtraLabel[] => {
    if (role !== null && role !== 'note' && role !== 'history') return [];
    const { text, cell, parent } = label;
    if (isBlank(text) || isGroupLabel(text) || SERIAL_LABELS.has(labelKey(text))) return [];
    // Numbers below the label of the names, which stand beside them.
    if (role === null && label.word.roles[0] === 'tier3') return [];
    const next = columns[index + 1]?.label.cell.column ?? cell.column + 1;
    const over = parent && { text: parent.text, cell: parent.cell };
    return [{ label: { text, cell }, over, role, last: Math.min(next - 1, cell.column + WIDEST) }];
  });
}

const NONE: readonly ExtraColumn[] = [];

/** What these columns say beside the indicators; none for a column that says nothing there. */
export function extraColumns(
  grid: Grid,
  labels: readonly ExtraLabel[],
  indicators: readonly Indicator[],
): readonly ExtraColumn[] {
  if (labels.length === 0) return NONE;
  return labels.flatMap(({ label, over, role, last }): readonly ExtraColumn[] => {
    const cells = new Map<number, Field>();
    const right = Math.max(last, grid.extent(label.cell).right);
    for (const { row } of indicators) {
      const [field] = grid.filled(row, label.cell.column, right);
      if (field) cells.set(row, field);
    }
    return cells.size === 0 ? [] : [{ label, over, role, cells }];
  });
}
