import { withoutSpace } from '../sheet/text';
import type { Field, FieldList, TargetTable } from '../table/model';
import { evenly, type CleanGrid, type Span } from './clean-grid';
import { CENTER, LABEL, LEFT } from './clean-looks';
import type { PlanRow, RowCell } from './plan-rows';

/** Tasks, steps of a schedule, items of cost: each list below its heads, in the columns it has in the table. */
export function listRows(table: TargetTable, grid: CleanGrid): readonly PlanRow[] {
  // A list without a label ends where a known label stands: behind it no other list may begin.
  const lists = [...table.lists].sort((a, b) => Number(a.label === null) - Number(b.label === null));
  return lists.flatMap((list) => rowsOf(list, grid));
}

/** How many columns of a sheet the widest list needs beside the first. */
export function listColumns({ lists }: TargetTable): number {
  return Math.max(0, ...lists.map((list) => columnsOf(list).length));
}

function columnsOf({ heads, rows }: FieldList): readonly number[] {
  const columns = new Set([...heads, ...rows].flat().map(({ cell }) => cell.column));
  return [...columns].sort((a, b) => a - b);
}

function rowsOf(list: FieldList, grid: CleanGrid): readonly PlanRow[] {
  const { label, heads, rows } = list;
  const columns = columnsOf(list);
  // Without a label over the whole, its first head stands where labels do.
  const spans = label === null ? [FIRST, ...evenly(grid, columns.length - 1)] : evenly(grid, columns.length);
  const laid = [
    ...heads.map((fields): PlanRow => ({ cells: placed(fields, columns, spans, true) })),
    ...rows.map((fields): PlanRow => ({ cells: placed(fields, columns, spans, false) })),
  ];
  const [first, ...others] = laid;
  if (!label || !first) return laid;
  const beside: RowCell = {
    ...{ text: withoutSpace(label.text), from: 0, to: 0, look: LABEL },
    down: laid.length,
  };
  return [{ cells: [beside, ...first.cells] }, ...others];
}

const FIRST: Span = [0, 0];
/** A longer text reads better from the left. */
const LONGEST_CENTERED = 20;

function placed(
  fields: readonly Field[],
  columns: readonly number[],
  spans: readonly Span[],
  head: boolean,
): readonly RowCell[] {
  return columns.map((column, index): RowCell => {
    const text = fields.find(({ cell }) => cell.column === column)?.text.trim() ?? '';
    const [from, to] = spans[index] ?? FIRST;
    const look = head ? LABEL : text.length > LONGEST_CENTERED ? LEFT : CENTER;
    return { text: head ? withoutSpace(text) : text, from, to, look };
  });
}
