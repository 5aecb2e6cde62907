import { at, onlyTable, rangesOf } from './contents';
import { sheetOf, type Texts } from './example-table';

const ROW = ['产出指标', '数量指标', '书屋数量', '6个'];
const SHORT = ['一级指标', '二级指标', '三级指标', '指标值'];
const right = (row: readonly string[], columns: number): readonly string[] => [
  ...Array.from({ length: columns }, () => ''),
  ...row,
];

describe('the columns of a table', () => {
  it.each<[string, Texts, readonly string[]]>([
    [
      'begin three columns left of its header at most',
      [['主管部门', '实施单位', '项目类别', '项目名称', '书屋'], right(SHORT, 4), right(ROW, 4)],
      ['B1:H3'],
    ],
    [
      'end three columns right of it at most',
      [['项目名称', '书屋', '', '', '主管部门', '实施单位', '项目类别', '项目性质'], SHORT, ROW],
      ['A1:G3'],
    ],
    [
      'do not begin at a goal',
      [right(['书屋绩效目标表'], 2), right(['绩效目标', '方便居民'], 1), right(SHORT, 2), right(ROW, 2)],
      ['C1:F4'],
    ],
    [
      'begin at a label of money',
      [right(['书屋绩效目标表'], 2), right(['本级安排', '20'], 1), right(SHORT, 2), right(ROW, 2)],
      ['B1:F4'],
    ],
    [
      'do not begin at other words',
      [right(['书屋绩效目标表'], 2), right(['本级书屋', '20'], 1), right(SHORT, 2), right(ROW, 2)],
      ['C1:F4'],
    ],
    [
      'do not begin at a label below the header',
      [right(['书屋绩效目标表'], 2), right(SHORT, 2), right(['主管部门', ...ROW], 1)],
      ['C1:F3'],
    ],
    [
      'end where the next table begins',
      [
        ['书屋绩效目标表', '', '', '主管部门', '展览绩效目标表'],
        [...SHORT, ...SHORT],
        [...ROW, ...ROW],
      ],
      ['A1:D3', 'E1:H3'],
    ],
  ])('%s', (_, rows, ranges) => expect(rangesOf(sheetOf(rows))).toEqual(ranges));
});

describe('the cells of a row', () => {
  const rowOf = (...rows: Texts) => onlyTable(sheetOf(rows, { row: 0, column: 3 })).sets[0]?.indicators[0];

  it.each<[string, readonly string[], readonly string[], string]>([
    [
      'stand right of their label',
      ['一级指标', '三级指标', '', '指标值'],
      ['产出指标', '', '书屋', '6个'],
      'F2 书屋',
    ],
    [
      'do not stand below another label',
      ['一级指标', '三级指标', '责任科室', '指标值'],
      ['产出指标', '', '甲', '6个'],
      'E2 ',
    ],
    [
      'are blank below their own label',
      ['一级指标', '三级指标', '', '指标值'],
      ['产出指标', '', ' ', '6个'],
      'E2 ',
    ],
    ['are blank as written', ['一级指标', '三级指标', '', '指标值'], ['产出指标', ' ', '', '6个'], 'E2  '],
    [
      'count before those right of them',
      ['一级指标', '三级指标', '', '指标值'],
      ['产出指标', '书屋', '甲', '6个'],
      'E2 书屋',
    ],
    [
      'count behind a blank one',
      ['一级指标', '三级指标', '', '指标值'],
      ['产出指标', ' ', '书屋', '6个'],
      'F2 书屋',
    ],
  ])('%s', (_, header, row, name) => expect(at(rowOf(header, row)?.name ?? null)).toBe(name));

  it('of a tier stand below its label alone', () =>
    expect(
      at(rowOf(['一级指标', '', '三级指标', '指标值'], ['', '甲', '书屋', '6个'])?.tier1.own ?? null),
    ).toBe('D2 '));

  it('that show nothing make no row', () => {
    const blank = SHORT.map(() => ' ');
    expect(rangesOf(sheetOf([SHORT, ROW, blank, blank, ROW]))).toEqual(['A1:D2']);
    expect(rangesOf(sheetOf([SHORT, ROW, blank, ROW]))).toEqual(['A1:D4']);
  });
});
