import { indicatorsOf } from '../../../src/core/table/model';
import { recognise } from '../../../src/core/table/recognise';
import { at, onlyTable, rowsOf } from './contents';
import { EXAMPLE_SHEET, HEADER, INDICATORS, sheetOf } from './example-table';
import { SEED_SHEETS } from './seeds';

describe('a complete table', () => {
  const table = onlyTable(EXAMPLE_SHEET);

  it('gives every field with the cell it stands in', () => {
    const { project, budget, paymentPlan } = table;
    expect({
      title: at(table.title),
      department: at(table.department),
      unitLine: at(table.unitLine),
      code: at(project.code),
      name: at(project.name),
      total: at(budget.total),
      fiscal: at(budget.fiscal),
      other: at(budget.other),
      purpose: at(table.purpose),
      plan: paymentPlan?.points.map(({ period, share }) => `${at(period)} ${at(share)}`),
      goals: table.goals.map(at),
    }).toEqual({
      title: 'A1 社区图书角建设经费绩效目标表',
      department: 'A3 305002 云溪区文化馆',
      unitLine: 'A4 单位：万元',
      code: 'B5 43060025P000300110001',
      name: 'E5 社区图书角建设经费',
      total: 'C6 26.40',
      fiscal: 'E6 20.00',
      other: 'G6 6.40',
      purpose: 'B7 添置图书和书架，聘请管理员',
      plan: ['B8 3月底 B9 10%', 'D8 6月底 D9 40%', 'E8 10月底 E9 70%', 'F8 12月底 F9 100%'],
      goals: ['B10 建成六个社区图书角，方便居民借阅。'],
    });
  });

  it('says what kind of table it is, and where', () => {
    expect(table).toMatchObject({
      id: '图书角!A1:G18',
      sheet: '图书角',
      layout: 'hebei',
      kind: 'target',
      scheme: '2015',
      year: 2025,
      range: { top: 0, left: 0, bottom: 17, right: 6 },
    });
    expect(recognise(EXAMPLE_SHEET).remarks).toEqual([]);
  });

  it('reads the money in 万元', () => {
    expect(table.budget).toMatchObject({
      unit: '万元',
      total: { figure: 26.4, amount: 26.4, label: { text: '预算数' } },
      fiscal: { amount: 20 },
      other: { amount: 6.4 },
    });
    expect(table.budget.parts.map(({ amount }) => amount)).toEqual([20, 6.4]);
  });

  it('carries the tiers down and keeps the row’s own cells', () => {
    expect(rowsOf(table)).toEqual([
      '产出指标|数量指标|图书角数量|≥6个|文化馆年度计划',
      '产出指标|数量指标|图书购置册数|≥4800册|文化馆年度计划',
      '产出指标|质量指标|图书上架率|≥95%|馆藏管理办法',
      '产出指标|时效指标|建成时间|11月30日前|文化馆年度计划',
      '产出指标|成本指标|项目总成本|≤26.4万元|预算批复',
      '效益指标|社会效益指标|借阅便利程度|明显提高|居民座谈',
      '满意度指标|服务对象满意度指标|居民满意度|≥90%|问卷',
    ]);
    const [, second] = indicatorsOf(table);
    expect(
      second && [second.row, at(second.tier1.source), at(second.tier1.own), at(second.tier2.source)],
    ).toEqual([12, 'A12 产出指标', 'A13 ', 'B12 数量指标']);
    expect(second && [at(second.name), at(second.description), at(second.target), at(second.basis)]).toEqual([
      'C13 图书购置册数',
      'D13 添置少儿和科普图书',
      'E13 ≥4800册',
      'F13 文化馆年度计划',
    ]);
    expect(second?.weight).toBeNull();
  });
});

describe('the seed tables', () => {
  it.each([
    [0, '1.青年发展规划工作经费!A1:G29', '13070024P00001410007P', 33.57, 17],
    [1, '2.预防青少年违法犯罪!A1:G19', '13070024P000018100082', 5.83, 9],
    [2, '3.志愿服务项目!A1:G23', '13070024P00001610005U', 17.5, 12],
    [3, '4.乡村振兴工作队!A1:G16', '13070023P000795100019', 0.85, 6],
  ])('number %i is %s', (index, id, code, amount, rows) => {
    const sheet = SEED_SHEETS[index];
    if (!sheet) throw new Error('no such seed');
    const table = onlyTable(sheet);
    expect(table).toMatchObject({ id, layout: 'hebei', kind: 'target', scheme: '2015' });
    expect(table.project.code?.text).toBe(code);
    expect(table.budget.total?.amount).toBe(amount);
    expect(table.paymentPlan?.points.map(({ share }) => share.text)).toEqual(['25%', '50%', '75%', '100%']);
    expect(indicatorsOf(table)).toHaveLength(rows);
    expect(indicatorsOf(table).every(({ tier1, tier2 }) => tier1.source && tier2.source)).toBe(true);
  });

  it('carry tiers across the page break and set the broken tail apart', () => {
    const [first] = SEED_SHEETS;
    const table = first && onlyTable(first);
    const [set] = table?.sets ?? [];
    expect(set?.repeatedHeaders.map(({ row }) => row)).toEqual([18]);
    expect(set?.continuations).toMatchObject([
      {
        row: 19,
        certain: true,
        pieces: [{ piece: { text: '率' }, owner: { cell: { row: 17, column: 3 } } }],
      },
    ]);
    expect(table && rowsOf(table)[8]).toBe('产出指标|质量指标|运营管理微信公众号|≥90%|2024年团市委工作要求');
  });
});

describe('less than the whole form', () => {
  it('reads a table that is nothing but its header and rows', () => {
    const table = onlyTable(sheetOf([HEADER, ...INDICATORS]));
    expect(table).toMatchObject({
      title: null,
      department: null,
      unitLine: null,
      year: null,
      purpose: null,
      paymentPlan: null,
      goals: [],
      layout: 'general',
    });
    expect(table.project).toEqual({ code: null, name: null });
    expect(table.budget).toEqual({
      period: 'year',
      total: null,
      fiscal: null,
      other: null,
      parts: [],
      unit: null,
    });
  });

  it('reads comparator and unit from columns of their own', () => {
    const header = ['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位', '权重'];
    const table = onlyTable(
      sheetOf([
        header,
        ['产出指标', '数量指标', '图书角数量', '＞＝', '6', '个', '10'],
        ['', '质量指标', '环境', '定性', '良好', '', '5'],
      ]),
    );
    const [counted, judged] = indicatorsOf(table);
    expect(counted?.target).toMatchObject({ comparator: '≥', unit: '个', value: { amount: 6, unit: null } });
    expect(
      counted && [at(counted.target.comparatorCell), at(counted.target.unitCell), at(counted.weight)],
    ).toEqual(['D2 ＞＝', 'F2 个', 'G2 10']);
    expect(judged?.target).toMatchObject({ comparator: null, unit: null, value: { kind: 'qualitative' } });
  });

  it('names a self-evaluation and a blank form for what they are', () => {
    const filled = ['产出指标', '数量指标', '图书角数量', '≥6个', '6个'];
    const evaluated = sheetOf([['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值'], filled]);
    expect(onlyTable(evaluated)).toMatchObject({ kind: 'self-evaluation' });
    expect(onlyTable(sheetOf([HEADER, ['产出指标', '数量指标', '某项数量', '', '≥XX个', '', '']])).kind).toBe(
      'template',
    );
  });
});
