import type { Area } from '../../core/sheet/address';
import { needsTextGuard } from '../../core/sheet/guard';
import type { PlannedCell, SheetPlan } from '../../core/export/plan';

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
  const blocks = new Map<number, PlannedCell[]>();
  for (const item of cells) {
    const block = Math.floor(item.cell.row / ROWS_PER_STEP);
    const same = blocks.get(block);
    if (same) same.push(item);
    else blocks.set(block, [item]);
  }
  for (const [block, items] of [...blocks].sort(([a], [b]) => a - b)) {
    const top = block * ROWS_PER_STEP;
    const height = Math.min(extent.bottom + 1, top + ROWS_PER_STEP) - top;
    const values = Array.from({ length: height }, () => Array.from({ length: width }, () => ''));
    let bytes = height * width * BYTES_PER_CELL;
    for (const { cell, text } of items) {
      const row = values[cell.row - top];
      if (row) row[cell.column] = needsTextGuard(text) ? `'${text}` : text;
      bytes += text.length * BYTES_PER_CHARACTER;
    }
    steps.push({
      bytes,
      draw: (sheet) => {
        sheet.getRangeByIndexes(top, 0, height, width).untrack().values = values;
      },
    });
  }
  return steps;
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
export function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
