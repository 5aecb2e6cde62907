import { PLAN_FONT, type SheetPlan } from '../../core/export/plan';
import { columnLetters, toA1 } from '../../core/sheet/address';
import { reference } from '../own-sheets';
import { extentOfPlan, pointsOf, textSteps, type Step } from './draw-cells';
import { drawLooks } from './draw-looks';

/** A request about one range: an object path, an action, and the names of both. */
const BYTES_PER_REQUEST = 400;
/** Requests that go out together. */
const REQUESTS_PER_STEP = 1000;

/**
 * Everything a plan puts on its sheet, in order: links first, for Excel dresses linked cells; texts; looks; frame.
 * @param nameOf the final name of the sheet of another plan
 */
export function stepsOf(plan: SheetPlan, nameOf: (planned: string) => string): readonly Step[] {
  const extent = extentOfPlan(plan);
  const ground = { fontName: PLAN_FONT.name, fontSize: PLAN_FONT.size };
  return [
    ...portions(plan.links ?? [], (sheet, { cell, to }) => {
      const documentReference = reference(to.planned ? nameOf(to.sheet) : to.sheet, to.cell);
      sheet.getRange(toA1(cell)).untrack().hyperlink = { documentReference };
    }),
    ...textSteps(plan),
    {
      bytes: plan.looks.length * BYTES_PER_REQUEST,
      draw: (sheet) => drawLooks(sheet, [...(extent ? [{ area: extent, look: ground }] : []), ...plan.looks]),
    },
    ...portions(plan.merges, (sheet, { top, left, bottom, right }) => {
      sheet
        .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1)
        .untrack()
        .merge();
    }),
    ...portions(plan.columnWidths, (sheet, characters, column) => {
      const letters = columnLetters(column);
      sheet.getRange(`${letters}:${letters}`).untrack().format.columnWidth = pointsOf(characters);
    }),
    ...portions(runsOfHeights(plan), (sheet, { first, last, points }) => {
      sheet.getRange(`${first + 1}:${last + 1}`).untrack().format.rowHeight = points;
    }),
    { bytes: BYTES_PER_REQUEST * 4, draw: (sheet) => drawView(sheet, plan) },
  ];
}

function portions<T>(
  items: readonly T[],
  draw: (sheet: Excel.Worksheet, item: T, index: number) => void,
): readonly Step[] {
  const steps: Step[] = [];
  for (let start = 0; start < items.length; start += REQUESTS_PER_STEP) {
    const part = items.slice(start, start + REQUESTS_PER_STEP);
    steps.push({
      bytes: part.length * BYTES_PER_REQUEST,
      draw: (sheet) => part.forEach((item, index) => draw(sheet, item, start + index)),
    });
  }
  return steps;
}

/** Rows of one height below each other, together. */
function runsOfHeights({
  rowHeights,
}: SheetPlan): readonly { readonly first: number; readonly last: number; readonly points: number }[] {
  const runs: { first: number; last: number; points: number }[] = [];
  for (const { row, points } of rowHeights) {
    const above = runs.at(-1);
    if (above && above.points === points && above.last + 1 === row) above.last = row;
    else runs.push({ first: row, last: row, points });
  }
  return runs;
}

/** The table with its filters, and the rows that stay in view. */
function drawView(sheet: Excel.Worksheet, { table, frozenRows = 0 }: SheetPlan): void {
  if (table) {
    const range = sheet.getRangeByIndexes(
      table.top,
      table.left,
      table.bottom - table.top + 1,
      table.right - table.left + 1,
    );
    const drawn = sheet.tables.add(range.untrack(), true);
    // Leaves the cells' own borders and fills alone. Excel names the table: names are unique in a workbook.
    drawn.style = 'TableStyleLight1';
    drawn.showBandedRows = false;
  }
  if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
}
