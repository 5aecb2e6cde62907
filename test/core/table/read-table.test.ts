import { areaToA1 } from '../../../src/core/sheet/address';
import type { TargetTable } from '../../../src/core/table/model';
import { recognise } from '../../../src/core/table/recognise';
import { onlyTable } from './contents';
import { HEADER, INDICATORS, sheetOf, type Texts } from './example-table';

const ROW = ['产出指标', '数量指标', '书屋数量', '6个'];
const SHORT = ['一级指标', '二级指标', '三级指标', '指标值'];
const read = (...rows: Texts): TargetTable => onlyTable(sheetOf(rows));

describe('a table', () => {
  it('is named by its sheet and range', () => {
    const table = read(['书屋绩效目标表'], SHORT, ROW);
    expect([table.id, table.sheet, areaToA1(table.range)]).toEqual(['表!A1:D3', '表', 'A1:D3']);
  });

  it('of steps offers no slots', () => {
    const table = read(
      SHORT,
      ['产出指标', '', '', ''],
      ['', '数量指标', '', ''],
      ['', '', '书屋数量', '6个'],
    );
    expect(table.sets[0]?.slots).toEqual([]);
  });

  it('has short texts above its header that are no labels', () => {
    const table = read(
      ['项目名称', '书屋', '一二三四五六七八九十一二三四五'],
      ['等级', '12345678901234'],
      SHORT,
      ROW,
    );
    expect(table.looseLabels.map(({ text }) => text)).toEqual(['书屋', '等级', '12345678901234']);
  });

  it('has the goals of its column behind those above', () => {
    const table = read(
      ['项目名称', '书屋'],
      ['绩效目标', '方便居民'],
      ['目标名称', ...SHORT],
      ['建成书屋', ...ROW],
      ['', ...ROW],
      ['开放书屋', ...ROW],
    );
    expect(table.goals.map(({ text }) => text)).toEqual(['方便居民', '建成书屋', '开放书屋']);
  });

  it('has the budget of each of its periods', () => {
    const budgetOf = (total: string) =>
      read(['项目名称', '书屋'], ['年度资金总额', total], [...SHORT], ROW).sets[0]?.budget?.total?.text ??
      null;
    expect([budgetOf('20万元'), budgetOf('')]).toEqual(['20万元', '']);
    expect(read(SHORT, ROW).sets[0]?.budget).toBeNull();
  });

  it('has the weight of the execution from a row of its own', () => {
    const header = [...SHORT, '分值'];
    const row = ['预算执行率', '', '', '', '10'];
    expect(read(header, row, [...ROW, '90']).executionWeight?.text).toBe('10');
    expect(read(header, row, [...ROW, '90']).sets[0]?.indicators).toHaveLength(1);
    expect(read(SHORT, row, ROW).executionWeight).toBeNull();
  });
});

describe('several tables on a page', () => {
  const first: Texts = [['书屋绩效目标表（2025年度）'], ['单位：元'], ['项目名称', '书屋'], SHORT, ROW];
  const second: Texts = [['项目名称', '展览'], ['预算数', '30000'], SHORT, ROW];
  const facts = (rows: Texts) =>
    recognise(sheetOf(rows)).tables.map(({ year, budget }) => [year, budget.total?.amount ?? null]);

  it.each<[string, Texts, readonly (readonly (number | null)[])[]]>([
    [
      'share the year and the unit of the first',
      [...first, [''], ...second],
      [
        [2025, null],
        [2025, 3],
      ],
    ],
    [
      'do not where they have titles of their own',
      [...first, [''], ['展览绩效目标表'], ...second],
      [
        [2025, null],
        [null, null],
      ],
    ],
    [
      'do not where they say it themselves',
      [...first, [''], ['单位：万元'], ...second],
      [
        [2025, null],
        [2025, 30000],
      ],
    ],
    [
      'do not where they stand in other columns',
      [...first, [''], ...second.map((row) => ['', '', '', '', '', ...row])],
      [
        [2025, null],
        [null, null],
      ],
    ],
  ])('%s', (_, rows, expected) => expect(facts(rows)).toEqual(expected));
});

