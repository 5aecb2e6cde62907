import type { SnapshotRow } from '../../core/sheet/snapshot';
import { rowsIn, type LoadedRange } from './cells';

/** A loaded range with the place of its first cell; null where a sheet has none. */
export interface PlacedRange {
  readonly range: LoadedRange;
  readonly top: number;
  readonly left: number;
}

/**
 * As many cells are read before the page gets its turn. With more than that the first turn comes before all of them:
 * office.js has just taken the answer apart, and that alone takes as long.
 */
const CELLS_PER_TURN = 10_000;

const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** The filled rows of each loaded range, read in portions so that a large answer does not freeze the pane. */
export async function takeOver(
  ranges: readonly (PlacedRange | null)[],
): Promise<readonly (readonly SnapshotRow[])[]> {
  const read: SnapshotRow[][] = [];
  let cells = sizeOf(ranges);
  for (const placed of ranges) {
    const rows: SnapshotRow[] = [];
    read.push(rows);
    if (!placed) continue;
    const { range, top, left } = placed;
    const width = range.values[0]?.length ?? 1;
    const height = Math.max(1, Math.floor(CELLS_PER_TURN / width));
    for (let from = 0; from < range.values.length; from += height) {
      if (cells >= CELLS_PER_TURN) {
        await nextTurn();
        cells = 0;
      }
      const to = Math.min(from + height, range.values.length);
      cells += (to - from) * width;
      rows.push(...rowsIn(range, { top, left, from, to }));
    }
  }
  return read;
}

function sizeOf(ranges: readonly (PlacedRange | null)[]): number {
  return ranges.reduce(
    (sum, placed) => sum + (placed ? placed.range.values.length * (placed.range.values[0]?.length ?? 1) : 0),
    0,
  );
}
