import { at, fieldsOf, labelled, lines } from './read';

const budgets = (rows: string[][], merges?: string[]) =>
  fieldsOf(rows, merges ? { merges } : {}).budgets.map(lines);

describe('budgets of several years', () => {
  it.each<[string, string[][], string[]]>([
    ['beside each other', [['2024年预算数', '30', '2025年预算数', '40']], ['year no unit', 'total D1 ?']],
    [
      'as the labels of a block',
      [
        ['2025年度预算（万元）', '40'],
        ['2024年度预算（万元）', '30'],
      ],
      ['year 万元', 'total B1 40'],
    ],
    [
      'behind numbers',
      [
        ['1.2025年度预算数', '40'],
        ['2.2024年度预算数', '30'],
      ],
      ['year no unit', 'total B1 ?'],
    ],
    [
      'behind a numeral in brackets',
      [
        ['（一）2024年度预算数', '30'],
        ['（二）2025年度预算数', '40'],
      ],
      ['year no unit', 'total B2 ?'],
    ],
  ])('are those of the latest, %s', (_, rows, expected) =>
    expect(fieldsOf(rows).budgets.flatMap(lines)).toEqual(expected),
  );
});

describe('a source no vocabulary knows', () => {
  const known = [
    ['项目资金（万元）', '', '年度资金总额：', '40', ''],
    ['', '', '其中：财政拨款', '25', ''],
    ['', '', '其他资金', '5', ''],
  ];
  const open = [['year 万元', 'total D1 40', 'fiscal D2 25', 'other D3 5']];
  const closed = [['year 万元', 'total D1 40', 'fiscal D2 25', 'other* D3 5']];

  it('leaves no remainder: the list may lack it', () => {
    expect(budgets([...known, ['', '', '车购税资金', '10', '']])).toEqual(open);
    expect(budgets(known)).toEqual(closed);
  });

  it.each<[string, string[][]]>([
    ['without an amount', [['', '', '车购税资金', '按下达数', '']]],
    ['in another column', [['', '人员编制', '', '10', '']]],
    [
      'further below',
      [
        ['项目期', '1年'],
        ['', '', '受益村', '10', ''],
      ],
    ],
    ['with a label of its own', [['', '', '项目负责人', '10', '']]],
  ])('unless it stands %s', (_, more) => expect(budgets([...known, ...more])).toEqual(closed));

  it('beside the others', () => {
    const row = ['预算数', '40', '财政资金', '25', '彩票公益金', '10', '其他资金', '5'];
    expect(budgets([row])).toEqual([['year no unit', 'total B1 ?', 'fiscal D1 ?', 'other H1 ?']]);
  });

  it('in a block of several columns', () => {
    expect(
      budgets([
        ['项目资金（万元）', '', '年初预算数', '全年执行数'],
        ['', '年度资金总额', '40', '39'],
        ['', '其中：财政拨款', '25', '24'],
        ['', '其他资金', '5', '5'],
        ['', '车购税资金', '10', '10'],
      ])[0],
    ).toEqual(['year 万元', 'total C2 40', 'fiscal C3 25', 'other C4 5']);
  });
});

