import type { SheetPlan } from '../export/plan';
import { cellKey, type CellRef } from '../sheet/address';
import { nameKey } from '../sheet/text';
import { indicatorsOf, type Field, type TargetTable } from '../table/model';

/** What of a table its sheet shows: the fields of the model, which it may word anew, and every other text it has. */
export interface Placed {
  readonly cells: ReadonlySet<string>;
  readonly texts: ReadonlySet<string>;
}

/** Reads from model and plan what found its place. A label without a value, or with one that was placed, is no loss. */
export function placedIn(table: TargetTable, plan: SheetPlan): Placed {
  const cells = new Set<string>();
  const add = (...fields: readonly (Field | null)[]): void => {
    for (const field of fields) if (field) cells.add(cellKey(field.cell));
  };
  const { project, purpose, paymentPlan, goals } = table;
  add(table.title, table.department, table.unitLine, table.executionWeight);
  add(...table.years.map(({ field }) => field), project.code, project.name, purpose, ...goals);
  if (paymentPlan) add(paymentPlan.label);
  for (const row of indicatorsOf(table)) {
    const { target, tier1, tier2 } = row;
    add(tier1.own, tier1.source, tier1.weight, tier2.own, tier2.source, tier2.weight, row.name);
    add(row.description, target, target.comparatorCell, target.unitCell, row.weight, row.basis, row.grading);
  }
  add(...table.evidence.columns);
  const texts = new Set(plan.cells.map(({ text }) => keyOfText(text)));
  for (const { label, value } of table.headerFields) {
    const shown = value === null || value.text.trim() === '' || texts.has(keyOfText(value.text));
    if (shown || cells.has(cellKey(value.cell))) add(label);
  }
  return { cells, texts };
}

/** Whether a text found its place. */
export function isPlaced({ cells, texts }: Placed, text: string, cell: CellRef): boolean {
  return cells.has(cellKey(cell)) || texts.has(keyOfText(text));
}

function keyOfText(text: string): string {
  return nameKey(text).replace(/:$/u, '');
}
