import type { Edit } from '../sheet/edit';
import { groupBy } from '../sheet/group-by';
import { textAt, textCell, cellAt, withCells, type WorkbookSnapshot } from '../sheet/snapshot';

/** The workbook as it will look once the edits are written; edits of unknown sheets are left out. */
export function applyEdits(workbook: WorkbookSnapshot, edits: readonly Edit[]): WorkbookSnapshot {
  const bySheet = groupBy(edits, ({ sheet }) => sheet);
  return {
    sheets: workbook.sheets.map((sheet) => {
      const changes = bySheet
        .get(sheet.name)
        ?.map(({ cell, after }) => ({ ref: cell, cell: after === '' ? null : textCell(cell.column, after) }));
      return changes ? withCells(sheet, changes) : sheet;
    }),
  };
}

/** Whether the edit could be written: the cell shows `before` and holds no formula. */
export function stillHolds(workbook: WorkbookSnapshot, edit: Edit): boolean {
  const sheet = workbook.sheets.find((item) => item.name === edit.sheet);
  if (!sheet) return false;
  const formula = cellAt(sheet, edit.cell)?.formula ?? null;
  return formula === null && textAt(sheet, edit.cell) === edit.before;
}