describe('amounts beside their labels', () => {
  it('in one row', () => {
    expect(
      budgets([
        ['预算规模及资金用途', '预算数', '26.40', '其中：财政资金', '20.00', '其他资金', ''],
        ['单位：万元'],
      ]),
    ).toEqual([['year 万元', 'total C1 26.4', 'fiscal E1 20', 'other* G1 –']]);
  });

  it('one below the other, under a label over all of them', () => {
    const rows = [
      ['项目资金（万元）', '', '年度资金总额：', '40', ''],
      ['', '', '其中：财政拨款', '25', ''],
      ['', '', '上年结转资金', '5', ''],
      ['', '', '其他资金', '10', ''],
    ];
    const expected = [['year 万元', 'total D1 40', 'fiscal D2 25', 'part D3 5', 'other* D4 10']];
    expect(budgets(rows)).toEqual(expected);
    expect(budgets(rows, ['A1:B4', 'D1:E1'])).toEqual(expected);
  });

  it('a label of the block that sounds like a total is none', () => {
    const rows = [
      ['项目金额(万元)', '', '年度资金总额', '12 万元', ''],
      ['', '', '其中:财政拨款', '', ''],
    ];
    for (const merges of [undefined, ['A1:B2']]) {
      expect(budgets(rows, merges)).toEqual([['year 万元', 'total D1 12', 'fiscal D2 –']]);
      expect(labelled(fieldsOf(rows, merges ? { merges } : {}))[0]).toBe('budgetTotal 项目金额: –');
    }
  });

  it('every source a form may list', () => {
    expect(
      budgets([
        ['项目资金申请(万元)', '资金总额:', '30'],
        ['', '财政拨款:', '1'],
        ['', '自有资金:', '2'],
        ['', '事业收入:', '3'],
        ['', '经营性收入:', '4'],
        ['', '其他:', '5'],
        ['', '其他:', ''],
      ]),
    ).toEqual([
      [
        'year 万元',
        'total C1 30',
        'fiscal C2 1',
        'other* C3 2',
        'part C4 3',
        'part C5 4',
        'other* C6 5',
        'other* C7 –',
      ],
    ]);
  });
});

describe('parts of parts', () => {
  it('hang below the fiscal money they belong to', () => {
    expect(
      budgets([
        ['资金情况（万元）', '年度资金总额', '100'],
        ['', '其中：财政拨款', '80'],
        ['', '其中：中央补助', '50'],
        ['', '省级资金', '20'],
        ['', '县级配套资金', '10'],
        ['', '其他资金', '20'],
        ['', '其中：自有资金', '15'],
      ]),
    ).toEqual([
      [
        'year 万元',
        'total C1 100',
        'fiscal C2 80',
        '  part C3 50',
        '  part C4 20',
        '  part* C5 10',
        'other* C6 20',
        '  other* C7 15',
      ],
    ]);
  });

  it('kinds of budget are fiscal money too', () => {
    expect(
      budgets([
        ['预算数', '9'],
        ['财政拨款', '9'],
        ['一般公共预算', '6'],
        ['政府性基金', '3'],
        ['单位资金', ''],
      ]),
    ).toEqual([['year no unit', 'total B1 ?', 'fiscal B2 ?', '  part B3 ?', '  part B4 ?', 'other* B5 –']]);
  });

  it('are direct parts of the total where no fiscal money is named', () => {
    expect(
      budgets([
        ['资金情况（万元）', '年度金额：', '1500'],
        ['', '其中：中央补助', '1000'],
        ['', '地方资金', '500'],
      ]),
    ).toEqual([['year 万元', 'total C1 1500', 'part C2 1000', 'part* C3 500']]);
  });
});

