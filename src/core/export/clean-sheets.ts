import type { TargetTable } from '../table/model';
import { cleanSheet } from './clean-sheet';
import type { SheetPlan } from './plan';

/** One 规范表 per target table, numbered in the order of the workbook. Blank forms are left out. */
export function cleanSheets(tables: readonly TargetTable[]): readonly SheetPlan[] {
  const filled = tables.filter((table) => table.kind !== 'template');
  return filled.map((table, index) =>
    cleanSheet(table, filled.length === 1 ? '规范表' : `规范表${index + 1}`),
  );
}
