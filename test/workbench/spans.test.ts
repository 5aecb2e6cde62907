import { parseArea } from '../../src/core/sheet/address';
import { MemorySheet } from '../../src/hosts/memory/workbook';
import { areaAt, placeKey, spansIn } from '../../src/workbench/grid/spans';

function sheetWith(merges: readonly string[], hidden: readonly number[] = []): MemorySheet {
  const sheet = new MemorySheet('1', '表');
  sheet.merges = merges.flatMap((address) => parseArea(address) ?? []);
  for (const row of hidden) sheet.hiddenRows.add(row);
  return sheet;
}

describe('merges on the page', () => {
  it.each([
    { why: 'whole', merge: 'B2:C4', hidden: [], from: 0, to: 9, first: [1, 1], rows: 3, columns: 2 },
    {
      why: 'cut at the top',
      merge: 'B2:C9',
      hidden: [],
      from: 4,
      to: 20,
      first: [4, 1],
      rows: 5,
      columns: 2,
    },
    {
      why: 'cut at the bottom',
      merge: 'B2:B99',
      hidden: [],
      from: 0,
      to: 5,
      first: [1, 1],
      rows: 5,
      columns: 1,
    },
    {
      why: 'with its first row hidden',
      merge: 'A1:A3',
      hidden: [0],
      from: 0,
      to: 9,
      first: [1, 0],
      rows: 2,
      columns: 1,
    },
  ])(
    '$why: one cell is drawn, the others are covered',
    ({ merge, hidden, from, to, first, rows, columns }) => {
      const spans = spansIn(sheetWith([merge], hidden), { from, to });
      const drawn = [...spans].filter(([, span]) => span !== 'covered');
      const [row = 0, column = 0] = first;
      expect(drawn).toEqual([
        [placeKey(row, column), expect.objectContaining({ rowSpan: rows, colSpan: columns })],
      ]);
      expect(spans.size).toBe(rows * columns);
    },
  );

  it.each(['A1:B2', 'A30:B31'])('%s is left out when no row of it is on the page', (merge) => {
    expect(spansIn(sheetWith([merge]), { from: 5, to: 20 }).size).toBe(0);
  });

  it('a merge whose rows are all hidden is not drawn', () => {
    expect(spansIn(sheetWith(['A1:B2'], [0, 1]), { from: 0, to: 9 }).size).toBe(0);
  });
});

it('a cell belongs to its merge, or stands for itself', () => {
  const sheet = sheetWith(['B2:C4']);
  expect(areaAt(sheet, { row: 3, column: 2 })).toEqual(parseArea('B2:C4'));
  expect(areaAt(sheet, { row: 0, column: 0 })).toEqual(parseArea('A1'));
});
