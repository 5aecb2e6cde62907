import { toA1 } from '../../../src/core/sheet/address';
import type { TargetTable } from '../../../src/core/table/model';
import { recognise } from '../../../src/core/table/recognise';
import { at } from './contents';
import { sheetOf, type Texts } from './example-table';

const HEADER = ['单位名称', '项目编码', '项目名称', '预算数（元）', '年度标志', '绩效目标'];
const INDICATOR = ['一级指标', '二级指标', '三级指标', '指标值'];
const ROW = ['产出指标', '数量指标', '书屋数量', '6个'];

/** Lines of project columns, an indicator beside each of them. */
const tablesOf = (projects: Texts, header: readonly string[] = HEADER): readonly TargetTable[] =>
  recognise(sheetOf([[...header, ...INDICATOR], ...projects.map((texts) => [...texts, ...ROW])])).tables;

/** Every project in short: code or name, department, budget in 万元, rows by period. */
const projectsIn = (projects: Texts, header?: readonly string[]) =>
  tablesOf(projects, header).map(({ project, department, budget, sets, range }) =>
    [
      project.code?.text ?? '-',
      project.name?.text ?? '-',
      department?.text ?? '-',
      budget.total?.amount ?? '-',
      ...sets.map(({ period, indicators }) => `${period}${indicators.length}`),
      `${range.top}-${range.bottom}`,
    ].join(' '),
  );

