import { nameKey } from '../sheet/text';
import { columnRole, type ColumnRole } from '../table/column-vocabulary';
import { isKnownTier1, isKnownTier2 } from '../tiers/schemes';
import { widthOf, type TextRow } from './text-rows';

/** An indicator header as the rows below it need it. */
export interface HeaderColumns {
  readonly form: TextRow['form'];
  readonly key: string;
  /** How many cells its line has, blank ones included. */
  readonly width: number;
  readonly tier1: number;
  readonly tier2: number;
  readonly name: number;
  readonly target: number;
  /** Where the labels begin and end, where blanks say so; null where the text is not drawn to scale. */
  readonly spans: readonly { readonly from: number; readonly to: number }[] | null;
}

/** Reads the labels of a header row. Columns it does not have are -1. */
export function headerColumns({ form, cells }: TextRow): HeaderColumns {
  const roles = cells.map(({ text }) => columnRole(text));
  const at = (role: ColumnRole): number => roles.indexOf(role);
  const spans = cells.map(({ text, at: from }) => ({ from, to: from + widthOf(text) }));
  const gaps = spans.slice(1).map(({ from }, index) => from - (spans[index]?.to ?? from));
  return {
    form,
    key: keyOf(cells.map(({ text }) => text)),
    width: cells.length,
    tier1: at('tier1'),
    tier2: at('tier2'),
    name: at('tier3'),
    target: at('target'),
    spans: gaps.some((gap) => gap > 2) ? spans : null,
  };
}

/** The texts of a row for comparing: a header printed again has the same. */
export function keyOf(texts: readonly string[]): string {
  return texts
    .map(nameKey)
    .filter((text) => text !== '')
    .join('|');
}

/** Puts the pieces of a line drawn to scale below the labels they stand under. */
export function belowLabels(
  pieces: TextRow['cells'],
  spans: NonNullable<HeaderColumns['spans']>,
): readonly string[] {
  const cells: string[] = [];
  if (pieces.length === spans.length) return pieces.map(({ text }) => text);
  for (const { text, at } of pieces) {
    const column = nearest(spans, at, at + widthOf(text));
    if (column < cells.length) cells[cells.length - 1] = `${cells.at(-1) ?? ''}${text}`;
    else {
      while (cells.length < column) cells.push('');
      cells.push(text);
    }
  }
  return cells;
}

/** The label with the largest share of the stretch, else the one whose beginning is nearest. */
function nearest(spans: NonNullable<HeaderColumns['spans']>, from: number, to: number): number {
  const overlap = (span: { readonly from: number; readonly to: number }): number =>
    Math.min(to, span.to) - Math.max(from, span.from);
  let best = 0;
  for (const [column, span] of spans.entries()) {
    const champion = spans[best];
    if (!champion) break;
    const [a, b] = [overlap(span), overlap(champion)];
    const closer = Math.abs(span.from - from) < Math.abs(champion.from - from);
    if (a > 0 || b > 0 ? a > b : closer) best = column;
  }
  return best;
}

/**
 * The column a line begins in that says nothing of blank cells: its first word is a tier, or the tiers are those of the row
 * above. Null where nothing tells.
 */
export function firstColumn(header: HeaderColumns, cells: readonly string[]): number | null {
  const [first = ''] = cells;
  if (cells.length === header.width) return 0;
  if (header.tier1 >= 0 && isKnownTier1(first)) return header.tier1;
  if (header.tier2 >= 0 && isKnownTier2(first)) return header.tier2;
  const named = header.name >= 0 && cells.length === header.width - header.name;
  return named && cells.length > 1 ? header.name : null;
}

/** Whether the text is the name of a tier, whatever the scheme. */
export function isTier(text: string): boolean {
  return text.length <= 40 && (isKnownTier1(text) || isKnownTier2(text));
}
