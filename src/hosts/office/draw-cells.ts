import { columnLetters, type Area } from '../../core/sheet/address';
import { needsTextGuard } from '../../core/sheet/guard';
import type { SheetPlan } from '../../core/export/plan';

/** A piece of work on a new sheet and what it adds to the request. */
export interface Step {
  readonly bytes: number;
  readonly draw: (sheet: Excel.Worksheet) => void;
}

/** Rows of texts that go out together. */
const ROWS_PER_STEP = 200;
/** UTF-8 bytes of a Chinese character, and the quotes and comma around a text. */
const BYTES_PER_CHARACTER = 3;
const BYTES_PER_CELL = 6;

/** The texts of the plan as blocks of rows, guarded so that Excel takes none of them for a formula or a number. */
export function textSteps({ cells }: SheetPlan): Step[] {
  const steps: Step[] = [];
  const extent = extentOf(cells.map(({ cell }) => ({ ...single(cell.row, cell.column) })));
  if (!extent) return steps;
  const width = extent.right + 1;
  for (let top = 0; top <= extent.bottom; top += ROWS_PER_STEP) {
    const bottom = Math.min(extent.bottom, top + ROWS_PER_STEP - 1);
    const values = Array.from({ length: bottom - top + 1 }, () => Array.from({ length: width }, () => ''));
    let bytes = values.length * width * BYTES_PER_CELL;
    for (const { cell, text } of cells) {
      const row = values[cell.row - top];
      if (!row) continue;
      row[cell.column] = needsTextGuard(text) ? `'${text}` : text;
      bytes += text.length * BYTES_PER_CHARACTER;
    }
    steps.push({
      bytes,
      draw: (sheet) => {
        sheet.getRangeByIndexes(top, 0, values.length, width).untrack().values = values;
      },
    });
  }
  return steps;
}

/** Merges, widths and heights. */
export function drawFrame(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { top, left, bottom, right } of plan.merges) {
    sheet
      .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1)
      .untrack()
      .merge();
  }
  plan.columnWidths.forEach((characters, column) => {
    const letters = columnLetters(column);
    sheet.getRange(`${letters}:${letters}`).untrack().format.columnWidth = pointsOf(characters);
  });
  for (const { row, points } of plan.rowHeights) {
    sheet.getRange(`${row + 1}:${row + 1}`).untrack().format.rowHeight = points;
  }
}

/** The rectangle around everything the plan touches, or null for an empty plan. */
export function extentOfPlan({ cells, merges, looks }: SheetPlan): Area | null {
  return extentOf([
    ...cells.map(({ cell }) => single(cell.row, cell.column)),
    ...merges,
    ...looks.map(({ area }) => area),
  ]);
}

function single(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

function extentOf(areas: readonly Area[]): Area | null {
  return areas.reduce<Area | null>(
    (sum, area) => ({
      top: Math.min(sum?.top ?? area.top, area.top),
      left: Math.min(sum?.left ?? area.left, area.left),
      bottom: Math.max(sum?.bottom ?? area.bottom, area.bottom),
      right: Math.max(sum?.right ?? area.right, area.right),
    }),
    null,
  );
}

/**
 * The width of so many characters in points, which is what `RangeFormat.columnWidth` counts: a digit of the standard
 * font (11 points) is 7 pixels wide, a column has 5 pixels of padding, a pixel is 3/4 of a point.
 */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