describe('the projects of a list', () => {
  it.each<[string, Texts, readonly string[]]>([
    [
      'have a code of their own',
      [
        ['文化馆', 'A1', '书屋', '50000', '', ''],
        ['文化馆', 'A2', '书屋', '60000', '', ''],
      ],
      ['A1 书屋 文化馆 5 year1 1-1', 'A2 书屋 文化馆 6 year1 2-2'],
    ],
    [
      'or code and name in one cell, of a department named once',
      [
        ['文化馆', '', '51010425T000013245678-书屋', '50000', '', ''],
        ['', '', '51010425T000013245699-展览', '60000', '', ''],
      ],
      [
        '51010425T000013245678-书屋 51010425T000013245678-书屋 文化馆 5 year1 1-1',
        '51010425T000013245699-展览 51010425T000013245699-展览 文化馆 6 year1 2-2',
      ],
    ],
    [
      'or a name of their own',
      [
        ['文化馆', '', '书屋', '50000', '', ''],
        ['文化馆', '', '展览', '60000', '', ''],
      ],
      [' 书屋 文化馆 5 year1 1-1', ' 展览 文化馆 6 year1 2-2'],
    ],
    [
      'or a name in a department of its own',
      [
        ['文化馆', '', '书屋', '50000', '', ''],
        ['图书馆', '', '书屋', '60000', '', ''],
      ],
      [' 书屋 文化馆 5 year1 1-1', ' 书屋 图书馆 6 year1 2-2'],
    ],
    [
      'go on where their columns are blank or repeated',
      [
        ['文化馆', 'A1', '书屋', '50000', '', ''],
        ['', '', '', '', '', ''],
        ['文化馆', 'A1', ' 书屋', '50000', '', ''],
      ],
      ['A1 书屋 文化馆 5 year3 1-3'],
    ],
    [
      'are one though their rows stand apart',
      [
        ['文化馆', 'A1', '书屋', '50000', '', ''],
        ['文化馆', 'A2', '展览', '60000', '', ''],
        ['文化馆', 'A1', '书屋', '50000', '', ''],
      ],
      ['A1 书屋 文化馆 5 year2 1-3', 'A2 展览 文化馆 6 year1 2-2'],
    ],
    [
      'go on where only their department is said again',
      [
        ['文化馆', '', '书屋', '', '', ''],
        ['文化馆', '', '', '', '', ''],
      ],
      [' 书屋 文化馆 - year2 1-2'],
    ],
    [
      'belong to the department above',
      [
        ['文化馆', '', '书屋', '', '', ''],
        ['', '', '展览', '', '', ''],
        ['文化馆', '', '书屋', '', '', ''],
      ],
      [' 书屋 文化馆 - year2 1-3', ' 展览 文化馆 - year1 2-2'],
    ],
    [
      'have rows for the year and for longer',
      [
        ['文化馆', 'A1', '书屋', '', '1', ''],
        ['文化馆', 'A1', '书屋', '', '', ''],
        ['文化馆', 'A1', '书屋', '', '2', ''],
        ['文化馆', 'A1', '书屋', '', '总体目标', ''],
      ],
      ['A1 书屋 文化馆 - long3 year1 1-4'],
    ],
    [
      'no slot is a code',
      [
        ['文化馆', '…', '书屋', '', '', ''],
        ['文化馆', '①', '书屋', '', '', ''],
      ],
      ['… 书屋 文化馆 - year2 1-2'],
    ],
  ])('%s', (_, projects, expected) => expect(projectsIn(projects)).toEqual(expected));

  it('have each goal once', () => {
    const goals = (...texts: readonly string[]) =>
      tablesOf(texts.map((goal) => ['文化馆', 'A1', '书屋', '', '', goal])).map((table) =>
        table.goals.map(({ text }) => text),
      );
    expect(goals('建成书屋', '', '建成书屋', '开放书屋', '建成书屋', '…')).toEqual([
      ['建成书屋', '开放书屋'],
    ]);
  });

  it('carry no tier from one to the next, nor from goal to goal', () => {
    const sheet = (second: readonly string[]) =>
      sheetOf([
        [...HEADER, ...INDICATOR],
        ['文化馆', 'A1', '书屋', '', '1', '建成书屋', ...ROW],
        [...second, '', '', '书架数量', '9个'],
      ]);
    const tier = (second: readonly string[]) =>
      recognise(sheet(second))
        .tables.flatMap(({ sets }) => sets.flatMap(({ indicators }) => indicators))
        .at(-1)?.keys.tier1;
    expect(tier(['文化馆', 'A1', '书屋', '', '1', '建成书屋'])).toBe('产出');
    expect(tier(['', '', '', '', '', ''])).toBe('产出');
    expect(tier(['文化馆', 'A2', '展览', '', '', ''])).toBe('');
    expect(tier(['', '', '', '', '', '开放书屋'])).toBe('');
    expect(tier(['', '', '', '', '2', ''])).toBe('');
  });

  it('have their budget in the unit of its label, else in that of the sheet', () => {
    const header = ['单位名称', '项目名称', '金额'];
    const sheet = (...above: Texts) =>
      sheetOf([...above, [...header, ...INDICATOR], ['文化馆', '书屋', '50000', ...ROW]]);
    expect(recognise(sheet()).tables[0]?.budget.total).toMatchObject({ figure: 50000, amount: null });
    expect(recognise(sheet(['绩效目标清单'], ['单位：元'])).tables[0]?.budget).toMatchObject({
      unit: '元',
      total: { amount: 5 },
    });
    expect(tablesOf([['文化馆', 'A1', '书屋', '50000', '', '']])[0]?.budget.unit).toBe('元');
  });

  it('without a column of money have no budget', () => {
    const [table] = tablesOf([['文化馆', '书屋']], ['单位名称', '项目名称']);
    expect(table?.budgets).toEqual([]);
    expect(table?.budget).toMatchObject({ total: null, fiscal: null, other: null, parts: [] });
    expect(table?.sets.map(({ budget }) => budget)).toEqual([null]);
  });

  it('are no list below a header of names and values alone', () =>
    expect(projectsIn([['文化馆']], ['责任科室'])).toEqual(['- - - - year1 0-1']));
});

