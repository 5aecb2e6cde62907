import type { CellValue, SnapshotCell, SnapshotRow } from '../../core/sheet/snapshot';

/** What has to be loaded of a range so that its cells can be told. */
export const CELL_FIELDS = 'values,text,formulas,numberFormat';

/** A range whose {@link CELL_FIELDS} have been loaded. */
export type LoadedRange = Pick<Excel.Range, 'values' | 'text' | 'formulas' | 'numberFormat'>;

/** The cell at this place of a loaded range, or null when it is blank. */
export function cellIn(
  range: LoadedRange,
  row: number,
  column: number,
  sheetColumn: number,
): SnapshotCell | null {
  const value = (at(range.values, row, column) ?? '') as CellValue;
  const formula = formulaIn(range, row, column);
  if (value === '' && formula === null) return null;
  return {
    column: sheetColumn,
    value,
    text: shown(at(range.text, row, column), value),
    formula,
    format: formatIn(range, row, column),
  };
}

/** The displayed text at this place of a loaded range. */
export function textIn(range: Pick<LoadedRange, 'values' | 'text'>, row: number, column: number): string {
  return shown(at(range.text, row, column), (at(range.values, row, column) ?? '') as CellValue);
}

/**
 * The formula, or null for a constant. A text that merely looks like one (`'=1+1`) has the same entry in `formulas`
 * and `values`.
 */
export function formulaIn(
  range: Pick<LoadedRange, 'values' | 'formulas'>,
  row: number,
  column: number,
): string | null {
  const formula = at(range.formulas, row, column);
  if (typeof formula !== 'string' || !formula.startsWith('=')) return null;
  return formula === at(range.values, row, column) ? null : formula;
}

/** The filled ones of the rows `from` to before `to` of a loaded range that starts at this row and column of its sheet. */
export function rowsIn(
  range: LoadedRange,
  {
    top,
    left,
    from,
    to,
  }: { readonly top: number; readonly left: number; readonly from: number; readonly to: number },
): SnapshotRow[] {
  const rows: SnapshotRow[] = [];
  for (let row = from; row < to; row++) {
    const cells = (range.values[row] ?? []).flatMap(
      (_, column) => cellIn(range, row, column, left + column) ?? [],
    );
    if (cells.length > 0) rows.push({ index: top + row, cells });
  }
  return rows;
}

function formatIn(range: LoadedRange, row: number, column: number): string {
  const format = at(range.numberFormat, row, column);
  return typeof format === 'string' && format !== '' ? format : 'General';
}

/** A number in a column that is too narrow shows as `####`: then the stored number says more. */
function shown(text: unknown, value: CellValue): string {
  const displayed = typeof text === 'string' ? text : '';
  return typeof value === 'number' && /^#+$/.test(displayed) ? String(value) : displayed;
}

/** Ranges are typed `any[][]` in office.js. */
function at(grid: readonly (readonly unknown[])[], row: number, column: number): unknown {
  return grid[row]?.[column];
}
