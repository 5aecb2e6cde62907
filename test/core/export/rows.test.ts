import { cleanRows } from '../../../src/core/export/clean-rows';
import { cleanValue } from '../../../src/core/export/clean-value';
import { extraLabels, extraText } from '../../../src/core/export/extra-labels';
import { leftOut } from '../../../src/core/export/left-out';
import { leftOutText } from '../../../src/core/export/left-out-text';
import { recognise } from '../../../src/core/table/recognise';
import { onlyTable } from '../table/contents';
import { sheetOf, type Texts } from '../table/example-table';

const HEADS = ['一级指标', '二级指标', '三级指标', '指标值'];
const ROW = ['产出指标', '数量指标', '图书角数量', '≥6个'];
const PROJECT = ['项目名称', '图书角', '', ''];

/** The rows of a table as its clean sheet has them. */
function rowsOf(rows: Texts) {
  const table = onlyTable(sheetOf([HEADS, ...rows]));
  return table.sets.flatMap((set) => cleanRows(set, table.scheme));
}

it.each([
  ['≥6个', '≥6个'],
  ['大于等于6个', '≥6个'],
  ['6个以上', '≥6个'],
  ['$\\geq$6个', '≥6个'],
  ['＞＝６个', '≥6个'],
  ['不低于 95 %', '≥95%'],
  ['3-5次', '3-5次'],
  ['3~5次以上', '≥3~5次'],
  ['约6个', '约6个'],
  ['培训3场、200人', '培训3场、200人'],
  ['≥6个以下', '≥6个以下'],
  [' 提高 ', '提高'],
  ['1：3', '1：3'],
  ['±3%', '±3%'],
])('the value %s is written as %s', (value, expected) => {
  expect(rowsOf([['产出指标', '数量指标', '图书角', value]]).map(({ target }) => cleanValue(target))).toEqual(
    [expected],
  );
});

it.each<[string, Texts, string]>([
  [
    'of the scheme',
    [
      ['效益指标', '社会效益指标', 'a', '1个'],
      ['产出指标', '时效指标', 'b', '1个'],
      ['', '数量指标', 'c', '1个'],
      ['满意度指标', '服务对象满意度指标', 'd', '1个'],
      ['产出指标', '质量指标', 'e', '1个'],
    ],
    'c e b a d',
  ],
  [
    'with second tiers of its own behind those they stand behind',
    [
      ['产出指标', '数量指标', 'a', '1个'],
      ['', '特色指标', 'b', '1个'],
      ['', '质量指标', 'c', '1个'],
      ['', '别样指标', 'd', '1个'],
      ['', '数量指标', 'e', '1个'],
    ],
    'a e b c d',
  ],
  [
    'with a first tier of its own where it stands',
    [
      ['特色指标', '甲指标', 'a', '1个'],
      ['效益指标', '社会效益指标', 'b', '1个'],
      ['产出指标', '数量指标', 'c', '1个'],
      ['特色指标', '甲指标', 'd', '1个'],
    ],
    'a d c b',
  ],
])('rows stand in the order %s', (_, rows, expected) => {
  expect(
    rowsOf(rows)
      .map(({ name }) => name?.text)
      .join(' '),
  ).toBe(expected);
});

it('columns of the table’s own keep their labels and texts', () => {
  const { sets } = onlyTable(
    sheetOf([
      [...HEADS, '备注', '往年值', '采集频次'],
      [...ROW, ' 跨年 ', '5个', '每月'],
      ['', '', '册数', '9册', '', '8', ''],
    ]),
  );
  const labels = extraLabels({ ...onlyTable(sheetOf([HEADS, ROW])), sets });
  expect(labels).toEqual(['备注', '往年值', '采集频次']);
  expect(
    sets.flatMap((set) => labels.map((label) => [extraText(set, label, 1), extraText(set, label, 2)])),
  ).toEqual([
    ['跨年', ''],
    ['5个', '8'],
    ['每月', ''],
  ]);
});

it.each<[string, Texts, readonly string[]]>([
  ['of a usual table', [PROJECT, HEADS, ROW], []],
  ['of the year', [['（2025年）'], PROJECT, HEADS, ROW], []],
  ['of the bare year', [['2025年度'], PROJECT, HEADS, ROW], []],
  ['of the year in brackets alone', [['(2025)'], PROJECT, HEADS, ROW], []],
  [
    'but columns of results',
    [PROJECT, [...HEADS, '实际完成值', '得分'], [...ROW, '7', '10'], ['', '', '图书册数', '≥9册', '9', '']],
    ['图书角：“实际完成值”“得分”列。'],
  ],
  ['of a total', [PROJECT, [...HEADS, '分值'], [...ROW, '90'], ['合计', '', '', '', '90']], []],
  ['of 预算执行率', [PROJECT, [...HEADS, '分值'], [...ROW, '90'], ['预算执行率', '', '', '', '10']], []],
  ['of a blank form', [['项目名称', '图书角', '附件'], HEADS, ['产出指标', '数量指标', '', '**']], []],
  ['of the numbers of rows', [PROJECT, ['序号', ...HEADS], ['1', ...ROW]], []],
  [
    'but texts among the fields',
    [PROJECT, ['附件一', '附件二', '附件三', ''], HEADS, ROW],
    ['图书角：A2“附件一”、B2“附件二”、C2“附件三”。'],
  ],
  [
    'but many texts, of which four are named',
    [PROJECT, ['附件一', '附件二', '附件三', ''], ['附件四', '附件五', '附件六', ''], HEADS, ROW],
    ['图书角：A2“附件一”、B2“附件二”、C2“附件三”、A3“附件四”等 6 处。'],
  ],
])('nothing is left out %s', (_, rows, expected) => {
  const sheet = sheetOf(rows);
  const lost = leftOut({ result: recognise(sheet), workbook: { sheets: [sheet] } });
  expect(lost.map((item) => leftOutText(item, 'zh-CN'))).toEqual(expected);
});
