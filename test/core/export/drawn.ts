import { cleanSheet } from '../../../src/core/export/clean-sheet';
import type { SheetPlan } from '../../../src/core/export/plan';
import { toA1 } from '../../../src/core/sheet/address';
import { snapshotFromTexts, textCell, withCells, type SheetSnapshot } from '../../../src/core/sheet/snapshot';
import type { TargetTable } from '../../../src/core/table/model';

/** The plan of a table's clean sheet. */
export function planOf(table: TargetTable): SheetPlan {
  return cleanSheet(table, '规范表');
}

/** The sheet a host would draw from the plan. */
export function drawn(plan: SheetPlan): SheetSnapshot {
  return withCells(
    snapshotFromTexts(plan.name, [], { merges: plan.merges }),
    plan.cells.map(({ cell, text }) => ({ ref: cell, cell: textCell(cell.column, text) })),
  );
}

/** The text a plan has for this address; undefined where it has none. */
export function textIn(plan: SheetPlan, address: string): string | undefined {
  return plan.cells.find(({ cell }) => toA1(cell) === address)?.text;
}
