import type { Column } from '../../../src/core/table/columns';
import { columnWord, type ColumnRole } from '../../../src/core/table/column-vocabulary';
import { Grid } from '../../../src/core/table/grid';
import { contentsBelow } from '../../../src/core/table/column-contents';
import { byContents } from '../../../src/core/table/shifted-columns';
import { sheetOf, type Texts } from './example-table';

const HEADER = ['一级指标', '二级指标', '三级指标', '指标值'];
const NOTHING = { tier1: 0, tier2: 0, other: 0, signs: 0, numbers: 0, units: 0, words: 0, slots: 0 };
const ROW = ['产出指标', '数量指标', '书屋数量', '6个'];

describe('what stands below a header', () => {
  const below = (rows: Texts, column: number, right = 3) =>
    contentsBelow(new Grid(sheetOf([HEADER, ...rows])), 0, { left: 0, right })(column);

  it.each([
    [0, { ...NOTHING, tier1: 2 }],
    [1, { ...NOTHING, tier2: 2 }],
    [2, { ...NOTHING, other: 1, slots: 1 }],
    [3, { ...NOTHING, other: 2, words: 1 }],
    [4, NOTHING],
  ])('is counted by what it says: column %s', (column, counts) =>
    expect(below([ROW, ['效益指标', '社会效益指标', '①', '提高']], column)).toEqual(counts),
  );

  it.each(['≥', '＝', '大于等于', ' <= ', '定性'])('counts %s as a sign', (sign) =>
    expect(below([['', '', '', sign]], 3)).toEqual({ ...NOTHING, other: 1, signs: 1 }),
  );

  it.each([
    ['1', { numbers: 1 }],
    [' 12 ', { numbers: 1 }],
    ['123', {}],
    ['平方米', { units: 1 }],
    ['％', { units: 1 }],
    ['6个', {}],
    ['锅', { words: 1 }],
    ['大幅改善', {}],
  ])('counts %j by what it may be', (text, counts) =>
    expect(below([['', '', '', text]], 3)).toEqual({ ...NOTHING, other: 1, ...counts }),
  );

  it('counts no word that is either tier’s', () => expect(below([['成本']], 0)).toEqual(NOTHING));

  it.each<[string, Texts, number]>([
    ['24 rows', Array.from({ length: 30 }, () => ROW), 24],
    ['three rows farther', [ROW, [''], [''], ROW], 2],
    ['a gap', [ROW, [''], [''], [''], ROW], 1],
    ['a footer', [ROW, ['填报人：', '', '审核人：']], 1],
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

const TIERS = '0tier1 1tier2';

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

/**
 * What stands below each column: names of tiers, other texts, or nothing. `s` signs, `n` numbers, `u` units, `w` units and
 * short words, `c` 指标1 and the like.
 */
const contents = (kinds: string) => (column: number) => {
  const kind = kinds.split(' ')[column] ?? '';
  return {
    tier1: kind === '1' || kind === '12' ? 3 : 0,
    tier2: kind === '2' || kind === '12' || kind === '2o' ? 3 : 0,
    other: ['o', '2o', 's', 'os', 'n', 'u', 'w', 'ou'].includes(kind) ? 3 : 0,
    signs: kind === 's' ? 3 : kind === 'os' ? 2 : 0,
    numbers: kind === 'n' ? 3 : 0,
    units: kind === 'u' ? 3 : kind === 'w' || kind === 'ou' ? 2 : 0,
    words: kind === 'w' ? 1 : 0,
    slots: kind === 'c' ? 3 : 0,
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
    ['find names beside numbers', 'tier1 tier2 tier3 _ target', '1 2 n o o', `${TIERS} 2- 3tier3 4target`],
    ['find names beside 指标1', 'tier1 tier2 tier3 _ target', '1 2 c o o', `${TIERS} 2- 3tier3 4target`],
    [
      'find no names in a column of its own',
      'tier1 tier2 tier3 - target',
      '1 2 n o o',
      `${TIERS} 2tier3 3- 4target`,
    ],
    [
      'find no names among more numbers',
      'tier1 tier2 tier3 _ target',
      '1 2 n n o',
      `${TIERS} 2tier3 4target`,
    ],
    ['find no names beside names', 'tier1 tier2 tier3 _ target', '1 2 o o o', `${TIERS} 2tier3 4target`],
    [
      'find sign, number and unit below the value',
      'tier1 tier2 tier3 target _ _ note',
      '1 2 o s n w _',
      `${TIERS} 2tier3 3comparator 4target 5unit 6note`,
    ],
    [
      'find a unit beside the value',
      'tier1 tier2 tier3 target _',
      '1 2 o o u',
      `${TIERS} 2tier3 3target 4unit`,
    ],
    [
      'find no unit where other texts stand, too',
      'tier1 tier2 tier3 target _',
      '1 2 o o ou',
      `${TIERS} 2tier3 3target`,
    ],
    [
      'leave signs alone that have nothing beside them',
      'tier1 tier2 tier3 target _',
      '1 2 o s _',
      `${TIERS} 2tier3 3target`,
    ],
    [
      'leave signs alone beside a column with a label',
      'tier1 tier2 tier3 target note',
      '1 2 o s o',
      `${TIERS} 2tier3 3target 4note`,
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