describe('amounts below their labels', () => {
  const heads = [
    ['专项资金情况', '本年度预计投入(万元)', '财政资金(万元)', '', '', '其他'],
    ['', '', '中央', '省级', '本级', ''],
  ];

  it('under two rows of labels', () => {
    expect(budgets([...heads, ['', '9', '2', '3', '4', '0']])).toEqual([
      ['year 万元', 'total B3 9', 'part C3 2', 'part D3 3', 'part* E3 4', 'other* F3 0'],
    ]);
  });

  it('also where nobody filled them', () => {
    expect(budgets([...heads, ['', '', '', '', '', '']])).toEqual([
      ['year 万元', 'total B3 –', 'part C3 –', 'part D3 –', 'part* E3 –', 'other* F3 –'],
    ]);
  });

  it('with a sum of the fiscal money of its own', () => {
    expect(
      budgets([
        ['单位：万元'],
        ['', '资金总额', '财政资金', '', '', '其他资金'],
        ['', '', '小计', '中央', '省级', ''],
        ['', '15', '10', '4', '6', '5'],
      ]),
    ).toEqual([['year 万元', 'total B4 15', 'fiscal C4 10', '  part D4 4', '  part E4 6', 'other* F4 5']]);
  });

  it('under one row of labels', () => {
    const rows = [
      ['资金情况（万元）', '资金总额', '财政拨款', '其他资金'],
      ['', '15', '10', '5'],
    ];
    expect(budgets(rows)).toEqual([['year 万元', 'total B2 15', 'fiscal C2 10', 'other* D2 5']]);
    expect(labelled(fieldsOf(rows))).toEqual([
      'budgetGroup 资金情况: –',
      'budgetTotal 资金总额: B2 15',
      'budgetFiscal 财政拨款: C2 10',
      'budgetOther 其他资金: D2 5',
    ]);
  });

  it('not where a text stands below blank amounts', () => {
    expect(
      budgets([
        ['预算规模及资金用途', '预算数', '', '其中：财政资金', '', '其他资金', ''],
        ['', '1.购书', '', '', '', '', ''],
      ]),
    ).toEqual([['year no unit', 'total C1 –', 'fiscal E1 –', 'other* G1 –']]);
  });
});

describe('several budgets', () => {
  it('of two periods beside each other, the year first', () => {
    const rows = [
      ['项目资金（万元）', '中期资金总额：', '120', '年度资金总额：', '40'],
      ['', '其中：财政拨款', '100', '其中：财政拨款', '30'],
      ['', '其他资金', '20', '其他资金', '10'],
    ];
    expect(budgets(rows)).toEqual([
      ['year 万元', 'total E1 40', 'fiscal E2 30', 'other* E3 10'],
      ['long 万元', 'total C1 120', 'fiscal C2 100', 'other* C3 20'],
    ]);
    const blank = rows.map((row) => row.map((text, column) => (column === 2 || column === 4 ? '' : text)));
    expect(budgets(blank)).toEqual([
      ['year 万元', 'total E1 –', 'fiscal E2 –', 'other* E3 –'],
      ['long 万元', 'total C1 –', 'fiscal C2 –', 'other* C3 –'],
    ]);
  });

  it('of two periods in one row, one below the other, or by name', () => {
    expect(
      budgets([
        [
          '项目名称',
          '图书角',
          '中期市财政预算(万元)',
          '284500.00',
          '本年度申请市财政预算资金(万元)',
          '',
          '919.00',
        ],
      ]),
    ).toEqual([
      ['year 万元', 'total G1 919'],
      ['long 万元', 'total D1 284500'],
    ]);
    expect(
      budgets([
        ['单位：万元'],
        ['实施期资金总额', '120'],
        ['其中：财政拨款', '120'],
        ['年度资金总额', '40'],
        ['其中：财政拨款', '40'],
      ]),
    ).toEqual([
      ['year 万元', 'total B4 40', 'fiscal B5 40'],
      ['long 万元', 'total B2 120', 'fiscal B3 120'],
    ]);
    expect(budgets([['单位：万元'], ['项目总投资', '300', '年度资金总额', '100']])).toEqual([
      ['year 万元', 'total D2 100'],
      ['long 万元', 'total B2 300'],
    ]);
  });

  it('of the year, named by its period alone', () => {
    expect(budgets([['单位：万元'], ['项目总额', '300', '本年度预算', '100']])).toEqual([
      ['year 万元', 'total D2 100'],
      ['long 万元', 'total B2 300'],
    ]);
  });

  it('only of a longer period: the year has none', () => {
    expect(budgets([['中期资金总额（万元）', '300']])).toEqual([
      ['year no unit'],
      ['long 万元', 'total B1 300'],
    ]);
  });

  describe('in the columns of a self-evaluation', () => {
    const rows = [
      ['项目资金 (万元)', '', '全年预算数', '年初预算数', '全年执行数', '分值', '执行率', '得分'],
      ['', '年度资金总额:', '7', '8', '6', '10', '86%', '8.6'],
      ['', '其中:本年财政拨款', '7', '8', '6', '', '', ''],
      ['', '上年结转资金', '', '', '', '', '', ''],
      ['', '其他资金', '', '0', '', '', '', ''],
      ['年度总体目标', '预期目标', '', '', '实际完成情况', '', '', ''],
      ['', '建成', '', '', '建成', '', '', ''],
    ];

    it('are 年初预算数 and then the other budgets; what was spent is none', () => {
      expect(budgets(rows)).toEqual([
        ['year 万元', 'total D2 8', 'fiscal D3 8', 'part D4 –', 'other* D5 0'],
        ['year 万元', 'total C2 7', 'fiscal C3 7', 'part C4 –', 'other* C5 –'],
      ]);
      expect(labelled(fieldsOf(rows)).filter((text) => /资金|拨款/u.test(text))).toEqual([
        'budgetGroup 项目资金: –',
        'budgetTotal 年度资金总额: C2 7',
        'budgetFiscal 本年财政拨款: C3 7',
        'budgetPart 上年结转资金: C4',
        'budgetOther 其他资金: C5',
      ]);
    });

    it('carry the weight of 预算执行率', () => {
      expect(at(fieldsOf(rows).executionWeight)).toBe('F2 10');
      const without = rows.map((row) => row.map((text) => (text === '10' ? '' : text)));
      expect(fieldsOf(without).executionWeight).toBeNull();
    });

    it('may name the unit themselves', () => {
      expect(
        budgets([
          ['', '年初预算数（元）', '执行数（元）', '得分'],
          ['资金总额', '80000', '6', ''],
        ]),
      ).toEqual([['year 元', 'total B2 8']]);
    });

    it('or stand beside their labels, with results beside them', () => {
      const pairs = [
        ['预算执行情况（万元）', '预算数：', '100', '执行数：', '90'],
        ['', '其中：财政拨款', '80', '其中：财政拨款', '75'],
        ['', '其他资金', '20', '其他资金', '15'],
      ];
      expect(budgets(pairs)).toEqual([['year 万元', 'total C1 100', 'fiscal C2 80', 'other* C3 20']]);
      const blank = pairs.map((row) => row.map((text) => (/^\d/u.test(text) ? '' : text)));
      expect(budgets(blank)).toEqual([['year 万元', 'total C1 –', 'fiscal C2 –', 'other* C3 –']]);
    });
  });
});

