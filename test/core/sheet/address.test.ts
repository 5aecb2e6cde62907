import fc from 'fast-check';
import {
  areaToA1,
  columnIndex,
  columnLetters,
  contains,
  intersects,
  parseA1,
  parseArea,
  sameCell,
  SHEET_LIMITS,
  toA1,
  type Area,
} from '../../../src/core/sheet/address';

const cells = fc.record({
  row: fc.nat(SHEET_LIMITS.rows - 1),
  column: fc.nat(SHEET_LIMITS.columns - 1),
});
const areas = fc.tuple(cells, cells).map(([a, b]): Area => ({
  top: Math.min(a.row, b.row),
  left: Math.min(a.column, b.column),
  bottom: Math.max(a.row, b.row),
  right: Math.max(a.column, b.column),
}));
/** Small enough that random rectangles often meet. */
const smallAreas = fc
  .tuple(fc.nat(6), fc.nat(6), fc.nat(3), fc.nat(3))
  .map(([top, left, height, width]): Area => ({ top, left, bottom: top + height, right: left + width }));

describe('column letters', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('of column %i are %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnIndex(letters)).toBe(column);
    expect(columnIndex(letters.toLowerCase())).toBe(column);
  });

  it('sort like their columns', () => {
    fc.assert(
      fc.property(fc.nat(16_382), (column) => {
        const [here, next] = [columnLetters(column), columnLetters(column + 1)];
        expect(here.length < next.length || here < next).toBe(true);
      }),
    );
  });
});

describe('addresses', () => {
  it('come back from their text, with and without $', () => {
    fc.assert(
      fc.property(cells, (cell) => {
        const address = toA1(cell);
        expect(parseA1(address)).toEqual(cell);
        expect(parseA1(address.replace(/^([A-Z]+)/, '$$$1$$').toLowerCase())).toEqual(cell);
      }),
    );
  });

  it.each(['', 'A', '7', 'A0', '0A', 'A01', 'A1B', 'ABCD1', 'A-1', '一1', 'A1:B2', 'Ａ１'])(
    'are not found in %j',
    (text) => expect(parseA1(text)).toBeNull(),
  );

  it('may stand between blanks', () => expect(parseA1(' B7 ')).toEqual({ row: 6, column: 1 }));
});

describe('areas', () => {
  it('come back from their text, whatever sheet stands before', () => {
    fc.assert(
      fc.property(areas, (area) => {
        expect(parseArea(areaToA1(area))).toEqual(area);
        expect(parseArea(`'附件:1'!${areaToA1(area)}`)).toEqual(area);
      }),
    );
  });

  it.each([
    ['B2', 'B2:B2'],
    ['C5:A1', 'A1:C5'],
    ['C1:A5', 'A1:C5'],
    ['$A$1:$C$5', 'A1:C5'],
    ['表!B2:C3', 'B2:C3'],
  ])('reads %s like %s', (text, same) => {
    expect(parseArea(text)).not.toBeNull();
    expect(parseArea(text)).toEqual(parseArea(same));
  });

  it('writes a single cell as one', () => {
    expect(areaToA1({ top: 2, left: 1, bottom: 2, right: 1 })).toBe('B3');
  });

  it.each(['', ':', 'A1:', ':A1', 'A:C', '1:3', 'A1:B2:C3', '表!', 'A1,B2'])('are not found in %j', (text) =>
    expect(parseArea(text)).toBeNull(),
  );

  it('meet exactly where they share a cell', () => {
    fc.assert(
      fc.property(smallAreas, smallAreas, (a, b) => {
        const shared = cellsOf(a).some((cell) => contains(b, cell));
        expect(intersects(a, b)).toBe(shared);
        expect(intersects(b, a)).toBe(shared);
      }),
    );
  });

  it('contain their corners and not the cells beyond them', () => {
    const area = { top: 1, left: 1, bottom: 3, right: 2 };
    expect(cellsOf(area)).toHaveLength(6);
    expect(cellsOf({ top: 0, left: 0, bottom: 4, right: 3 }).filter((cell) => contains(area, cell))).toEqual(
      cellsOf(area),
    );
  });
});

describe('sameCell', () => {
  it.each([
    [0, 0, true],
    [1, 0, false],
    [0, 1, false],
  ])('compares row and column (%i, %i)', (row, column, same) => {
    expect(sameCell({ row: 0, column: 0 }, { row, column })).toBe(same);
  });
});

function cellsOf(area: Area): readonly { row: number; column: number }[] {
  const found: { row: number; column: number }[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) found.push({ row, column });
  }
  return found;
}
