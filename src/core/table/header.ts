import type { SnapshotRow } from '../sheet/snapshot';
import { labelKey } from '../sheet/text';
import type { HeaderRow } from './model';
import { columnRole, isPeriodGroup, type ColumnRole } from './vocabulary';

/** Roles that make a row an indicator header: three of them, the name and the value among them. */
const ANCHORS: readonly ColumnRole[] = ['tier1', 'tier2', 'tier3', 'target'];

/** Reads a row as an indicator header; null when it is none. */
export function readHeader(row: SnapshotRow): HeaderRow | null {
  if (row.cells.length < 3) return null;
  const labels = row.cells.flatMap((cell) => {
    const role = columnRole(cell.text);
    return role ? [{ role, text: cell.text, cell: { row: row.index, column: cell.column } }] : [];
  });
  const roles = new Set(labels.map((label) => label.role));
  const complete = roles.has('tier3') && roles.has('target');
  if (!complete || ANCHORS.filter((role) => roles.has(role)).length < 3) return null;
  const group = row.cells.find((cell) => isPeriodGroup(cell.text))?.text ?? '';
  return { row: row.index, group, labels };
}

/**
 * Whether two headers carry at least three equal labels in the same columns: the mark of a page break. Headers of
 * different groups (长期 and 年度) are no repetition.
 */
export function sameHeader(a: HeaderRow, b: HeaderRow): boolean {
  const [group, other] = [labelKey(a.group), labelKey(b.group)];
  if (group !== '' && other !== '' && group !== other) return false;
  const equal = a.labels.filter((label) =>
    b.labels.some(
      (other) => other.cell.column === label.cell.column && labelKey(other.text) === labelKey(label.text),
    ),
  );
  return equal.length >= 3;
}

/** The column of each role; the first one where a label comes twice. */
export function columnsByRole(header: HeaderRow): ReadonlyMap<ColumnRole, number> {
  const columns = new Map<ColumnRole, number>();
  for (const { role, cell } of header.labels) if (!columns.has(role)) columns.set(role, cell.column);
  return columns;
}

/** First and last labelled column. */
export function columnsOf(header: HeaderRow): { readonly left: number; readonly right: number } {
  const columns = header.labels.map((label) => label.cell.column);
  return { left: Math.min(...columns), right: Math.max(...columns) };
}