describe('totals in other places', () => {
  it('below their parts', () => {
    expect(
      budgets([
        ['资金来源（万元）', '财政资金', '10'],
        ['', '自筹资金', '5'],
        ['', '合计', '15'],
      ]),
    ).toEqual([['year 万元', 'total C3 15', 'fiscal C1 10', 'other* C2 5']]);
  });

  it('not in sums on the way', () => {
    expect(
      budgets([
        ['资金情况（万元）', '资金总额', '15'],
        ['', '财政资金', '10'],
        ['', '小计', '10'],
        ['', '其他资金', '5'],
      ]),
    ).toEqual([['year 万元', 'total C1 15', 'fiscal C2 10', 'other* C4 5']]);
  });

  it('beside the label of the block, or in a text', () => {
    expect(budgets([['项目资金（万元）', '12.5']])).toEqual([['year 万元', 'total B1 12.5']]);
    expect(budgets([['项目资金（万元）', '按年拨付']])).toEqual([['year no unit']]);
    expect(budgets([['资金总额及构成', '总额10.5万元，其中财政拨款8万元']])).toEqual([
      ['year no unit', 'total B1 10.5'],
    ]);
    expect(budgets([['测算依据', '书架6组，每组2000元，合计1.2万元']])).toEqual([
      ['year no unit', 'total B1 1.2'],
    ]);
    expect(budgets([['测算依据', '书架6组，每组2000元']])).toEqual([['year no unit']]);
    expect(
      budgets([
        ['年度资金总额（万元）', '3'],
        ['测算依据', '合计1.2万元'],
      ]),
    ).toEqual([['year 万元', 'total B1 3']]);
  });

  it('in the row 合计 of a list of tasks, whose other rows are not the budget', () => {
    const tasks = [
      ['年度主要任务', '任务名称', '主要内容', '预算金额（万元）', '', ''],
      ['', '', '', '总额', '财政拨款', '其他资金'],
      ['', '购书', '少儿图书', '30', '30', '0'],
      ['', '其他资金', '书架', '20', '10', '10'],
    ];
    const goal = ['年度总体目标', '建成六个', '', '', '', ''];
    expect(budgets([...tasks, ['', '金额合计', '', '50', '40', '10'], goal])).toEqual([
      ['year 万元', 'total D5 50', 'fiscal E5 40', 'other* F5 10'],
    ]);
    expect(budgets([...tasks, goal])).toEqual([['year no unit']]);
    expect(
      budgets([['年度资金总额（万元）', '60'], ...tasks, ['', '合计', '', '50', '40', '10'], goal]),
    ).toEqual([['year 万元', 'total B1 60']]);
  });

  it('in the row 合计 of a list of costs', () => {
    expect(
      budgets([
        ['经费明细', '支出内容', '金额（万元）', '测算依据及说明'],
        ['', '购书', '8', '4000册×20元'],
        ['', '书架', '2', '10组'],
        ['', '合计', '10', ''],
        ['绩效目标', '建成六个', '', ''],
      ]),
    ).toEqual([['year 万元', 'total C4 10']]);
    expect(
      budgets([
        ['费用明细', '名称', '金额（元）'],
        ['', '购书', '80000'],
        ['', '合计', '80000'],
      ]),
    ).toEqual([['year 元', 'total C3 8']]);
  });

  it('nowhere', () => {
    expect(budgets([['项目名称', '图书角']])).toEqual([['year no unit']]);
    expect(
      budgets([
        ['项目类别', '其他'],
        ['资金性质', '省级资金'],
        ['上年度预算安排资金', '3'],
      ]),
    ).toEqual([['year no unit']]);
    expect(budgets([['单位：万元'], ['财政拨款', '3'], ['其他资金', '1']])).toEqual([
      ['year 万元', 'fiscal B2 3', 'other* B3 1'],
    ]);
  });
});