describe('what a list says besides', () => {
  const extrasIn = (header: readonly string[], ...projects: Texts) =>
    tablesOf(projects, header).map(({ ownFields, sets }) => ({
      own: ownFields.map(({ label, value }) => `${label.text}=${at(value) ?? ''}`),
      rows: sets.flatMap(({ extras }) =>
        extras.flatMap(({ label, cells }) => [
          label.text,
          ...Array.from(cells.values(), ({ cell }) => toA1(cell)),
        ]),
      ),
    }));

  it.each<[string, Texts, readonly string[], readonly string[]]>([
    ['is of the project', [['甲'], ['甲']], ['归口科室=B2 甲'], []],
    ['is of the project, said once', [['甲'], ['']], ['归口科室=B2 甲'], []],
    ['is of the project, spaced otherwise', [['甲'], [' 甲']], ['归口科室=B2 甲'], []],
    ['is of the project, spaced at first', [['甲 '], ['甲']], ['归口科室=B2 甲 '], []],
    ['is of the rows where they differ', [['甲'], ['乙']], [], ['归口科室', 'B2', 'B3']],
    ['is nothing where it is blank', [[''], ['']], [], []],
  ])('%s', (_, [[one = ''] = [], [two = ''] = []], own, rows) =>
    expect(extrasIn(['项目名称', '归口科室'], ['书屋', one], ['书屋', two])).toEqual([{ own, rows }]),
  );

  it('is nothing that is read already', () =>
    expect(extrasIn(['项目名称', '预算单位'], ['书屋', '甲'])).toEqual([{ own: [], rows: [] }]));

  it('is of the rows between the tiers', () => {
    const [table] = recognise(
      sheetOf([
        ['项目名称', '一级指标', '指标来源', '三级指标', '指标值'],
        ['书屋', '产出指标', '自设', '书屋数量', '6个'],
      ]),
    ).tables;
    expect(table?.ownFields).toEqual([]);
  });

  it('is of the rows behind the tiers', () => {
    const sheet = sheetOf([
      ['项目名称', ...INDICATOR, '指标来源'],
      ['书屋', ...ROW, '自设'],
      ['书屋', ...ROW, '自设'],
    ]);
    const [table] = recognise(sheet).tables;
    expect(table?.ownFields).toEqual([]);
    expect(table?.sets[0]?.extras.map(({ label }) => label.text)).toEqual(['指标来源']);
  });
});

describe('the table of a project', () => {
  const sheet = sheetOf([
    ['绩效目标表'],
    ['资金用途', '购书'],
    ['项目名称', ...INDICATOR],
    ['书屋', ...ROW],
    ['', '产出指标', '数量指标', '①', ''],
    ['展览', ...ROW],
  ]);

  it('has no title and no fields of the list', () => {
    const { tables } = recognise(sheet);
    expect(
      tables.map(({ title, purpose, layout, looseLabels }) => [title, purpose, layout, looseLabels]),
    ).toEqual([
      [null, null, 'flat-list', []],
      [null, null, 'flat-list', []],
    ]);
    expect(tables.map(({ headerFields, lists }) => [headerFields, lists])).toEqual([
      [[], []],
      [[], []],
    ]);
    expect(tables.map(({ id, executionWeight, paymentPlan }) => [id, executionWeight, paymentPlan])).toEqual([
      ['表!A4:E5', null, null],
      ['表!A6:E6', null, null],
    ]);
  });

  it('keeps the rows nobody filled', () =>
    expect(recognise(sheet).tables.map(({ sets }) => sets.map(({ slots }) => slots.length))).toEqual([
      [1],
      [0],
    ]));
});

describe('a list with the weight of the execution', () => {
  const tables = tablesOf(
    [
      ['文化馆', '书屋', '10', '建好书屋'],
      ['文化馆', '展览', '20', '建好书屋'],
    ],
    ['单位名称', '项目名称', '预算执行率权重', '绩效目标'],
  );

  it('keeps it from the weights of the indicators', () => {
    expect(tables.map(({ executionWeight }) => executionWeight?.text)).toEqual(['10', '20']);
    expect(tables.flatMap(({ sets }) => sets[0]?.indicators.map(({ weight }) => weight))).toEqual([
      null,
      null,
    ]);
  });

  it('gives two projects the goal they share', () =>
    expect(tables.map(({ goals }) => goals.map(({ text }) => text))).toEqual([['建好书屋'], ['建好书屋']]));
});
