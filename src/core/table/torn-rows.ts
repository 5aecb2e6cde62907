import { isBlank, type Grid } from './grid';
import type { Header } from './header';
import type { ContinuationRow, Field, Indicator } from './model';
import type { RowReader } from './row-reader';
import { isSlot } from './vocabulary';

/** The longest tail of a cell that a row without page break may be taken for. */
const LONGEST_LOOSE_PIECE = 12;

/** ①, (1), 1.: a form numbers its rows, filled or not. */
const NUMBER_ALONE = /^(?:[①-⑳]|[(（](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|\d{1,2}[.、．])$/u;

/**
 * Reads a row without name and value as the tail of the indicator above, torn off by a page break; null when it is
 * something else. Certain below a repeated header, a guess below an indicator.
 */
export function tornRow(
  grid: Grid,
  header: Header,
  cells: RowReader,
  owner: Indicator,
  certain: boolean,
): ContinuationRow | null {
  if (!isBlank(cells.text('tier1')) || !isBlank(cells.text('tier2'))) return null;
  const filled = cells.filled(grid);
  // 2. below the first indicator waits for the next one.
  if (filled.every(({ text }) => isSlot(text))) return null;
  if (isSecondHeaderLine(grid, header, filled)) return null;
  if (!certain && !looksLoose(filled, cells.window.left)) return null;
  const pieces = filled.map((piece) => ({ piece, owner: grid.field(owner.row, piece.cell.column) }));
  return { row: cells.row, pieces, certain };
}

/** The second line of a repeated header whose own first line is a little different. */
function isSecondHeaderLine(grid: Grid, header: Header, filled: readonly Field[]): boolean {
  return filled.some(
    ({ text, cell }) =>
      grid.text(header.bottom, cell.column) === text || grid.text(header.row + 1, cell.column) === text,
  );
}

function looksLoose([only, ...others]: readonly Field[], left: number): boolean {
  return (
    only !== undefined &&
    others.length === 0 &&
    only.cell.column !== left &&
    !NUMBER_ALONE.test(only.text.trim()) &&
    only.text.trim().length <= LONGEST_LOOSE_PIECE
  );
}
