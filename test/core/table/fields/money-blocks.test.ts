import { said } from './read';

describe('money of several years', () => {
  it('is read in the column of the year the table is for', () =>
    expect(
      said([
        ['项目资金（万元）', '资金来源', '前年', '上年', '本年'],
        ['', '资金总额', '10', '20', '30'],
        ['', '其中：财政拨款', '10', '15', '20'],
        ['', '其他资金', '0', '5', '10'],
      ]).filter((line) => /^(?:total|fiscal|other\*) /u.test(line)),
    ).toEqual(['total E2 30', 'fiscal E3 20', 'other* E4 10']));
});

describe('a row that divides the money', () => {
  it.each<[string, string, string[]]>([
    [
      'by income and spending',
      '按收入性质分',
      ['budgetTotal 资金总额: B1 30', 'budgetPart 一般公共预算: B3 30', 'total B1 ?', 'part B3 ?'],
    ],
    ['is not any text', '见附表，单位万元', ['budgetTotal 资金总额: B1 30', 'total B1 ?']],
  ])('%s', (_, between, expected) =>
    expect(
      said([['资金总额', '30'], [between], ['其中：一般公共预算', '30']]).filter(
        (line) => !line.startsWith('own'),
      ),
    ).toEqual(expected),
  );
});

describe('money in a block', () => {
  it.each<[string, string[][], readonly string[]]>([
    [
      'amounts below a single row of heads',
      [
        ['', '资金总额', '财政拨款'],
        ['', '15', '10'],
        ['购书', '', ''],
      ],
      ['budgetTotal 资金总额: B2 15', 'budgetFiscal 财政拨款: C2 10', 'total B2 ?', 'fiscal C2 ?'],
    ],
    [
      'heads with room, nothing below',
      [
        ['资金总额', '', '财政拨款', ''],
        ['', '', '', ''],
      ],
      ['budgetTotal 资金总额: B1', 'budgetFiscal 财政拨款: D1', 'total B1 –', 'fiscal D1 –'],
    ],
    [
      'two heads that touch, nothing below',
      [
        ['资金总额', '财政拨款'],
        ['', ''],
      ],
      ['budgetTotal 资金总额: –', 'budgetFiscal 财政拨款: –'],
    ],
    [
      'three heads that touch, nothing below',
      [
        ['资金总额', '财政拨款', '其他资金'],
        ['', '', ''],
      ],
      [
        'budgetTotal 资金总额: A2',
        'budgetFiscal 财政拨款: B2',
        'budgetOther 其他资金: C2',
        'total A2 –',
        'fiscal B2 –',
        'other* C2 –',
      ],
    ],
    [
      'three heads that touch at the end',
      [['资金总额', '财政拨款', '其他资金']],
      ['budgetTotal 资金总额: –', 'budgetFiscal 财政拨款: –', 'budgetOther 其他资金: –'],
    ],
    [
      'heads over words',
      [
        ['资金总额', '财政拨款', '其他资金'],
        ['甲', '乙', '丙'],
      ],
      ['budgetTotal 资金总额: –', 'budgetFiscal 财政拨款: –', 'budgetOther 其他资金: –'],
    ],
    [
      'heads over labels',
      [
        ['资金总额', '财政拨款'],
        ['联系人', '15'],
      ],
      ['budgetTotal 资金总额: –', 'budgetFiscal 财政拨款: –', 'other 联系人: B2 15'],
    ],
    [
      'amounts in other columns',
      [
        ['', '资金总额', '财政拨款', ''],
        ['15', '', '', '10'],
      ],
      ['budgetTotal 资金总额: –', 'budgetFiscal 财政拨款: D1', 'fiscal D1 –'],
    ],
    [
      'heads over heads',
      [
        ['资金总额', '财政拨款', '', '其他资金'],
        ['', '合计', '省级资金', ''],
        ['15', '10', '6', '5'],
      ],
      [
        'budgetTotal 资金总额: A3 15',
        'budgetFiscal 财政拨款: –',
        'budgetOther 其他资金: D3 5',
        'budgetTotal 合计: B3 10',
        'budgetPart 省级资金: C3 6',
        'total A3 ?',
        'fiscal B3 ?',
        '  part C3 ?',
        'other* D3 ?',
      ],
    ],
    [
      'heads over heads with a row between',
      [
        ['资金总额', '财政拨款', ''],
        ['', '', ''],
        ['合计', '省级资金', '5'],
      ],
      [
        'budgetTotal 资金总额: –',
        'budgetFiscal 财政拨款: C1',
        'budgetTotal 合计: –',
        'budgetPart 省级资金: C3 5',
        'fiscal C1 –',
        '  part C3 ?',
      ],
    ],
    [
      'heads behind two texts',
      [
        ['甲', '乙', '资金总额', '财政拨款'],
        ['', '', '15', '10'],
      ],
      ['budgetTotal 资金总额: –', 'budgetFiscal 财政拨款: –'],
    ],
    [
      'a group in the heads',
      [
        ['资金总额', '项目资金', '财政拨款'],
        ['15', '', '10'],
      ],
      ['budgetTotal 资金总额: –', 'budgetGroup 项目资金: –', 'budgetFiscal 财政拨款: –'],
    ],
    [
      'columns of stages',
      [
        ['项目资金（万元）', '年初预算数', '全年执行数', '分值'],
        ['年度资金总额', '10', '9', '10'],
        ['财政拨款', '8', '7', '5'],
        ['小结', '1', '2', '3'],
      ],
      [
        'budgetGroup 项目资金: –',
        'other 年初预算数: –',
        'other 全年执行数: –',
        'other 分值: –',
        'budgetTotal 年度资金总额: B2 10',
        'budgetFiscal 财政拨款: B3 8',
        'weight D2 10',
        'year 万元',
        'total B2 10',
        'fiscal B3 8',
      ],
    ],
    [
      'columns of stages, the weight twice',
      [
        ['', '年初预算数', '全年预算数', '分值', '权重'],
        ['资金总额', '10', '11', '', '4'],
        ['其他资金', '2', '3', '', '6'],
      ],
      [
        'other 年初预算数: –',
        'other 全年预算数: –',
        'other 分值: –',
        'other 权重: –',
        'budgetTotal 资金总额: B2 10',
        'budgetOther 其他资金: B3 2',
        'weight E2 4',
        'total B2 ?',
        'other* B3 ?',
        'total C2 ?',
        'other* C3 ?',
      ],
    ],
    [
      'a total left of a total',
      [
        ['项目金额（万元）', '', '年度资金总额', '12'],
        ['实施期资金总额', '', '年度资金总额', '13'],
      ],
      [
        'budgetTotal 项目金额: –',
        'budgetTotal 年度资金总额: D1 12',
        'budgetTotal 实施期资金总额: B2',
        'budgetTotal 年度资金总额: D2 13',
        'year 万元',
        'total D1 12',
        'year 万元',
        'total D2 13',
        'long 万元',
        'total B2 –',
      ],
    ],
    [
      'the unit beside its label',
      [
        ['金额单位', '万元'],
        ['项目名称', '图书角', '单位：元'],
      ],
      ['other 金额单位: –', 'projectName 项目名称: B2 图书角', 'unit B1 万元'],
    ],
    [
      'the unit in a line of text',
      [['图书角绩效目标表 单位：万元'], ['项目名称', '图书角']],
      ['projectName 项目名称: B2 图书角', 'unit A1 图书角绩效目标表 单位：万元'],
    ],
    [
      'the unit in a value',
      [['资金总额', '共计 单位：万元'], ['单位：千元整']],
      ['budgetTotal 资金总额: B1 共计 单位：万元', 'total B1 ?'],
    ],
    [
      'parts of a part, and what is none though it says 其中',
      [
        ['项目资金（万元）', '资金总额', '20'],
        ['', '上年结转资金', '9'],
        ['', '其中：事业收入', '3'],
        ['', '其中：财政拨款', '5'],
        ['', '上年结余', '2'],
        ['', '其中：其他资金', '1'],
      ],
      [
        'budgetGroup 项目资金: –',
        'budgetTotal 资金总额: C1 20',
        'budgetPart 上年结转资金: C2 9',
        'budgetPart 事业收入: C3 3',
        'budgetFiscal 财政拨款: C4 5',
        'budgetPart 上年结余: C5 2',
        'budgetOther 其他资金: C6 1',
        'year 万元',
        'total C1 20',
        'part C2 9',
        '  part C3 3',
        'fiscal C4 5',
        'part C5 2',
        'other* C6 1',
      ],
    ],
    [
      'heads of a list in two lines, the sum in the order of the columns',
      [
        ['任务名称', '金额（万元）', '', '其他资金'],
        ['', '总额', '财政拨款', ''],
        ['购书', '20', '15', '5'],
        ['合计', '20', '15', '5'],
      ],
      [
        'other 任务名称: –',
        'budgetTotal 金额: –',
        'budgetOther 其他资金: –',
        'budgetTotal 总额: –',
        'budgetFiscal 财政拨款: –',
        'list –: 任务名称|金额（万元）|其他资金 / 总额|财政拨款: 购书|20|15|5 / 合计|20|15|5',
        'year 万元',
        'total B4 20',
        'fiscal C4 15',
        'other* D4 5',
      ],
    ],
    [
      'blanks in place of amounts',
      [
        ['项目资金（万元）', '  ', '资金总额', '20'],
        ['', '年初预算数', '分值', '权重'],
        ['资金总额', '5', '  ', '4'],
      ],
      [
        'budgetGroup 项目资金: –',
        'budgetTotal 资金总额: D1 20',
        'other 年初预算数: –',
        'other 分值: –',
        'other 权重: –',
        'budgetTotal 资金总额: B3 5',
        'weight D3 4',
        'year 万元',
        'total B3 5',
        'year 万元',
        'total D1 20',
      ],
    ],
  ])('%s', (_, rows, expected) => {
    expect(said(rows)).toEqual(expected);
  });
});
