import { firstAt, type SnapshotCell, type SnapshotRow } from '../sheet/snapshot';
import { columnWord, type ColumnRole } from './column-vocabulary';
import { isTitle } from './vocabulary';

/** Roles without which no row is a header. */
export const ANCHORS: ReadonlySet<ColumnRole> = new Set(['tier1', 'tier2', 'tier3', 'target']);

/** What of a row matters before it is known what the row is. */
export interface RowMarks {
  /** How many labels of columns it holds, and how many of them are anchors. */
  readonly words: number;
  readonly anchors: number;
  /** The cells that are titles of tables. */
  readonly titles: readonly SnapshotCell[];
}

/** Looks at every cell of a row. */
export function marksOf(row: SnapshotRow): RowMarks {
  const { words, anchors } = wordsIn(row);
  return { words, anchors, titles: titlesIn(row.cells) };
}

const NONE: readonly SnapshotCell[] = [];

function titlesIn(cells: readonly SnapshotCell[]): readonly SnapshotCell[] {
  let titles: SnapshotCell[] | null = null;
  for (const cell of cells) if (isTitle(cell.text)) (titles ??= []).push(cell);
  return titles ?? NONE;
}

/** How many labels of columns stand between these columns, and how many of them are anchors. */
export function wordsIn(
  { cells }: SnapshotRow,
  left = 0,
  right = Infinity,
): { readonly words: number; readonly anchors: number } {
  let words = 0;
  let anchors = 0;
  for (let at = firstAt(cells, left); at < cells.length; at++) {
    const cell = cells[at];
    if (!cell || cell.column > right) break;
    const role = columnWord(cell.text).roles[0];
    if (role === undefined) continue;
    words++;
    if (ANCHORS.has(role)) anchors++;
  }
  return { words, anchors };
}
