import { SHEET_LIMITS, type Area } from '../sheet/address';
import { linesIn, TALLEST_ROW, textHeight } from './layout-text';
import { PLAN_FONT, type CellLook, type PlannedCell, type PlannedLook, type SheetPlan } from './plan';

/** One row as it is laid out: texts with the columns they span. A tall one takes several rows of the sheet. */
export interface PlanRow {
  readonly cells: readonly RowCell[];
  readonly minHeight?: number;
}

export interface RowCell {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly look: CellLook;
  /** How many rows it stands beside, itself included; 1 where absent. The rows below leave its columns free. */
  readonly down?: number;
}

/** What rows come to on a sheet. */
export interface Laid extends Pick<SheetPlan, 'cells' | 'merges' | 'looks' | 'rowHeights'> {
  /** The sheet row each of the rows begins with. */
  readonly tops: readonly number[];
  /** The first row behind them. */
  readonly end: number;
}

/** How many rows of the sheet a tall row takes at most. */
const MOST_PARTS = 2;
/** Smaller letters, in points, nobody reads on paper. */
const SMALLEST = 6;
/** The least height of a row in points. */
const LEAST_HEIGHT = 22;

/**
 * Lays rows out one below the other, each as tall as its wrapped texts need. What a cell beside several rows needs more
 * than they have is shared among them; a row taller than Excel allows becomes two, merged, and what needs more than
 * those is written smaller: more rows without a text of their own would look like the end of a table.
 * @param widths of the columns, in characters
 * @param options.top the row of the sheet they begin at
 * @param options.whole keep each row one row, however small its letters: a table has no merged cells
 */
export function layOut(
  rows: readonly PlanRow[],
  widths: readonly number[],
  { top = 0, whole = false }: { readonly top?: number; readonly whole?: boolean } = {},
): Laid {
  const heights = heightsOf(rows, widths);
  const tops: number[] = [];
  let end = top;
  const rowHeights = heights.flatMap((height) => {
    tops.push(end);
    const parts = whole || height <= TALLEST_ROW ? 1 : MOST_PARTS;
    const each = Math.min(TALLEST_ROW, Math.ceil(height / parts));
    const laid = Array.from({ length: parts }, (_, part) => ({ row: end + part, points: each }));
    end += parts;
    return laid;
  });
  const cells: PlannedCell[] = [];
  const merges: Area[] = [];
  const looks: PlannedLook[] = [];
  rows.forEach((row, index) => {
    for (const { text, from, to, look, down = 1 } of row.cells) {
      const first = tops[index] ?? end;
      const area = { top: first, left: from, bottom: (tops[index + down] ?? end) - 1, right: to };
      if (text !== '')
        cells.push({ cell: { row: first, column: from }, text: text.slice(0, SHEET_LIMITS.cellText) });
      if (area.bottom > area.top || to > from) merges.push(area);
      const room = TALLEST_ROW * (whole ? 1 : MOST_PARTS);
      addLook(looks, area, down > 1 ? look : fittingLook({ text, from, to, look }, widths, room));
    }
  });
  return { cells, merges, looks, rowHeights, tops, end };
}

function heightsOf(rows: readonly PlanRow[], widths: readonly number[]): number[] {
  const heights = rows.map((row) =>
    Math.max(
      row.minHeight ?? 0,
      LEAST_HEIGHT,
      ...row.cells.filter(({ down = 1 }) => down === 1).map((cell) => neededBy(cell, widths)),
    ),
  );
  rows.forEach((row, index) => {
    for (const cell of row.cells) {
      const { down = 1 } = cell;
      if (down === 1) continue;
      const beside = heights.slice(index, index + down);
      const missing = neededBy(cell, widths) - beside.reduce((sum, height) => sum + height, 0);
      if (missing <= 0) continue;
      const each = Math.ceil(missing / beside.length);
      for (let row = index; row < index + beside.length; row++) heights[row] = (heights[row] ?? 0) + each;
    }
  });
  return heights;
}

/** The look, smaller where the text would not fit into so many points, the tallest row there is. */
function fittingLook(cell: RowCell, widths: readonly number[], room: number): CellLook {
  let { look } = cell;
  for (let size = look.fontSize ?? PLAN_FONT.size; size > SMALLEST; size--) {
    if (neededBy({ ...cell, look }, widths) <= room) break;
    look = { ...look, fontSize: size - 1 };
  }
  return look;
}

function neededBy({ text, from, to, look }: RowCell, widths: readonly number[]): number {
  const width = widths.slice(from, to + 1).reduce((sum, item) => sum + item, 0);
  const size = look.fontSize ?? PLAN_FONT.size;
  return textHeight(linesIn(text, width, size), size);
}

/** A look that goes on below in the same columns stays one area: a column of a thousand rows is one look. */
function addLook(looks: PlannedLook[], area: Area, look: CellLook): void {
  for (let at = looks.length - 1; at >= Math.max(0, looks.length - LATEST); at--) {
    const above = looks[at];
    if (!above || above.look !== look) continue;
    const { top, left, bottom, right } = above.area;
    if (left === area.left && right === area.right && bottom + 1 === area.top) {
      looks[at] = { area: { top, left, bottom: area.bottom, right }, look };
      return;
    }
  }
  looks.push({ area, look });
}

/** How far back a look is searched: no row has more cells. */
const LATEST = 24;
