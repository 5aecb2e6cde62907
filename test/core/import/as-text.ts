import type { SheetPlan } from '../../../src/core/export/plan';
import { importText } from '../../../src/core/import/import-text';
import { nameKey } from '../../../src/core/sheet/text';

/** The grid a plan describes: blank cells below merged ones, every row as wide as the sheet. */
function gridOf(plan: SheetPlan): readonly (readonly string[])[] {
  const rows = Math.max(...plan.rowHeights.map(({ row }) => row)) + 1;
  const grid = Array.from({ length: rows }, () => plan.columnWidths.map(() => ''));
  for (const { cell, text } of plan.cells) {
    const row = grid[cell.row];
    if (row) row[cell.column] = text;
  }
  return grid;
}

/** A grid as a spreadsheet copies it: tabs, quotes around cells with line breaks. */
export function tabText(grid: readonly (readonly string[])[]): string {
  const cell = (text: string): string => (/[\t\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return grid.map((row) => row.map(cell).join('\t')).join('\r\n');
}

/** A planned sheet as a spreadsheet copies it. */
export function textOfPlan(plan: SheetPlan): string {
  return tabText(gridOf(plan));
}

/** The sheets of a text in short: one string per filled row, cells parted by `|`, line breaks as `/`. */
export function imported(text: string): readonly (readonly string[])[] {
  return importText(text).plans.map((plan) =>
    gridOf(plan)
      .map((row) => row.filter((cell) => cell !== '').join('|'))
      .filter((row) => row !== '')
      .map((row) => row.replaceAll('\n', '/')),
  );
}

/** The notes of a text in short. */
export function notesOf(text: string): readonly string[] {
  return importText(text).notes.map(({ code, line, text: said }) => `${line} ${code}: ${said}`);
}

/** Characters of the texts that are in no sheet and no note. */
export function lostOf(texts: readonly string[], whole: string): readonly string[] {
  const { plans, notes } = importText(whole);
  const kept = nameKey(
    [...plans.flatMap(({ cells }) => cells.map(({ text }) => text)), ...notes.map(({ text }) => text)].join(
      '\n',
    ),
  );
  return texts.filter((text) => !kept.includes(nameKey(text)));
}
