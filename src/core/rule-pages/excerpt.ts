import type { Sample } from '../rules/example';
import { sheetOf } from '../rules/sample-table';
import type { CellRef } from '../sheet/address';
import type { SnapshotRow } from '../sheet/snapshot';

/** A row of a sample table as a page shows it. */
export interface ExcerptRow {
  /** Counts from 1, as Excel does. */
  readonly row: number;
  readonly cells: readonly { readonly text: string; readonly marked: boolean }[];
}

type TableKey = Exclude<keyof Extract<Sample['table'], { readonly rows: unknown }>, 'rows'>;

/** The rows of the form that show what a sample sets; counted from 0. */
const ROWS_OF: Readonly<Record<TableKey, readonly number[]>> = {
  title: [0],
  unitLine: [2],
  projectName: [3],
  budget: [4],
  totalLabel: [4],
  purpose: [5],
  plan: [6, 7],
  goal: [8],
  valueLabel: [9],
  extraColumns: [9],
};
const HEADER_ROW = 9;
/** A page is no place for long tables. */
const MOST_INDICATORS = 8;

/** The rows a reader needs: what the sample sets and where findings stand. The rest of the form is the same everywhere. */
export function excerptOf(table: Sample['table'], findings: readonly CellRef[]): readonly ExcerptRow[] {
  const { rows } = sheetOf(table);
  const wanted = new Set([
    ...Object.keys(table).flatMap((key) => (key in ROWS_OF ? ROWS_OF[key as TableKey] : [])),
    ...findings.map((cell) => cell.row),
  ]);
  const last = HEADER_ROW + MOST_INDICATORS;
  const shown = rows.filter(({ index }) => wanted.has(index) || (index >= HEADER_ROW && index <= last));
  const width = Math.max(0, ...shown.map(widthOf), ...findings.map((cell) => cell.column + 1));
  return shown.map((row) => ({
    row: row.index + 1,
    cells: Array.from({ length: width }, (_, column) => ({
      text: row.cells.find((cell) => cell.column === column)?.text ?? '',
      marked: findings.some((cell) => cell.row === row.index && cell.column === column),
    })),
  }));
}

function widthOf(row: SnapshotRow): number {
  return (row.cells.at(-1)?.column ?? -1) + 1;
}
