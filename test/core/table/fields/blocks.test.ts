import { said } from './read';

describe('a block of fields', () => {
  it.each<[string, string[][], readonly string[]]>([
    [
      'a label over another one',
      [
        ['总体目标', '年度目标', '建成六个社区图书角'],
        ['总体目标', '本年度绩效目标', ''],
      ],
      [
        'goal 总体目标: –',
        'goal 年度目标: C1 建成六个社区图书角',
        'goal 总体目标: –',
        'goal 本年度绩效目标: C2',
        'goal C1 建成六个社区图书角',
        'goal C2',
      ],
    ],
    [
      'goals numbered in cells of their own',
      [
        ['绩效目标', '目标1', '建成六个社区图书角'],
        ['', '目标2', '购书四千册'],
        ['', '', ''],
      ],
      ['goal 绩效目标: C1 建成六个社区图书角', 'goal C1 建成六个社区图书角', 'goal C2 购书四千册'],
    ],
    [
      'a goal row that begins left of the goals',
      [
        ['绩效目标', '', '建成六个'],
        ['另一文字内容', '', '购书四千册'],
      ],
      ['goal 绩效目标: C1 建成六个', 'own 另一文字内容: C2 购书四千册', 'goal C1 建成六个'],
    ],
    ['a goal below a label in the first column, short', [['绩效目标'], ['建成六个']], ['goal 绩效目标: –']],
    [
      'heads of goals over labels',
      [
        ['年度目标', '长期目标'],
        ['项目名称', '图书角'],
      ],
      ['goal 年度目标: –', 'goal 长期目标: –', 'projectName 项目名称: B2 图书角'],
    ],
    [
      'heads of goals over blanks',
      [
        ['年度目标', '长期目标'],
        ['', ''],
      ],
      ['goal 年度目标: –', 'goal 长期目标: B2', 'goal B2'],
    ],
    [
      'further goals end with a label',
      [
        ['年度目标', '建成六个'],
        ['', '购书四千册'],
        ['', '单位：万元'],
        ['', '招聘管理员'],
      ],
      ['goal 年度目标: B1 建成六个', 'goal B1 建成六个', 'goal B2 购书四千册', 'unit B3 单位：万元'],
    ],
    [
      'further goals end with a column of indicators',
      [
        ['年度目标', '建成六个'],
        ['', '三级指标'],
        ['', '招聘管理员'],
      ],
      ['goal 年度目标: B1 建成六个', 'goal B1 建成六个'],
    ],
    [
      'values in the usual column',
      [
        ['项目名称', '', '图书角'],
        ['项目编码', '', 'A1'],
        ['联系人', '', ''],
        ['电话', '', '', '新的标签', '12'],
      ],
      [
        'projectName 项目名称: C1 图书角',
        'projectCode 项目编码: C2 A1',
        'other 联系人: C3',
        'other 电话: C4',
      ],
    ],
    [
      'values beside, columns in dispute',
      [
        ['项目名称', '图书角', ''],
        ['项目编码', '', 'A1'],
        ['联系人', '', ''],
      ],
      ['projectName 项目名称: B1 图书角', 'projectCode 项目编码: C2 A1', 'other 联系人: B3'],
    ],
    [
      'values beside, goals do not count',
      [
        ['绩效目标', '', '建成'],
        ['年度目标', '', '购书'],
        ['联系人', '', ''],
      ],
      [
        'goal 绩效目标: C1 建成',
        'goal 年度目标: C2 购书',
        'other 联系人: B3',
        'goal C1 建成',
        'goal C2 购书',
      ],
    ],
    [
      'a label in place of a value',
      [
        ['项目名称', '图书角'],
        ['主管部门', '文化局'],
        ['实施单位', '财政部门'],
      ],
      [
        'projectName 项目名称: B1 图书角',
        'department 主管部门: B2 文化局',
        'implementer 实施单位: B3 财政部门',
        'department B2 文化局',
      ],
    ],
    [
      'a label beside a plain label that is its value nowhere else',
      [
        ['项目名称', '', '图书角'],
        ['主管部门', '联系人', '李'],
      ],
      ['projectName 项目名称: C1 图书角', 'department 主管部门: –', 'other 联系人: C2 李'],
    ],
    [
      'labels nobody knows',
      [
        ['项目名称', '图书角'],
        ['开放要求', '全年无休'],
        ['Opening', '全年'],
        ['服务半径：', '一公里'],
        ['备案', '编号', '七'],
      ],
      ['projectName 项目名称: B1 图书角', 'own 开放要求: B2 全年无休', 'own 服务半径：: B4 一公里'],
    ],
    [
      'labels nobody knows above the first known one',
      [
        ['开放要求', '全年无休'],
        ['项目名称', '图书角'],
      ],
      ['projectName 项目名称: B2 图书角'],
    ],
    [
      'a text that is too long for a label',
      [
        ['项目名称', '图书角'],
        ['开放要求开放要求开放要求开放要求开放要求开放要求开放要求', '全年无休'],
      ],
      ['projectName 项目名称: B1 图书角'],
    ],
    [
      'a list without label',
      [
        ['任务名称', '任务内容', '预算数'],
        ['购书', '少儿', '20'],
        ['合计', '', '20'],
        ['绩效目标', '建成', ''],
      ],
      [
        'other 任务名称: –',
        'other 任务内容: –',
        'budgetTotal 预算数: –',
        'goal 绩效目标: B4 建成',
        'list –: 任务名称|任务内容|预算数: 购书|少儿|20 / 合计|20',
        'goal B4 建成',
        'total C3 ?',
      ],
    ],
    [
      'a list with two lines of heads',
      [
        ['主要任务', '任务名称', '金额（万元）', ''],
        ['', '', '总额', '财政拨款'],
        ['', '购书', '20', '18'],
        ['', '办展', '5', ''],
      ],
      [
        'other 主要任务: –',
        'other 任务名称: –',
        'budgetTotal 金额: –',
        'budgetTotal 总额: –',
        'budgetFiscal 财政拨款: –',
        'list –: 主要任务|任务名称|金额（万元） / 总额|财政拨款: 购书|20|18 / 办展|5',
      ],
    ],
    [
      'a list whose sum stands left',
      [
        ['任务名称', '金额（万元）'],
        ['购书', '20'],
        ['总计', '20'],
      ],
      [
        'other 任务名称: –',
        'budgetTotal 金额: –',
        'list –: 任务名称|金额（万元）: 购书|20 / 总计|20',
        'year 万元',
        'total B3 20',
      ],
    ],
    [
      'a list with text in its sum',
      [
        ['任务名称', '金额（万元）'],
        ['购书', '20'],
        ['合计数', '20'],
      ],
      ['other 任务名称: –', 'budgetTotal 金额: –', 'list –: 任务名称|金额（万元）: 购书|20 / 合计数|20'],
    ],
    [
      'the department in a line',
      [
        ['305002 云溪区文化馆', '2025年度'],
        ['项目名称', '图书角'],
      ],
      ['projectName 项目名称: B2 图书角', 'department A1 305002 云溪区文化馆'],
    ],
    [
      'a plan beside, blanks among it',
      [['资金支出计划', '3月底', '10%', '6月底', '']],
      ['paymentPlan 资金支出计划: –', 'plan 3月底: C1 10%', 'plan 6月底: E1'],
    ],
    [
      'a plan with its label above',
      [
        ['资金支出计划', '', ''],
        ['', '3月底', '6月底'],
        ['', '10%', '100%'],
      ],
      ['paymentPlan 资金支出计划: B1', 'plan 3月底: B3 10%', 'plan 6月底: C3 100%'],
    ],
    [
      'a plan over a head',
      [
        ['资金支出计划', '3月底', '6月底'],
        ['备注', '10%', '100%'],
      ],
      ['paymentPlan 资金支出计划: –', 'other 备注: B2 10%', 'plan 3月底: B2 10%', 'plan 6月底: C2 100%'],
    ],
    [
      'a plan that is the second of that name',
      [
        ['资金支出计划', '按进度'],
        ['用款计划', '3月底', '6月底'],
        ['', '10%', '100%'],
      ],
      [
        'paymentPlan 资金支出计划: B1 按进度',
        'paymentPlan 用款计划: –',
        'plan 3月底: B3 10%',
        'plan 6月底: C3 100%',
      ],
    ],
    [
      'values in two columns as often, the left one usual',
      [
        ['项目编码', '', 'A1'],
        ['项目名称', '图书角', ''],
        ['联系人', '', ''],
      ],
      ['projectCode 项目编码: C1 A1', 'projectName 项目名称: B2 图书角', 'other 联系人: B3'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(said(rows)).toEqual(expected);
  });

  it('values stand behind merged labels, filled or not', () => {
    const rows = [
      ['项目名称', '', '图书角'],
      ['联系人', '', ''],
    ];
    expect(said(rows, { merges: ['A1:B1', 'A2:B2'] })).toEqual([
      'projectName 项目名称: C1 图书角',
      'other 联系人: C2',
    ]);
    expect(said([['联系人', '', '']], { merges: ['A1:B1'] })).toEqual(['other 联系人: C1']);
  });
});