describe('the unit in force', () => {
  it.each([
    ['of the amount', [['单位：元'], ['项目资金（元）', '年度资金总额（元）', '3万元']], 3],
    ['of its label', [['单位：亿元'], ['项目资金（亿元）', '年度资金总额（元）', '30000']], 3],
    ['of the label over its block', [['单位：亿元'], ['项目资金（元）', '年度资金总额', '30000']], 3],
    ['of the line', [['单位：元'], ['项目资金', '年度资金总额', '30000']], 3],
    ['none', [['项目资金', '年度资金总额', '30000']], null],
  ])('is that %s', (_, rows, amount) => {
    const { total } = fieldsOf(rows).budget;
    if (amount === null) expect(total?.amount).toBeNull();
    else expect(total?.amount).toBeCloseTo(amount, 9);
  });

  it('of a part is that of the total where nothing else names one', () => {
    expect(budgets([['年度资金总额（元）', '30000', '其他资金', '20000']])).toEqual([
      ['year 元', 'total B1 3', 'other* D1 2'],
    ]);
    expect(budgets([['单位：万元'], ['年度资金总额（元）', '30000', '其他资金', '2']])).toEqual([
      ['year 万元', 'total B2 3', 'other* D2 2'],
    ]);
  });

  it.each([
    ['854万854万(其中畅通工程159万元)', null, null],
    ['12（万元）', 12, 12],
    ['１２，０００．５', 12000.5, 12000.5],
    ['#REF!', null, null],
    ['无', null, null],
  ])('%s has the figure %s', (text, figure, amount) => {
    expect(fieldsOf([['年度资金总额（万元）', text]]).budget.total).toMatchObject({ text, figure, amount });
  });
});
