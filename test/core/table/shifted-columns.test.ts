import type { Column } from '../../../src/core/table/columns';
import { columnWord, type ColumnRole } from '../../../src/core/table/column-vocabulary';
import { Grid } from '../../../src/core/table/grid';
import { byContents, contentsBelow } from '../../../src/core/table/shifted-columns';
import { sheetOf, type Texts } from './example-table';

const HEADER = ['一级指标', '二级指标', '三级指标', '指标值'];
const ROW = ['产出指标', '数量指标', '书屋数量', '6个'];

describe('what stands below a header', () => {
  const below = (rows: Texts, column: number, right = 3) =>
    contentsBelow(new Grid(sheetOf([HEADER, ...rows])), 0, { left: 0, right })(column);

  it.each([
    [0, { tier1: 2, tier2: 0, other: 0, signs: 0 }],
    [1, { tier1: 0, tier2: 2, other: 0, signs: 0 }],
    [2, { tier1: 0, tier2: 0, other: 1, signs: 0 }],
    [3, { tier1: 0, tier2: 0, other: 2, signs: 0 }],
    [4, { tier1: 0, tier2: 0, other: 0, signs: 0 }],
  ])('is counted by what it says: column %s', (column, counts) =>
    expect(below([ROW, ['效益指标', '社会效益指标', '①', '提高']], column)).toEqual(counts),
  );

  it.each(['≥', '＝', '大于等于', ' <= ', '定性'])('counts %s as a sign', (sign) =>
    expect(below([['', '', '', sign]], 3)).toEqual({ tier1: 0, tier2: 0, other: 1, signs: 1 }),
  );

  it('counts no word that is either tier’s', () =>
    expect(below([['成本']], 0)).toEqual({ tier1: 0, tier2: 0, other: 0, signs: 0 }));

  it.each<[string, Texts, number]>([
    ['24 rows', Array.from({ length: 30 }, () => ROW), 24],
    ['three rows farther', [ROW, [''], [''], ROW], 2],
    ['a gap', [ROW, [''], [''], [''], ROW], 1],
    ['the next header', [ROW, HEADER, ROW], 1],
    ['the next title', [ROW, ['书屋绩效目标表'], ROW], 1],
    ['the next header of two labels', [ROW, ['', '', '三级指标', '目标值'], ROW], 1],
    ['the next title with something beside it', [ROW, ['书屋绩效目标表', '甲'], ROW], 1],
    ['a title in the last column', [ROW, ['', '', '', '书屋绩效目标表'], ROW], 1],
    ['a title beside the table', [ROW, [...ROW, '书屋绩效目标表'], ROW], 3],
    ['a header beside the table', [ROW, [...ROW, ...HEADER], ROW], 3],
  ])('is looked at as far as %s', (_, rows, count) => expect(below(rows, 0).tier1).toBe(count));

  it('is read once', () => {
    const contents = contentsBelow(new Grid(sheetOf([HEADER, ROW])), 0, { left: 0, right: 3 });
    expect(contents(0)).toBe(contents(0));
  });
});

/** Columns by their roles, `-` for none, blank for a column without a label. */
const columnsOf = (roles: string): readonly Column[] =>
  roles.split(' ').flatMap((role, column) =>
    role === '_'
      ? []
      : [
          {
            role: role === '-' ? null : (role as ColumnRole),
            label: { text: role, cell: { row: 0, column }, word: columnWord(''), parent: null },
          },
        ],
  );

/** What stands below each column: names of tiers, other texts, or nothing. */
const contents = (kinds: string) => (column: number) => {
  const kind = kinds.split(' ')[column] ?? '';
  return {
    tier1: kind === '1' || kind === '12' ? 3 : 0,
    tier2: kind === '2' || kind === '12' || kind === '2o' ? 3 : 0,
    other: ['o', '2o', 's', 'os'].includes(kind) ? 3 : 0,
    signs: kind === 's' ? 3 : kind === 'os' ? 2 : 0,
  };
};

