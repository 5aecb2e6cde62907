import type { CleanColumn } from './clean-columns';

/** Columns of the sheet: a column of the indicator block may take several, so that the block above finds room. */
export interface CleanGrid {
  readonly widths: readonly number[];
  /** First and last column of the sheet for each column of the block. */
  readonly spans: readonly Span[];
  readonly last: number;
  readonly landscape: boolean;
}

export type Span = readonly [from: number, to: number];

/** Characters across an A4 page, upright and on its side. */
const PAGE = { portrait: 112, landscape: 164 } as const;
/** More columns of the indicators than this stand better on a page on its side. */
const MOST_UPRIGHT = 8;
/** The block above has three pairs of label and value behind its first label. */
const LEAST_COLUMNS = 7;
/** A last column this wide is the one that is divided first. */
const WIDE = 20;

/** @param beside how many columns the payment plan or a list needs beside the first */
export function cleanGrid(columns: readonly CleanColumn[], beside: number): CleanGrid {
  const landscape = columns.length > MOST_UPRIGHT;
  const page = landscape ? PAGE.landscape : PAGE.portrait;
  const sum = columns.reduce((total, { width }) => total + width, 0);
  const wanted = columns.map(({ width }) => (width / sum) * page);
  const parts = columns.map(() => 1);
  const fixed = columns.map((_, index) => columns[index + 1]?.role === 'extra');
  const least = Math.max(LEAST_COLUMNS, beside + 1);
  for (let count = columns.length; count < least; count++) {
    const index = widest(wanted, parts, fixed);
    parts[index] = (parts[index] ?? 1) + 1;
  }
  const widths: number[] = [];
  const spans = wanted.map((width, index): Span => {
    const from = widths.length;
    const count = parts[index] ?? 1;
    for (let part = 0; part < count; part++) widths.push(Math.round((width / count) * 100) / 100);
    return [from, widths.length - 1];
  });
  return { widths, spans, last: widths.length - 1, landscape };
}

/**
 * Which column is divided next. The first one stays whole: labels stand in it; and so do `fixed` ones: a label nobody
 * knows belongs to a header only where it touches the next.
 */
function widest(wanted: readonly number[], parts: readonly number[], fixed: readonly boolean[]): number {
  const size = (index: number): number =>
    fixed[index] === true ? 0 : (wanted[index] ?? 0) / (parts[index] ?? 1);
  const final = wanted.length - 1;
  if ((parts[final] ?? 1) === 1 && size(final) >= WIDE) return final;
  let best = final;
  for (let index = final; index > 0; index--) if (size(index) > size(best)) best = index;
  return best;
}

/** Divides the columns behind the first evenly. */
export function evenly({ last }: CleanGrid, count: number): readonly Span[] {
  if (count === 4 && last === 6) return FOUR_DATES;
  const edge = (index: number): number => 1 + Math.floor((index * last) / count);
  return Array.from({ length: count }, (_, index): Span => [edge(index), edge(index + 1) - 1]);
}

/** The usual four dates of the payment plan. */
const FOUR_DATES: readonly Span[] = [
  [1, 2],
  [3, 3],
  [4, 4],
  [5, 6],
];

/** The column the right half of the sheet begins with. */
export function middleOf({ widths, last }: CleanGrid): number {
  const half = widths.reduce((sum, width) => sum + width, 0) / 2;
  let start = 0;
  let best = 2;
  let nearest = Infinity;
  widths.forEach((width, column) => {
    if (column >= 2 && column < last && Math.abs(start - half) < nearest) {
      nearest = Math.abs(start - half);
      best = column;
    }
    start += width;
  });
  return best;
}
