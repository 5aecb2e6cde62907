import type { TargetTable } from '../../../src/core/table/model';
import { onlyTable } from './contents';
import { sheetOf, type Texts } from './example-table';
import { areaOf } from './seeds';

const ROW = ['产出指标', '数量指标', '书屋数量', '6个'];
const SHORT = ['一级指标', '二级指标', '三级指标', '指标值'];
const read = (...rows: Texts): TargetTable => onlyTable(sheetOf(rows));

describe('rows below a header', () => {
  const indicators = (...rows: Texts) =>
    read(SHORT, ROW, ...rows).sets[0]?.indicators.map(
      ({ name, target }) => `${name?.text ?? ''}=${target.text}`,
    );

  it.each<[string, readonly string[], string | null]>([
    ['with a name alone', ['', '', '书架数量', ''], '书架数量='],
    ['with a value alone', ['', '', '', '9个'], '=9个'],
    ['numbered', ['', '', '2', ''], null],
    ['with a number for a name and a value', ['', '', '2', '9个'], '2=9个'],
    ['with a slot and a value', ['', '', '①', '9个'], '①=9个'],
    ['with a field', ['项目名称', '书架', '', ''], null],
    ['with a total in front', ['合计', '', '书架', '9个'], null],
  ])('%s', (_, row, expected) => {
    const all = indicators(row, ['', '质量指标', '上架率', '95%']);
    expect(all?.slice(1)).toEqual([...(expected === null ? [] : [expected]), '上架率=95%']);
  });

  it('are none where columns are numbered below their labels', () => {
    const names = (...rows: Texts) =>
      read(SHORT, ...rows).sets[0]?.indicators.map(({ name }) => name?.text ?? '');
    expect(names(['1', '2', '3', '4'], ROW)).toEqual(['书屋数量']);
    expect(names(ROW, SHORT, ['1', '2', '3', '4'], ['', '质量指标', '上架率', '95%'])).toEqual([
      '书屋数量',
      '上架率',
    ]);
    expect(names(['1', '2', '4', '9'], ROW)).toEqual(['4', '书屋数量']);
  });

  it('that divide the one above are none of their own', () => {
    const merged = (area: string) => ({
      ...sheetOf([SHORT, ROW, ['', '', '', '9个']]),
      merges: [areaOf(area)],
    });
    expect(onlyTable(merged('C2:C3')).sets[0]).toMatchObject({ indicators: [{ row: 1 }], slots: [] });
    expect(onlyTable(merged('A2:A3')).sets[0]?.indicators).toHaveLength(2);
    expect(indicators(['', '', '', '①9个'])).toEqual(['书屋数量=6个']);
  });

  it('have the tiers and weights in force', () => {
    const [set] = read(
      ['一级指标', '分值', '二级指标', '分值', '三级指标', '指标值', '分值'],
      ['产出指标', '60', '数量指标', '40', '书屋数量', '6个', '25'],
      ['', '', '', '', '书架数量', '9个', '15'],
      ['产出指标', '', '质量指标（20分）', '', '上架率', '95%', '20'],
      ['效益指标', '', '社会效益指标', '', '借阅', '提高', ''],
    ).sets;
    expect(
      set?.indicators.map(({ tier1, tier2, weight }) =>
        [tier1.weight, tier2.weight, weight].map((field) => field?.text ?? '-'),
      ),
    ).toEqual([
      ['60', '40', '25'],
      ['60', '40', '15'],
      ['60', '质量指标（20分）', '20'],
      ['-', '-', ''],
    ]);
  });
});

describe('what a row says beside its tiers', () => {
  it('has every cell, comparators and units in columns of their own', () => {
    const [row] =
      read(
        ['一级指标', '三级指标', '指标说明', '指标性质', '指标值', '计量单位', '设定依据', '评分标准'],
        ['产出指标', '★书屋数量', '新建 书屋', '＞＝', '6', '座', '计划', '少一座扣五分'],
      ).sets[0]?.indicators ?? [];
    expect(row?.target).toMatchObject({ comparator: '≥', unit: '座' });
    expect(row?.keys).toMatchObject({ name: '书屋数量', description: '新建书屋', tier1: '产出', tier2: '' });
    expect([row?.basis?.text, row?.grading?.text, row?.tier2.own]).toEqual(['计划', '少一座扣五分', null]);
  });

  it('may stand right of its label, three columns at most', () => {
    const named = (column: number) =>
      onlyTable(
        sheetOf([
          ['一级指标', '三级指标', '', '', '', '', '指标值'],
          ['产出指标', ...Array.from({ length: 5 }, (_, at) => (at === column ? '书屋数量' : '')), '6个'],
        ]),
      ).sets[0]?.indicators[0]?.name?.text;
    expect([0, 3, 4].map(named)).toEqual(['书屋数量', '书屋数量', '']);
  });
});
