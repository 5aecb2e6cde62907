import fc from 'fast-check';
import {
  cellAt,
  cellIn,
  firstAt,
  isSheetError,
  rowAt,
  snapshotFromTexts,
  textAt,
  textCell,
  withCells,
  type SheetSnapshot,
} from '../../../src/core/sheet/snapshot';

const EMPTY: SheetSnapshot = snapshotFromTexts('表', []);

/** A batch of changes to a small sheet: `''` blanks a cell. */
const batches = fc.array(
  fc.array(fc.record({ row: fc.nat(4), column: fc.nat(4), text: fc.constantFrom('', '甲', '乙', '丙') }), {
    maxLength: 8,
  }),
  { maxLength: 5 },
);

describe('a snapshot', () => {
  it('holds only filled cells, where the grid put them', () => {
    const sheet = snapshotFromTexts(
      '表',
      [
        ['', 'b'],
        ['', ''],
        ['c', '', 'd'],
      ],
      { origin: { row: 10, column: 3 } },
    );
    expect(sheet.rows.map((row) => [row.index, row.cells.map((cell) => [cell.column, cell.text])])).toEqual([
      [10, [[4, 'b']]],
      [
        12,
        [
          [3, 'c'],
          [5, 'd'],
        ],
      ],
    ]);
    expect(sheet).toMatchObject({ name: '表', merges: null, protected: false, visible: true });
  });

  it('finds rows and cells, and nothing where nothing is', () => {
    const sheet = snapshotFromTexts('表', [['a', '', 'c'], [], ['x']]);
    expect(cellAt(sheet, { row: 0, column: 2 })).toEqual(textCell(2, 'c'));
    expect(cellAt(sheet, { row: 0, column: 1 })).toBeNull();
    expect(cellAt(sheet, { row: 1, column: 0 })).toBeNull();
    expect(cellAt(sheet, { row: 99, column: 0 })).toBeNull();
    expect(rowAt(sheet, 2)?.cells).toHaveLength(1);
    expect(rowAt(sheet, 1)).toBeNull();
    expect(textAt(sheet, { row: 2, column: 0 })).toBe('x');
    expect(textAt(sheet, { row: 2, column: 1 })).toBe('');
    expect(cellAt(EMPTY, { row: 0, column: 0 })).toBeNull();
    const [first] = sheet.rows;
    expect(first && cellIn(first, 0)?.text).toBe('a');
  });

  it('takes changes like a plain map of cells, and leaves its input alone', () => {
    fc.assert(
      fc.property(batches, (changes) => {
        const naive = new Map<string, string>();
        let sheet = EMPTY;
        for (const batch of changes) {
          const before = JSON.stringify(sheet);
          const next = withCells(
            sheet,
            batch.map(({ row, column, text }) => ({
              ref: { row, column },
              cell: text === '' ? null : textCell(column, text),
            })),
          );
          expect(JSON.stringify(sheet)).toBe(before);
          sheet = next;
          for (const { row, column, text } of batch) naive.set(`${row},${column}`, text);
        }
        for (let row = 0; row < 5; row++) {
          for (let column = 0; column < 5; column++) {
            expect(textAt(sheet, { row, column })).toBe(naive.get(`${row},${column}`) ?? '');
          }
        }
        expectOrdered(sheet);
      }),
    );
  });

  it('keeps name, merges and protection when cells change', () => {
    const merges = [{ top: 0, left: 0, bottom: 0, right: 2 }];
    const sheet = { ...snapshotFromTexts('表', [['a']], { merges }), protected: true, visible: false };
    const changed = withCells(sheet, [{ ref: { row: 3, column: 3 }, cell: textCell(3, 'x') }]);
    expect(changed).toMatchObject({ name: '表', merges, protected: true, visible: false });
  });
});

describe('isSheetError', () => {
  it.each(['#REF!', '#DIV/0!', '#N/A', '#VALUE!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', ' #REF! '])(
    'knows %j',
    (text) => expect(isSheetError(text)).toBe(true),
  );

  it.each(['', '#', '#REF', 'REF!', '#REF!#REF!', '见#REF!', '####'])('is not misled by %j', (text) =>
    expect(isSheetError(text)).toBe(false),
  );
});

function expectOrdered(sheet: SheetSnapshot): void {
  const indexes = sheet.rows.map((row) => row.index);
  expect(indexes).toEqual([...new Set(indexes)].sort((a, b) => a - b));
  for (const row of sheet.rows) {
    const columns = row.cells.map((cell) => cell.column);
    expect(columns.length).toBeGreaterThan(0);
    expect(columns).toEqual([...new Set(columns)].sort((a, b) => a - b));
  }
}

describe('the first cell from a column on', () => {
  const cells = [1, 3, 4, 8].map((column) => textCell(column, '甲'));
  it.each([
    [0, 0],
    [1, 0],
    [2, 1],
    [3, 1],
    [4, 2],
    [5, 3],
    [8, 3],
    [9, 4],
  ])('column %s', (column, position) => expect(firstAt(cells, column)).toBe(position));

  it('is where it would stand in a row without cells', () => expect(firstAt([], 3)).toBe(0));
});
