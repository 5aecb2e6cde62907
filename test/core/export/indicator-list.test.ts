import { indicatorList } from '../../../src/core/export/indicator-list';
import { toA1 } from '../../../src/core/sheet/address';
import { sheetOf, type Texts } from '../table/example-table';
import { sourceOf } from './checked-source';
import { textIn } from './drawn';

/** The list of these sheets, its cells between bars, a line break as a slash. */
function listed(...sheets: readonly Texts[]): readonly string[] {
  const source = sourceOf(sheets.map((rows, index) => sheetOf(rows, undefined, `表${index + 1}`)));
  const plan = indicatorList(source, 'zh-CN');
  return plan.rowHeights.map(({ row }) =>
    plan.columnWidths
      .map((_, column) => (textIn(plan, toA1({ row, column })) ?? '').replaceAll('\n', '/'))
      .join('|'),
  );
}

const HEADS = ['一级指标', '二级指标', '三级指标', '指标值'];

/** The columns of the values, of a table with one indicator; the unit and the sign have columns where they are given. */
function partsOf(value: string, unit: string, sign: string): string | undefined {
  const cells = [
    ['计量单位', unit],
    ['指标性质', sign],
  ].filter(([, text]) => text !== '');
  const rows = [
    ['项目名称', '图书角'],
    [...HEADS, ...cells.map(([label = '']) => label)],
    ['产出指标', '数量指标', '图书角', value, ...cells.map(([, text = '']) => text)],
  ];
  return listed(rows)[1]?.split('|').slice(8, 11).join('|');
}

describe('the values of a list', () => {
  it.each([
    ['≥6个', '', '', '≥|6|个'],
    ['6', '', '', '|6|'],
    ['≥1.5万人次', '', '', '≥|15000|人次'],
    ['≥ 1,200 册', '', '', '≥|1200|册'],
    ['≥6 个', '', '', '≥|6|个'],
    ['不少于6个以上', '', '', '≥|6|个'],
    ['约6个左右', '', '', '|约6个左右|'],
    ['每年6个', '', '', '|每年6个|'],
    ['6个/年以上，逐年递增', '', '', '|6个/年以上，逐年递增|'],
    ['3-5次', '', '', '|3-5次|'],
    ['培训3场、200人', '', '', '|培训3场、200人|'],
    ['≥6个以下', '', '', '|≥6个以下|'],
    ['提高', '', '', '|提高|'],
    ['12月底前', '', '', '|12月底前|'],
    ['≥12.6/套', '', '', '≥|12.6/套|'],
    ['1.5万', '', '', '|1.5万|'],
    ['6', '个', '', '|6|个'],
    ['6个', '个', '', '|6|个'],
    ['提高', '天', '', '|提高|天'],
    ['提高', '天', '定性', '|提高|天'],
    ['6', '个', '≥', '≥|6|个'],
    ['≥6', '个', '≥', '≥|6|个'],
    ['18万', '元', '≤', '≤|18万|元'],
    ['2-3', '次', '≥', '|≥2-3次|'],
    ['提高', '', '≥', '≥|提高|'],
    ['每年6个', '', '≥', '≥|每年6个|'],
    ['培训3场、200人', '', '≥', '≥|培训3场、200人|'],
    ['1.2万', '人次', '≥', '≥|1.2万|人次'],
    ['≥100%', '', '', '=|100|%'],
    ['-3%', '', '', '|-3|%'],
    ['120万', '', '', '|120万|'],
  ])('%s %s %s', (value, unit, sign, expected) => {
    expect(partsOf(value, unit, sign)).toBe(expected);
  });
});

const PROBLEMS = '没有填报“成本指标”。/产出指标下没有“质量指标”。/产出指标下没有“时效指标”。';

describe('the rows of a list', () => {
  it('count the filled tables, with the columns some of them have', () => {
    expect(
      listed(
        [
          ['项目编码', 'A1', '项目名称', '图书角'],
          ['项目资金（万元）', '预算数', ' 40 ', ''],
          [...HEADS, '分值'],
          ['产出指标', '数量指标', ' 图书角 ', '＞＝6个', ''],
          ['', '', '图书角借阅量', '≥900册', '20'],
        ],
        [HEADS, ['产出指标', '数量指标', '某项', '**']],
        [
          ['项目名称', '画廊', '', ''],
          ['项目资金', '预算数', ' 四十万 ', ''],
          ['长期绩效指标', ...HEADS],
          ['', '产出指标', '数量指标', '展览场数', '≥20场'],
          ['年度绩效指标', ...HEADS],
          ['', '产出指标', '数量指标', '展览场数', '≥6场'],
        ],
        [HEADS, ['产出指标', '数量指标', '图书册数', '≥6册']],
      ),
    ).toEqual([
      '表序|项目编码|项目名称|预算数(万元)|一级指标|二级指标|三级指标|绩效指标描述|比较符|数值|计量单位|原指标值|权重|年度标志|指标值确定依据|问题',
      `1|A1|图书角|40|产出指标|数量指标|图书角||≥|6|个|＞＝6个||0||${PROBLEMS}/指标名称“图书角”没有度量词，考核内容要看指标值才清楚。`,
      '1|A1|图书角|40|产出指标|数量指标|图书角借阅量||≥|900|册|≥900册|20|0||',
      `2||画廊|四十万|产出指标|数量指标|展览场数||≥|20|场|≥20场||1||${PROBLEMS}`,
      `2||画廊|四十万|产出指标|数量指标|展览场数||≥|6|场|≥6场||0||${PROBLEMS}`,
      `3||||产出指标|数量指标|图书册数||≥|6|册|≥6册||0||${PROBLEMS}`,
    ]);
  });

  it('say what stood in all the cells of the value', () => {
    const rows = [
      ['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '计量单位'],
      ['产出指标', '数量指标', '图书册数', ' ≥ ', '6', ' 册 '],
    ];
    expect(listed(rows)[1]?.split('|')[11]).toBe('≥6册');
  });

  it('have no weights and no periods where no table has them', () => {
    expect(listed([HEADS, ['产出指标', '数量指标', '图书册数', '≥6册']])[0]).toBe(
      '表序|项目编码|项目名称|预算数(万元)|一级指标|二级指标|三级指标|绩效指标描述|比较符|数值|计量单位|原指标值|指标值确定依据|问题',
    );
  });
});
