import { editOf } from '../../../../src/core/rules/edits';
import { recognise } from '../../../../src/core/table/recognise';
import { sheetOf } from '../example-table';
import { said } from './read';

describe('a label and its value in one cell', () => {
  it.each<[string, string[][], string[]]>([
    [
      'side by side',
      [['项目名称：滨河书屋', '项目编码: 30542500A1']],
      ['projectName 项目名称: A1 滨河书屋', 'projectCode 项目编码: B1 30542500A1'],
    ],
    [
      'with blanks and a bracket',
      [['主管部门（单位） ： 云溪文化局 ']],
      ['department 主管部门: A1 云溪文化局', 'department A1 云溪文化局'],
    ],
    ['with a number in front', [['一、项目名称：滨河书屋']], ['projectName 项目名称: A1 滨河书屋']],
    [
      'that explain a form, before the fields',
      [['1.项目名称：填写批复的全称'], ['2.项目编码：由系统生成'], ['项目名称', '滨河书屋']],
      ['projectName 项目名称: B3 滨河书屋'],
    ],
    ['with an amount', [['预算数：12.5万元']], ['budgetTotal 预算数: A1 12.5万元', 'total A1 12.5']],
    [
      'beside the label of the block of money',
      [['项目资金（万元）', '资金总额：30', '其中：财政拨款：20', '其他资金：10']],
      [
        'budgetGroup 项目资金: –',
        'budgetTotal 资金总额: B1 30',
        'budgetFiscal 财政拨款: C1 20',
        'budgetOther 其他资金: D1 10',
        'year 万元',
        'total B1 30',
        'fiscal C1 20',
        'other* D1 10',
      ],
    ],
    ['with the year', [['年度：2025年']], ['other 年度: A1 2025年']],
    [
      'several in one cell',
      [['项目名称：滨河书屋　　实施单位：文化馆']],
      ['projectName 项目名称: A1 滨河书屋', 'implementer 实施单位: A1 文化馆'],
    ],
    [
      'money with its parts in one cell',
      [['资金总额：３０万元  其中：财政拨款：20万元  其他资金：10万元']],
      [
        'budgetTotal 资金总额: A1 ３０万元',
        'budgetFiscal 财政拨款: A1 20万元',
        'budgetOther 其他资金: A1 10万元',
        'total A1 30',
        'fiscal A1 20',
        'other* A1 10',
      ],
    ],
    [
      'before the unit of the table',
      [['项目名称：滨河书屋   项目编码：30542500A1   单位：万元']],
      ['projectName 项目名称: A1 滨河书屋', 'projectCode 项目编码: A1 30542500A1', 'unit A1 单位：万元'],
    ],
    [
      'of a goal',
      [['总体目标：让沿河居民有书可读。']],
      ['goal 总体目标: A1 让沿河居民有书可读。', 'goal A1 让沿河居民有书可读。'],
    ],
    [
      'of a goal, its label repeated',
      [['绩效目标', '总体目标：让沿河居民有书可读。']],
      ['goal 绩效目标: –', 'goal 总体目标: B1 让沿河居民有书可读。', 'goal B1 让沿河居民有书可读。'],
    ],
    [
      'of goals that go on below',
      [['年度目标：1.办读书会。'], ['2.添新书。'], ['以上目标由文化馆组织实施，年底前完成。']],
      ['goal 年度目标: A1 1.办读书会。', 'goal A1 1.办读书会。'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(said(rows)).toEqual(expected);
  });

  it.each<[string, string[][], string[]]>([
    [
      'the value of another label',
      [
        ['资金用途', '项目名称：按批复使用'],
        ['立项依据', '主管部门：见批复'],
      ],
      ['purpose 资金用途: B1 项目名称：按批复使用', 'other 立项依据: B2 主管部门：见批复'],
    ],
    ['a sentence', [['', '项目名称：按批复填写，不得随意变更；确需变更的，按程序报批。']], []],
    [
      'goals of several periods',
      [['绩效目标', '总体目标：有书可读。\n年度目标：添新书。']],
      [
        'goal 绩效目标: B1 总体目标：有书可读。\n年度目标：添新书。',
        'goal B1 总体目标：有书可读。\n年度目标：添新书。',
      ],
    ],
    ['a label before more than cells hold', [['', `项目名称：${' '.repeat(30000)}书屋`]], []],
    ['the unit of the table', [['单位：万元']], ['unit A1 单位：万元']],
    ['a label without a value', [['项目名称：', '滨河书屋']], ['projectName 项目名称: B1 滨河书屋']],
    ['an amount that is none', [['', '财政资金：由县级统筹安排']], []],
  ])('is not %s', (_, rows, expected) => {
    expect(said(rows)).toEqual(expected);
  });

  it('starts a table, and an edit leaves the label alone', () => {
    const { tables } = recognise(
      sheetOf([
        ['项目名称：滨河书屋', '', '', ''],
        ['预算数：12.5万元', '', '', ''],
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '数量指标', '书屋数量', '≥2个'],
      ]),
    );
    const edits = tables.flatMap((table) =>
      [table.project.name, table.budget.total].map((field) => field && editOf(table, field, '新')),
    );
    expect(edits).toEqual([
      expect.objectContaining({ before: '项目名称：滨河书屋', after: '项目名称：新' }),
      expect.objectContaining({ before: '预算数：12.5万元', after: '预算数：新' }),
    ]);
  });
});
