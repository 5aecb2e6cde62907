import type { Area } from '../sheet/address';
import { linesHeight, linesIn } from './layout-text';
import { PLAN_FONT, type CellLook, type PlannedCell, type PlannedLook } from './plan';

/** One row of the plan: texts with the columns they span. */
export interface PlanRow {
  readonly cells: readonly {
    readonly text: string;
    readonly from: number;
    readonly to: number;
    readonly look: CellLook;
  }[];
  readonly minHeight?: number;
  /** Its row label is the one of the row above, which stands beside both. */
  readonly sharesLabel?: true;
}

/** The texts of a row with their places. */
export function textsOf(row: PlanRow, index: number): readonly PlannedCell[] {
  return row.cells.flatMap(({ text, from }) =>
    text === '' ? [] : [{ cell: { row: index, column: from }, text }],
  );
}

/** Cells that span several columns. */
export function mergesOf(row: PlanRow, index: number): readonly Area[] {
  return row.cells.flatMap(({ from, to }) =>
    to > from ? [{ top: index, left: from, bottom: index, right: to }] : [],
  );
}

/** The looks of a row. */
export function looksOf(row: PlanRow, index: number): readonly PlannedLook[] {
  return row.cells.map(({ from, to, look }) => ({
    area: { top: index, left: from, bottom: index, right: to },
    look,
  }));
}

/** Row labels that stand beside two rows. */
export function labelMerges(rows: readonly PlanRow[]): readonly Area[] {
  return rows.flatMap((row, index) =>
    row.sharesLabel ? [{ top: index - 1, left: 0, bottom: index, right: 0 }] : [],
  );
}

/** The least height of a row in points. */
const LEAST_HEIGHT = 22;

/**
 * The height of a row in points, from its wrapped texts. A label that stands beside this row and the next needs only
 * its share of the height here.
 * @param widths of the columns, in characters
 */
export function heightOf(row: PlanRow, next: PlanRow | undefined, widths: readonly number[]): number {
  const needed = row.cells.map(({ text, from, to, look }) => {
    const width = widths.slice(from, to + 1).reduce((sum, item) => sum + item, 0);
    const height = linesHeight(linesIn(text, width), look.fontSize ?? PLAN_FONT.size);
    return from === 0 && next?.sharesLabel ? height - LEAST_HEIGHT : height;
  });
  return Math.max(row.minHeight ?? 0, LEAST_HEIGHT, ...needed);
}
