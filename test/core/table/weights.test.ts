import type { Field } from '../../../src/core/table/model';
import { hasWeights, readWeight, weightGroups, withNumber } from '../../../src/core/table/weights';
import { onlyTable } from './contents';
import { sheetOf, type Texts } from './example-table';

const field = (text: string): Field => ({ text, cell: { row: 0, column: 0 } });

describe('a weight', () => {
  it.each([
    ['20', 20],
    ['20分', 20],
    ['产出指标（50分）', 50],
    ['２０．５％', 20.5],
    ['甲'.repeat(40) + '7 分', 7],
    ['一二三四五六七八九十20分 之外', null],
    ['分', null],
    ['', null],
  ])('is the number at the end of %s', (text, number) =>
    expect(readWeight(field(text))?.number ?? null).toBe(number),
  );

  it('is none without a cell', () => expect(readWeight(null)).toBeNull());

  it('is read from the last sixteen characters alone', () => {
    expect(readWeight(field('12345678901234567890'))?.number).toBe(5678901234567890);
  });

  it.each([
    ['20', '30'],
    ['产出指标（50分）', '产出指标（30分）'],
    ['一个写得很长很长的产出指标的名字（50 分）', '一个写得很长很长的产出指标的名字（30 分）'],
    ['２０．５％', '30％'],
    ['12345678901234567890', '123430'],
    ['无', '30'],
  ])('is replaced in %s', (text, after) =>
    expect(withNumber({ field: field(text), number: 20 }, 30)).toBe(after),
  );
});

/** Weights of tier 1, tier 2 and rows, each row with the names of its tiers. */
const setWith = (...rows: Texts) => {
  const [set] = onlyTable(
    sheetOf([['一级指标', '分值', '二级指标', '分值', '三级指标', '指标值', '分值'], ...rows]),
  ).sets;
  if (!set) throw new Error('no set');
  return set;
};
const groupsIn = (...rows: Texts) =>
  weightGroups(setWith(...rows)).map(({ parent, weights, inner }) => [
    parent?.number ?? null,
    weights.map(({ number }) => number).join('+'),
    inner,
  ]);

describe('weights that must add up', () => {
  it.each<[string, Texts, readonly unknown[]]>([
    [
      'on every level',
      [
        ['产出指标', '60', '数量指标', '40', '书屋数量', '6个', '25'],
        ['', '', '', '', '书架数量', '9个', '15'],
        ['', '', '质量指标', '20', '上架率', '95%', '20'],
        ['效益指标', '40', '社会效益指标', '40', '借阅人次', '90人次', '40'],
      ],
      [
        [null, '60+40', true],
        [60, '40+20', true],
        [40, '25+15', false],
        [20, '20', false],
        [40, '40', true],
        [40, '40', false],
      ],
    ],
    [
      'of tiers alone',
      [
        ['产出指标', '60', '数量指标', '', '书屋数量', '6个', ''],
        ['效益指标', '40', '社会效益指标', '', '借阅人次', '90人次', ''],
      ],
      [[null, '60+40', false]],
    ],
    [
      'of rows alone',
      [
        ['产出指标', '', '数量指标', '', '书屋数量', '6个', '60'],
        ['效益指标', '', '社会效益指标', '', '借阅人次', '90人次', '40'],
      ],
      [[null, '60+40', false]],
    ],
    [
      'where below one of two tiers the rows have theirs',
      [
        ['产出指标', '60', '数量指标', '', '书屋数量', '6个', '60'],
        ['效益指标', '40', '社会效益指标', '', '借阅人次', '90人次', ''],
      ],
      [
        [null, '60+40', true],
        [60, '60', false],
      ],
    ],
    [
      'but no group with a blank in it; what stands below its others counts',
      [
        ['产出指标', '60', '数量指标', '60', '书屋数量', '6个', ''],
        ['效益指标', '', '社会效益指标', '40', '借阅人次', '90人次', ''],
      ],
      [[60, '60', false]],
    ],
    [
      'under a name that comes again as under one',
      [
        ['产出指标', '60', '数量指标', '', '书屋数量', '6个', '30'],
        ['效益指标', '40', '社会效益指标', '', '借阅人次', '90人次', '40'],
        ['产出指标', '60', '质量指标', '', '上架率', '95%', '30'],
      ],
      [
        [null, '60+40', true],
        [60, '30+30', false],
        [40, '40', false],
      ],
    ],
    ['nowhere', [['产出指标', '', '数量指标', '', '书屋数量', '6个', '']], []],
  ])('%s', (_, rows, groups) => expect(groupsIn(...rows)).toEqual(groups));
});

describe('a set has weights', () => {
  it.each<[string, readonly string[], boolean]>([
    ['at the first tier', ['产出指标', '60', '数量指标', '', '书屋数量', '6个', ''], true],
    ['at the second tier', ['产出指标', '', '数量指标', '60', '书屋数量', '6个', ''], true],
    ['at the row', ['产出指标', '', '数量指标', '', '书屋数量', '6个', '60'], true],
    ['nowhere', ['产出指标', '', '数量指标', '', '书屋数量', '6个', ''], false],
  ])('%s', (_, row, has) => expect(hasWeights(setWith(row))).toBe(has));
});
