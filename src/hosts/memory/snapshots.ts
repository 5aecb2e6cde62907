import type { SheetSnapshot, SnapshotCell, SnapshotRow } from '../../core/sheet/snapshot';
import { displayText } from './display/display';
import type { MemoryCell, MemorySheet } from './workbook';

/** The cell as the core sees it, or null when it is blank. */
export function snapshotCell(column: number, cell: MemoryCell | undefined): SnapshotCell | null {
  if (!cell || (cell.formula === null && (cell.value === null || cell.value === ''))) return null;
  const format = cell.style?.numFmt ?? 'General';
  return {
    column,
    value: cell.value ?? '',
    text: displayText(cell.value, format),
    formula: cell.formula,
    format,
  };
}

/** What the cell shows, `''` when it is blank. */
export function shownText(cell: MemoryCell | undefined): string {
  return snapshotCell(0, cell)?.text ?? '';
}

/** The sheet as the core sees it. Cells that only carry a style are blank. */
export function snapshotOf(sheet: MemorySheet): SheetSnapshot {
  const rows: SnapshotRow[] = [];
  for (const [index, line] of sheet.lines()) {
    const cells: SnapshotCell[] = [];
    for (const [place, cell] of line.cells.entries()) {
      const shown = snapshotCell(line.columns[place] ?? 0, cell);
      if (shown) cells.push(shown);
    }
    if (cells.length > 0) rows.push({ index, cells });
  }
  return {
    name: sheet.name,
    rows,
    merges: sheet.merges.map((area) => ({ ...area })),
    protected: sheet.protected,
    visible: sheet.visible,
  };
}
