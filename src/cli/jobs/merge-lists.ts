import { listPlan, type ListColumn } from '../../core/export/list-columns';
import type { SheetPlan } from '../../core/export/plan';

/** A list of one file, its heads in the first row. */
export interface FileList {
  readonly path: string;
  readonly plan: SheetPlan;
}

type Row = ReadonlyMap<string, string>;

/** The lists of several files as one, the name of the file in front. A column that only some files have is blank for the others. */
export function mergeLists(lists: readonly FileList[], fileLabel: string): SheetPlan | null {
  const [first] = lists;
  if (!first) return null;
  const columns = new Map<string, ListColumn<Row>>();
  const rows: Row[] = [];
  for (const { path, plan } of lists) {
    const heads = new Map<number, string>();
    const byRow = new Map<number, Map<string, string>>();
    for (const { cell, text } of plan.cells) {
      if (cell.row === 0) heads.set(cell.column, text);
      else {
        const row = byRow.get(cell.row) ?? new Map([['', path]]);
        byRow.set(cell.row, row.set(heads.get(cell.column) ?? '', text));
      }
    }
    addColumns(columns, plan, heads);
    rows.push(...byRow.values());
  }
  const fileColumn: ListColumn<Row> = { label: fileLabel, width: 24, text: (row) => row.get('') ?? '' };
  return { ...listPlan(first.plan.name, [fileColumn, ...columns.values()], rows), ...own(first.plan) };
}

function own(plan: SheetPlan): Pick<SheetPlan, 'own'> {
  return plan.own ? { own: plan.own } : {};
}

/** New columns go behind the one they follow in their own list. */
function addColumns(
  columns: Map<string, ListColumn<Row>>,
  plan: SheetPlan,
  heads: ReadonlyMap<number, string>,
): void {
  let order = [...columns.values()];
  let at = 0;
  for (const [column, label] of [...heads].sort((a, b) => a[0] - b[0])) {
    const known = order.findIndex((item) => item.label === label);
    if (known >= 0) {
      at = known + 1;
      continue;
    }
    const width = plan.columnWidths[column] ?? 14;
    order = [
      ...order.slice(0, at),
      { label, width, text: (row) => row.get(label) ?? '' },
      ...order.slice(at),
    ];
    at++;
  }
  columns.clear();
  for (const item of order) columns.set(item.label, item);
}
