import { at, fieldsOf } from './read';

describe('the line of the department', () => {
  it.each([
    ['305002 云溪区文化馆', true],
    ['305002-云溪区文化馆', true],
    ['预算单位：云溪区文化馆', true],
    ['填报单位（盖章）：云溪区文化馆', true],
    ['填报单位(盖章): 单位负责人:张某', false],
    ['2025年度', false],
    ['43060025P000300110001-图书角', false],
  ])('%s: %s', (line, found) => {
    const { department } = fieldsOf([['图书角绩效目标表'], [line], ['项目名称', '图书角']]);
    expect(department?.text ?? null).toBe(found ? line : null);
  });

  it('gives way to no field, but stands before 主管部门', () => {
    const rows = [['305002 云溪区文化馆'], ['主管部门', '文化局']];
    expect(at(fieldsOf(rows).department)).toBe('A1 305002 云溪区文化馆');
    expect(at(fieldsOf(rows.slice(1)).department)).toBe('B1 文化局');
    expect(at(fieldsOf([['填报单位', '文化馆']]).department)).toBe('B1 文化馆');
  });
});

describe('the department among the fields', () => {
  it.each([
    [[['主管部门编码', '305', '主管部门', '文化局']], 'D1 文化局'],
    [[['单位代码', '305002', '单位名称', '文化馆']], 'D1 文化馆'],
    [[['单位代码', '305002']], 'B1 305002'],
    [[['单位名称', '文化馆', '主管部门及代码', '305 文化局']], 'D1 305 文化局'],
  ])('%j: %s', (rows, found) => expect(at(fieldsOf(rows).department)).toBe(found));
});

describe('the unit line', () => {
  const total = ['年度资金总额', '264000'];

  it.each([
    ['on its own', [['图书角绩效目标表'], ['单位：元'], total]],
    ['right of the title', [['图书角绩效目标表', '', '金额单位：元'], total]],
    ['in the title', [['图书角绩效目标表（单位：元）'], total]],
    ['right of a field', [['项目名称', '图书角', '单位：元'], total]],
    ['beside the department', [['填报单位：文化馆　　金额单位：人民币元'], total]],
    ['in two cells', [['单位：', '元'], total]],
    ['as a bare unit', [['（元）'], total]],
  ])('%s', (_, rows) => {
    const { unitLine, budget } = fieldsOf(rows);
    expect(unitLine).not.toBeNull();
    expect(budget.unit).toBe('元');
    expect(budget.total?.amount).toBeCloseTo(26.4, 9);
  });

  it('may stand right above a table without title', () => {
    const { unitLine, budget } = fieldsOf([['单位：万元'], ['年度资金总额', '26.4']], { from: 'A2' });
    expect([at(unitLine), budget.total?.amount]).toEqual(['A1 单位：万元', 26.4]);
    expect(fieldsOf([['单位：万元', '页1'], total], { from: 'A2' }).unitLine).toBeNull();
  });

  it('is no department with 元 in its name, and no amount', () => {
    expect(fieldsOf([['填报单位：元宝区文化馆'], ['年度资金总额', '5万元']]).unitLine).toBeNull();
  });
});

describe('the budget year', () => {
  const years = (rows: string[][], sheet = '表') =>
    fieldsOf(rows, { sheet }).years.map(({ year, field }) => `${year} ${at(field) ?? 'sheet'}`);

  it.each([
    [['图书角绩效目标申报表（2026年度）'], ['2026 A1 图书角绩效目标申报表（2026年度）']],
    [['2026年度图书角绩效目标表'], ['2026 A1 2026年度图书角绩效目标表']],
    [['图书角绩效目标表', '( 2025 年度)'], ['2025 B1 ( 2025 年度)']],
    [['图书角绩效目标表', '（2025年）'], ['2025 B1 （2025年）']],
    [['图书角绩效目标表', '（    年度）'], []],
    [['图书角绩效目标表', '（20XX年度）'], []],
    [['2023年图书角续建绩效目标表'], []],
    [['2025年项目支出绩效目标表'], ['2025 A1 2025年项目支出绩效目标表']],
    [['2025年云溪县县直部门整体绩效目标表'], ['2025 A1 2025年云溪县县直部门整体绩效目标表']],
    [['2025年云溪县图书角绩效目标表'], []],
    [['2023-2025年度图书角绩效目标表'], []],
  ])('%j: %j', (line, found) => expect(years([line, ['项目名称', '图书角']])).toEqual(found));

  it('comes from a field and from the name of the sheet too', () => {
    expect(
      years([['图书角绩效目标表（2026年度）'], ['预算年度', '2025'], ['年份', '以后']], '2024年'),
    ).toEqual(['2026 A1 图书角绩效目标表（2026年度）', '2025 B2 2025', '2024 sheet']);
    expect(years([['项目名称', '甲']], '2024')).toEqual(['2024 sheet']);
    expect(years([['项目名称', '甲']], '表2024')).toEqual([]);
  });

  it('is not that of the project’s name', () => {
    const name = ['项目名称', '2023年度图书角续建'];
    expect(years([['2.2023年度图书角续建绩效目标表'], name], '2.2023年度图书角')).toEqual([]);
    expect(years([['2025年度图书角绩效目标表'], name])).toEqual(['2025 A1 2025年度图书角绩效目标表']);
  });

  it('is looked for above the fields only', () => {
    expect(
      years([
        ['项目名称', '图书角'],
        ['资金用途', '2022年度购书'],
      ]),
    ).toEqual([]);
  });
});
