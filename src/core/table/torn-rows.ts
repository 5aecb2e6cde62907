import { isBlank, type Grid } from './grid';
import type { Header } from './header';
import type { ContinuationRow, Field, Indicator } from './model';
import type { RowReader } from './row-reader';
import { isSlot } from './vocabulary';

/** The longest tail of a cell that a row without page break may be taken for. */
const LONGEST_LOOSE_PIECE = 12;

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
    only.text.trim().length <= LONGEST_LOOSE_PIECE
  );
}
