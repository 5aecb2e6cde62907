import type { FieldRole } from '../field-vocabulary';
import type { Field } from '../model';
import type { Block, BlockCell, BlockRow } from './block-rows';

/** Labels that never stand for a group of others: what stands beside them is a value, whatever it says. */
const PLAIN: ReadonlySet<FieldRole> = new Set([
  'projectCode',
  'projectName',
  'department',
  'applicant',
  'implementer',
]);

/** For each column that holds labels, the column most of their values stand in; goals aside, which span more. */
export function usualColumns(rows: readonly BlockRow[]): ReadonlyMap<number, number> {
  const counts = new Map<number, Map<number, number>>();
  for (const { kind, cells } of rows) {
    if (kind !== 'fields') continue;
    for (let index = 0; index + 1 < cells.length; index++) {
      const [label, value] = [cells[index], cells[index + 1]];
      if (!label?.role || label.role === 'goal' || !value || !isValue(value)) continue;
      const column = label.field.cell.column;
      if (value.field.cell.column === column) continue;
      const tally = counts.get(column) ?? new Map<number, number>();
      counts.set(column, tally.set(value.field.cell.column, (tally.get(value.field.cell.column) ?? 0) + 1));
    }
  }
  return new Map([...counts].map(([column, tally]) => [column, mostFrequent(tally)]));
}

function mostFrequent(tally: ReadonlyMap<number, number>): number {
  let best = { column: 0, count: 0 };
  for (const [column, count] of tally) {
    if (count > best.count || (count === best.count && column < best.column)) best = { column, count };
  }
  return best.column;
}

function isValue(cell: BlockCell): boolean {
  return cell.role === null && !cell.apart;
}

/** The rows again, a label that stands where the value of a plain label belongs taken for that value. */
export function withValuesThatLookLikeLabels(
  rows: readonly BlockRow[],
  usual: ReadonlyMap<number, number>,
): readonly BlockRow[] {
  return rows.map((row) => {
    const { kind, cells } = row;
    const belongs = (cell: BlockCell, index: number): boolean => {
      const label = cells[index - 1];
      if (kind !== 'fields' || !cell.role || !label?.role || !PLAIN.has(label.role)) return false;
      const { column } = label.field.cell;
      return cell.field.cell.column === column + 1 && usual.get(column) === column + 1;
    };
    if (!cells.some(belongs)) return row;
    return {
      ...row,
      cells: cells.map((cell, index) => (belongs(cell, index) ? { ...cell, role: null, word: null } : cell)),
    };
  });
}

/**
 * The value of a label: the cell beside it, blank or not. Where merges are unknown a blank value could stand in any
 * cell before the next label; it is taken to stand where most labels of the column have theirs.
 */
export function valueBeside(block: Block, row: BlockRow, index: number): Field | null {
  const label = row.cells[index];
  if (!label || row.kind !== 'fields') return null;
  const next = row.cells[index + 1];
  const { column } = label.field.cell;
  const merged = block.grid.extent(label.field.cell).right + 1;
  const usual = label.role === 'goal' ? undefined : block.usual.get(column);
  const expected = merged > column + 1 ? merged : usual;
  if (next && isValue(next) && !isUnknownLabel(next, row.cells[index + 2], expected)) return next.field;
  const end = next ? next.field.cell.column : block.area.right + 1;
  const found = expected === undefined || expected >= end ? merged : expected;
  return found < end ? block.grid.field(row.row, found) : null;
}

/** A short text beyond the place of the value, with a text of its own beside it: a label this program does not know. */
function isUnknownLabel(cell: BlockCell, next: BlockCell | undefined, expected: number | undefined): boolean {
  if (expected === undefined || cell.field.cell.column <= expected) return false;
  return next !== undefined && isValue(next) && UNKNOWN_LABEL.test(cell.field.text);
}

const UNKNOWN_LABEL = /^[\p{Script=Han}\s（）()、]{2,12}[:：]?$/u;
