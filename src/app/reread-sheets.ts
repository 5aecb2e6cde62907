import type { SheetSnapshot, WorkbookSnapshot } from '../core/sheet/snapshot';

/**
 * The workbook with these sheets read anew; sheets that are gone are taken out, those that show the
 * same stay the same snapshot.
 */
export function replaced(
  workbook: WorkbookSnapshot,
  names: readonly string[],
  fresh: readonly SheetSnapshot[],
): WorkbookSnapshot {
  const wanted = new Set(names);
  const byName = new Map(fresh.map((sheet) => [sheet.name, sheet]));
  return {
    sheets: workbook.sheets.flatMap((sheet) => {
      if (!wanted.has(sheet.name)) return [sheet];
      const next = byName.get(sheet.name);
      if (!next) return [];
      return [sameSheet(sheet, next) ? sheet : next];
    }),
  };
}

/** Whether the workbooks consist of the very same snapshots. */
export function sameSheets(a: WorkbookSnapshot, b: WorkbookSnapshot): boolean {
  return a.sheets.length === b.sheets.length && a.sheets.every((sheet, index) => sheet === b.sheets[index]);
}

function sameSheet(a: SheetSnapshot, b: SheetSnapshot): boolean {
  if (a.rows.length !== b.rows.length || a.protected !== b.protected || a.visible !== b.visible) return false;
  return a.rows.every((row, index) => {
    const other = b.rows[index];
    return (
      other?.index === row.index &&
      other.cells.length === row.cells.length &&
      row.cells.every((cell, at) => {
        const now = other.cells[at];
        return now?.column === cell.column && now.text === cell.text && now.formula === cell.formula;
      })
    );
  });
}