describe('the periods of sets beside each other', () => {
  const header = ['一级指标', '二级指标', '三级指标', '指标值', '二级指标', '三级指标', '指标值'];
  const rows: Texts = [header, [...ROW, '数量指标', '书架数量', '9个']];
  const periods = (...above: Texts) =>
    read(['书屋绩效目标表'], ...above, ...rows).sets.map(({ period }) => period);

  it.each<[string, Texts, readonly string[]]>([
    ['are the long one and the year', [], ['long', 'year']],
    [
      'are what one row says of both, whatever stands nearer',
      [
        ['年度目标', '', '中期目标'],
        ['项目期', '', '', '', '长期'],
      ],
      ['year', 'long'],
    ],
    ['are what stands above them', [['年度目标', '', '', '', '中期目标']], ['year', 'long']],
    ['are what stands above one of them', [['年度目标']], ['year', 'year']],
    ['are what stands above the second alone', [['', '', '', '', '中期目标']], ['long', 'long']],
    ['are not what stands above the other', [['', '', '', '', '年度目标']], ['long', 'year']],
    ['are what stands above their last column', [['', '', '', '', '', '', '中期目标']], ['long', 'long']],
    [
      'are the nearest',
      [
        ['年度目标', '', '', '', '中期目标'],
        ['中期目标', '', '', '', '年度目标'],
      ],
      ['long', 'year'],
    ],
    [
      'are not what stands far above',
      [['年度目标', '', '', '', '中期目标'], ...Array.from({ length: 6 }, () => ['', '甲'])],
      ['long', 'year'],
    ],
    [
      'are what stands six rows above',
      [['年度目标', '', '', '', '中期目标'], ...Array.from({ length: 5 }, () => ['', '甲'])],
      ['year', 'long'],
    ],
  ])('%s', (_, above, expected) => expect(periods(...above)).toEqual(expected));
});

it('the period of a set is not that of its first indicator', () => {
  const header = ['一级指标', '二级指标', '三级指标', '指标值', '二级指标', '三级指标', '指标值'];
  const row = ['产出指标', '数量指标', '年度书屋数量', '6个', '数量指标', '书架数量', '9个'];
  expect(read(header, row).sets.map(({ period }) => period)).toEqual(['long', 'year']);
});

describe('sets of headers beside each other', () => {
  const twice = (row: readonly string[]) => [...row, '', ...row];
  const periods = (...above: Texts) =>
    read(['书屋绩效目标表'], ...above, twice(SHORT), twice(ROW)).sets.map(
      ({ period, indicators }) => `${period}${indicators.length}`,
    );

  it('are the long one and the year, or what stands above them', () => {
    expect(periods()).toEqual(['long1', 'year1']);
    expect(periods(['年度目标', '', '', '', '', '中期目标'])).toEqual(['year1', 'long1']);
  });

  it('are of the year where they stand one below the other', () => {
    const other = ['一级指标', '', '三级指标', '目标值'];
    expect(read(SHORT, ROW, other, ['产出指标', '', '书架', '9个']).sets.map(({ period }) => period)).toEqual(
      ['year', 'year'],
    );
  });
});

describe('what stands above the header', () => {
  it('ends there', () => {
    const table = read(['项目名称', '书屋'], [...SHORT, '备注', '单位'], [...ROW, '新建', '个']);
    expect(table.headerFields.map(({ label }) => label.text)).toEqual(['项目名称']);
    expect([table.ownFields, table.lists]).toEqual([[], []]);
  });

  it('may give a budget by its parts alone', () => {
    const [set] = read(['项目名称', '书屋'], ['财政拨款', '20', '自筹资金', '6'], SHORT, ROW).sets;
    expect(set?.budget).toMatchObject({ total: null, parts: [{ text: '20' }, { text: '6' }] });
  });

  it('gives each set the budget of its own period', () => {
    const header = ['一级指标', '二级指标', '三级指标', '中期指标值', '年度指标值'];
    const budgets = (...above: Texts) =>
      read(['项目名称', '书屋'], ...above, header, [...ROW, '2个']).sets.map(
        ({ period, budget }) => `${period} ${budget?.total?.text ?? '-'}`,
      );
    expect(budgets(['年度资金总额', '20'])).toEqual(['long -', 'year 20']);
    expect(budgets(['实施期资金总额', '60'], ['年度资金总额', '20'])).toEqual(['long 60', 'year 20']);
  });
});

