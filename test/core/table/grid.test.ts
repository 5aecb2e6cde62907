import type { SnapshotRow } from '../../../src/core/sheet/snapshot';
import { snapshotFromTexts, textCell } from '../../../src/core/sheet/snapshot';
import { Grid, isBlank } from '../../../src/core/table/grid';
import { areaOf } from './seeds';

/** Rows 2, 3, 6 and 9 of a sheet, counted from 0; a cell of row 3 shows only a blank. */
const row = (index: number, ...cells: readonly (readonly [number, string])[]): SnapshotRow => ({
  index,
  cells: cells.map(([column, text]) => textCell(column, text)),
});
const ROWS = [
  row(2, [1, '一'], [3, '二'], [4, '三']),
  row(3, [1, ' '], [2, '四']),
  row(6, [2, '五']),
  row(9, [5, '六']),
];
const gridWith = (...merges: readonly string[]): Grid =>
  new Grid({ ...snapshotFromTexts('表', []), rows: ROWS, merges: merges.map(areaOf) });
const GRID = gridWith();

describe('the rows of a sheet by index', () => {
  it.each([
    [2, 1, '一'],
    [2, 2, ''],
    [3, 1, ' '],
    [4, 1, ''],
  ])('say what stands in row %s, column %s', (at, column, text) => {
    expect(GRID.text(at, column)).toBe(text);
    expect(GRID.field(at, column)).toEqual({ text, cell: { row: at, column } });
  });

  it.each([
    [2, 0, 9, ['一', '二', '三']],
    [2, 1, 3, ['一', '二']],
    [2, 2, 3, ['二']],
    [2, 5, 9, []],
    [3, 0, 9, ['四']],
    [4, 0, 9, []],
  ])('give the filled cells of row %s between columns %s and %s', (at, left, right, texts) => {
    const found = GRID.filled(at, left, right);
    expect(found.map(({ text }) => text)).toEqual(texts);
    expect(found.every(({ text, cell }) => GRID.text(cell.row, cell.column) === text)).toBe(true);
  });

  it.each([
    [0, 0],
    [2, 0],
    [3, 1],
    [4, 2],
    [6, 2],
    [7, 3],
    [9, 3],
    [10, 4],
  ])('know where row %s, or the next one, is', (index, position) =>
    expect(GRID.positionOf(index)).toBe(position),
  );
});

describe('merged areas', () => {
  const merged = gridWith('B3:C5', 'E2:E3', 'G1:G202', 'H1:H201');

  it.each([
    [0, []],
    [1, [3, 4]],
    [2, [3, 4]],
    [3, []],
    [4, [2]],
  ])('cover the rows below their first one: column %s', (column, rows) => {
    expect([...merged.coveredRows(column)]).toEqual(rows);
    expect(merged.coveredRows(column)).toBe(merged.coveredRows(column));
  });

  it('that are taller than any name cover nothing', () => {
    expect(merged.coveredRows(6).size).toBe(0);
    expect(merged.coveredRows(7).size).toBe(200);
  });

  it('cover nothing where they are unknown', () => {
    const unknown = new Grid({ ...snapshotFromTexts('表', []), rows: ROWS, merges: null });
    expect(unknown.coveredRows(1).size).toBe(0);
    expect(unknown.extent({ row: 2, column: 1 })).toEqual(areaOf('B3:B3'));
  });

  it.each([
    [2, 1, 'B3:C5'],
    [2, 2, 'C3:C3'],
    [1, 4, 'E2:E3'],
    [8, 8, 'I9:I9'],
  ])('widen the cell they begin at: row %s, column %s', (at, column, area) =>
    expect(merged.extent({ row: at, column })).toEqual(areaOf(area)),
  );
});

describe('a blank text', () => {
  it.each(['', ' ', '\t\n', '\u3000', '\u00A0', '\uFEFF', '\u3000\uFEFF '])('shows nothing: %j', (text) =>
    expect(isBlank(text)).toBe(true),
  );

  it.each(['甲', ' 甲', '\uFEFF甲', '0', '\u3000—', '。'])('is none: %j', (text) =>
    expect(isBlank(text)).toBe(false),
  );
});
