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
    ...headRows(heads, columns, spans),
    ...rows.map((fields): PlanRow => ({
      cells: columns.map((column, index): RowCell => {
        const text = textIn(fields, column).trim();
        return { text, ...at(spans, index), look: text.length > LONGEST_CENTERED ? LEFT : CENTER };
      }),
    })),
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

/** A head over several columns has them, and one without heads below it stands beside these. */
function headRows(
  heads: FieldList['heads'],
  columns: readonly number[],
  spans: readonly Span[],
): readonly PlanRow[] {
  const [upper = [], ...lower] = heads;
  const below = new Set(lower.flat().map(({ cell }) => cell.column));
  const starts = columns.map(
    (column, index) => lower.length === 0 || index === 0 || textIn(upper, column) !== '',
  );
  const last = (index: number): number => {
    const next = starts.indexOf(true, index + 1);
    return (next < 0 ? columns.length : next) - 1;
  };
  const isAlone = (index: number): boolean =>
    columns.slice(index, last(index) + 1).every((column) => !below.has(column));
  const first = columns.flatMap((column, index): readonly RowCell[] => {
    if (starts[index] !== true) return [];
    const { from } = at(spans, index);
    const { to } = at(spans, last(index));
    const down = isAlone(index) ? heads.length : 1;
    return [{ text: withoutSpace(textIn(upper, column)), from, to, look: LABEL, down }];
  });
  const covered = columns.map((_, index) => isAlone(starts.lastIndexOf(true, index)));
  return [
    { cells: first },
    ...lower.map((fields): PlanRow => ({
      cells: columns.flatMap((column, index) =>
        covered[index] === true
          ? []
          : [{ text: withoutSpace(textIn(fields, column)), ...at(spans, index), look: LABEL }],
      ),
    })),
  ];
}

function textIn(fields: readonly Field[], column: number): string {
  return fields.find(({ cell }) => cell.column === column)?.text ?? '';
}

function at(spans: readonly Span[], index: number): { readonly from: number; readonly to: number } {
  const [from, to] = spans[index] ?? FIRST;
  return { from, to };
}