describe('steps', () => {
  const STEPS: Texts = [
    ['产出指标', '', '', ''],
    ['', '数量指标', '', ''],
  ];
  const slots = (...rows: Texts) => read(SHORT, ...STEPS, ...rows).sets.map((set) => set.slots.length);

  it.each<[string, Texts, readonly number[]]>([
    ['nowhere below them', [], [2]],
    ['below them', [['', '', '书屋数量', '6个']], [0]],
    ['beside the first tier', [['效益指标', '', '书屋数量', '6个']], [2]],
    ['beside the second tier', [['', '质量指标', '书屋数量', '6个']], [2]],
    [
      'below them and beside a tier',
      [
        ['', '', '书屋数量', '6个'],
        ['', '质量指标', '上架率', '95%'],
      ],
      [2],
    ],
  ])('that hold indicators %s are slots, or not', (_, rows, count) => expect(slots(...rows)).toEqual(count));

  it('of the second tier alone offer no slots', () => {
    const [set] = read(
      ['二级指标', '三级指标', '目标值'],
      ...[['数量指标'], ['质量指标'], ['', '上架率', '95%']],
    ).sets;
    expect([set?.slots, set?.indicators.length]).toEqual([[], 1]);
  });

  it('in one of two sets make the table one of steps', () => {
    const table = read(
      ...[['长期绩效指标', ...SHORT], ...[...STEPS, ['', '', '书屋数量', '18个']].map((row) => ['', ...row])],
      ...[
        ['年度绩效指标', ...SHORT],
        ['', ...ROW],
      ],
    );
    expect(table.layout).toBe('staircase');
  });
});

describe('the project of a table', () => {
  it.each<[string, Texts, string]>([
    [
      'has the name behind a blank one',
      [
        ['项目名称', ' '],
        ['项目名称', '书屋'],
      ],
      '- 书屋',
    ],
    [
      'has its own name, not that of the one above it',
      [
        ['一级项目名称', '文化'],
        ['项目名称', '书屋'],
      ],
      '- 书屋',
    ],
    ['has the name of the one above it where it has none', [['一级项目名称', '文化']], '- 文化'],
    [
      'has code and name in one cell',
      [['43060025P000300110001-书屋']],
      '43060025P000300110001-书屋 43060025P000300110001-书屋',
    ],
    [
      'has no code from a line where it has a name',
      [['43060025P000300110001-书屋'], ['项目名称', '展览']],
      '- 展览',
    ],
    [
      'has no name from a line where it has a code',
      [['43060025P000300110001-书屋'], ['项目编码', 'A1']],
      'A1 -',
    ],
    [
      'has its name in the cell of the code where its own is blank',
      [
        ['项目编码', '43060025P000300110001-书屋'],
        ['项目名称', ' '],
      ],
      '43060025P000300110001-书屋 43060025P000300110001-书屋',
    ],
  ])('%s', (_, above, expected) => {
    const { project } = read(...above, SHORT, ROW);
    expect(`${project.code?.text ?? '-'} ${project.name?.text ?? '-'}`).toBe(expected);
  });

  it('is of the year a field says', () => {
    const yearOf = (...above: Texts) => read(['项目名称', '书屋'], ...above, SHORT, ROW).year;
    expect(yearOf(['预算年度', '2025'])).toBe(2025);
    expect(yearOf(['年度主要任务', '2025'])).toBeNull();
    expect(yearOf(['联系人', '2025年李四'])).toBeNull();
    expect(yearOf(['主管部门', '2025'])).toBeNull();
  });
});

describe('the purpose below the money', () => {
  const MONEY = ['预算规模及资金用途', '预算数', '26', '其中：财政资金', '20'];
  const purposeOf = (...rows: Texts) =>
    read(['项目名称', '书屋'], ...rows, ['主管部门', '文化局'], SHORT, ROW).purpose?.text ?? null;

  it.each<[string, Texts, string | null]>([
    ['is the row below', [MONEY, ['', '购书']], '购书'],
    ['is the row below all the money', [MONEY, ['', '其他资金', '6'], ['', '购书']], '购书'],
    ['is blank where the row below is', [MONEY, ['']], ''],
    ['is no other field', [MONEY], null],
    ['is no words below the label', [MONEY, ['购书']], null],
    [
      'is none below money without a purpose',
      [
        ['预算规模', '预算数', '26'],
        ['', '购书'],
      ],
      null,
    ],
    ['is what has a label of its own', [MONEY, ['', '添书'], ['资金用途', '购书']], '购书'],
  ])('%s', (_, rows, purpose) => expect(purposeOf(...rows)).toBe(purpose));
});

it('a header printed again by a page break starts no set', () => {
  const table = read(HEADER, ...INDICATORS.slice(0, 2), HEADER, ...INDICATORS.slice(2));
  expect(table.sets[0]?.repeatedHeaders.map(({ row }) => row)).toEqual([3]);
});