describe('labels that say another column than the one below them', () => {
  it.each<[string, string, string, string]>([
    ['stay where they are right', 'tier1 tier2 tier3 target', '1 2 o o', '0tier1 1tier2 2tier3 3target'],
    ['stay above blank columns', 'tier1 tier2 tier3 target', '_ _ _ _', '0tier1 1tier2 2tier3 3target'],
    [
      'move right behind a column without label',
      '_ tier1 tier2 target',
      '1 2 o o',
      '0tier1 1tier2 2tier3 3target',
    ],
    [
      'give names to what was described',
      '_ tier1 tier2 tier3 target',
      '1 2 o o o',
      '0tier1 1tier2 2tier3 3description 4target',
    ],
    [
      'leave a description where it is',
      '_ tier1 tier2 tier3 description target',
      '1 2 o o o o',
      '0tier1 1tier2 2tier3 3note 4description 5target',
    ],
    ['move only the first', '_ tier1 _ tier3 target', '1 2 _ o o', '0tier1 1tier2 3tier3 4target'],
    [
      'keep names where below the second tier nothing stands',
      '_ tier1 tier2 tier3 target',
      '1 2 _ o o',
      '0tier1 1tier2 2tier2 3tier3 4target',
    ],
    [
      'stay where both tiers are the second',
      'tier1 tier2 tier3 target',
      '2 2 o o',
      '0tier1 1tier2 2tier3 3target',
    ],
    [
      'stay where the first column holds both',
      'tier1 tier2 tier3 target',
      '1 o o o',
      '0tier1 1tier2 2tier3 3target',
    ],
    [
      'find the first tier below the block',
      '- tier2 tier3 target',
      '1 2 o o',
      '0tier1 1tier2 2tier3 3target',
    ],
    [
      'find the first tier below a goal',
      'goal tier2 tier3 target',
      '1 2 o o',
      '0tier1 1tier2 2tier3 3target',
    ],
    ['find no first tier below a note', 'note tier2 tier3 target', '1 2 o o', '0note 1tier2 2tier3 3target'],
    ['find no first tier where there is none', '- tier2 tier3 target', 'o 2 o o', '0- 1tier2 2tier3 3target'],
    ['find the second tier between', 'tier1 - tier3 target', '1 2 o o', '0tier1 1tier2 2tier3 3target'],
    [
      'find the second tier without a label',
      'tier1 _ tier3 target',
      '1 2 o o',
      '0tier1 1tier2 2tier3 3target',
    ],
    ['find no second tier behind the names', 'tier1 tier3 - target', '1 o 2 o', '0tier1 1tier3 2- 3target'],
    ['find both tiers below one wide label', '- _ tier3 target', '1 2 o o', '0tier1 1tier2 2tier3 3target'],
    [
      'find a first tier no farther than the second',
      '- - tier2 tier3 target',
      'o o 2 1 o',
      '0- 1- 2tier2 3tier3 4target',
    ],
    [
      'stay where the first column holds names of either',
      'tier1 tier2 tier3 target',
      '12 o o o',
      '0tier1 1tier2 2tier3 3target',
    ],
    [
      'move a first tier that has no second beside it',
      '_ tier1 tier3 target',
      '1 2 o o',
      '0tier1 1tier2 2tier3 3target',
    ],
    [
      'find no first tier behind the second',
      '- tier2 - tier3 target',
      'o 2 1 o o',
      '0- 1tier2 2- 3tier3 4target',
    ],
    [
      'find no second tier in front of the first',
      '- tier1 - tier3 target',
      '2 1 _ o o',
      '0- 1tier1 2- 3tier3 4target',
    ],
    [
      'find no second tier in front of a first without label',
      '_ _ _ tier3 target',
      '2 1 _ o o',
      '1tier1 3tier3 4target',
    ],
    ['find a second tier without a first', '- _ tier3 target', '2 o o o', '0tier2 2tier3 3target'],
    ['find no second first tier', 'tier1 - tier3 target', '1 1 o o', '0tier1 1- 2tier3 3target'],
    ['take a second tier with other words for one', 'tier1 tier2 target', '1 2o o', '0tier1 1tier2 2target'],
    ['take names for names', 'tier1 tier2 target', '1 o o', '0tier1 1tier3 2target'],
    [
      'take a column of nothing but signs for the comparators',
      'tier1 tier2 tier3 - target',
      '1 2 o s o',
      '0tier1 1tier2 2tier3 3comparator 4target',
    ],
    [
      'take no column with other words for the comparators',
      'tier1 tier2 tier3 - target',
      '1 2 o os o',
      '0tier1 1tier2 2tier3 3- 4target',
    ],
    [
      'take no second column of signs',
      'tier1 tier2 tier3 comparator target -',
      '1 2 o s o s',
      '0tier1 1tier2 2tier3 3comparator 4target 5-',
    ],
    ['take no second tier for names', 'tier1 tier2 target', '1 2 o', '0tier1 1tier2 2target'],
    ['take no blank column for names', 'tier1 tier2 target', '1 _ o', '0tier1 1tier2 2target'],
    ['take none for names without a value', 'tier1 tier2 -', '1 o o', '0tier1 1tier2 2-'],
    ['look at the columns before the value without names', '- - target', '1 2 o', '0tier1 1tier2 2target'],
  ])('%s', (_, roles, below, expected) => {
    const found = byContents(columnsOf(roles), contents(below), 0);
    expect(found.map(({ role, label }) => `${label.cell.column}${role ?? '-'}`).join(' ')).toBe(expected);
  });

  it('begin at the left edge of the table', () => {
    const found = byContents(columnsOf('_ tier2 tier3 target'), contents('1 2 o o'), 1);
    expect(found.map(({ role }) => role)).toEqual(['tier2', 'tier3', 'target']);
  });

  it('are looked for in eight columns', () => {
    const at = (column: number) => {
      const kinds = Array.from({ length: 10 }, (_, index) => (index === column ? '1' : '_'));
      const roles = [...kinds.map(() => '_'), 'tier3', 'target'].join(' ');
      return byContents(columnsOf(roles), contents(kinds.join(' ')), 0).length;
    };
    expect([at(0), at(7), at(8)]).toEqual([3, 3, 2]);
  });

  it('without a label have a blank one', () => {
    const [first] = byContents(columnsOf('_ tier2 tier3 target'), contents('1 2 o o'), 0);
    expect(first?.label).toMatchObject({ text: '', cell: { row: 0, column: 0 } });
  });

  it('are none where there are none', () => expect(byContents([], contents(''), 0)).toEqual([]));
});
