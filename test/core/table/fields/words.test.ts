import { isUnitLine } from '../../../../src/core/table/fields/unit-line';
import { endsList, listIn, roleOfHead, stageColumns } from '../../../../src/core/table/fields/heads';
import { departmentLine, isCodeAndName } from '../../../../src/core/table/fields/lines';
import { moneyWord, stageOf } from '../../../../src/core/table/fields/money-words';
import type { Field } from '../../../../src/core/table/model';

/** A row of texts, its cells beside each other from A1 on; blank ones are not there. */
function fields(...texts: readonly string[]): readonly Field[] {
  return texts.flatMap((text, column) => (text === '' ? [] : [{ text, cell: { row: 0, column } }]));
}

/** A money label in short: its kind and period, and what else it says. */
function short(text: string): string | null {
  const word = moneyWord(text);
  if (!word) return null;
  const flags = (['remainder', 'within', 'text', 'weak'] as const).filter((key) => word[key]);
  return [word.kind, word.period ?? '-', ...flags].join(' ');
}

describe('a label of money', () => {
  it.each<[string, string | null]>([
    ['项目资金（万元）', 'group -'],
    ['一、项目资金', 'group -'],
    ['1.资金来源', 'group -'],
    ['年度资金总额', 'total year'],
    ['全年预算数', 'total year'],
    ['中期资金总额', 'total long'],
    ['实施期资金总额', 'total long'],
    ['项目总投资', 'total long'],
    ['资金总额及构成', 'total - text'],
    ['预算数的构成', null],
    ['合计', 'total - weak'],
    ['年度金额', 'total year weak'],
    ['年度金额（万元）', 'total year'],
    ['金额（万元）', 'total - weak'],
    ['预算安排数', 'total -'],
    ['小计', 'total - weak'],
    ['年度预算', 'group year'],
    ['申请预算资金', 'total -'],
    ['本年度申请市财政预算资金', 'total year'],
    ['预算安排', null],
    ['测算依据及说明', 'reckoning - text'],
    ['其中：财政拨款', 'fiscal - within'],
    ['本年财政拨款', 'fiscal year'],
    ['一般公共预算', 'fund -'],
    ['政府性基金预算', 'fund -'],
    ['中央', 'level - weak'],
    ['中央补助', 'level -'],
    ['省级资金', 'level -'],
    ['其中：本级', 'level - remainder within weak'],
    ['县级配套资金', 'level - remainder'],
    ['地方资金', 'level - remainder'],
    ['上级补助', 'level -'],
    ['其他', 'other - remainder weak'],
    ['其它资金', 'other - remainder'],
    ['自筹资金', 'other - remainder'],
    ['社会资金', 'other - remainder'],
    ['配套资金', 'other - remainder'],
    ['上年结转资金', 'part -'],
    ['事业收入', 'part -'],
    ['银行贷款', 'part -'],
    ['专项债券资金', 'part -'],
    ['全年执行数', 'result year'],
    ['执行率', 'result -'],
    ['实际支出金额', 'result -'],
    ['执行情况', null],
    ['2025年度预算（万元）', 'group year'],
    ['2025年预算数', 'total year'],
    ['2025年执行数', 'result -'],
    ['项目当年预算（元）', 'total year'],
    ['去年预算数', null],
    ['以前年度资金总额', null],
    ['图书角', null],
    ['', null],
    ['  ', null],
    ['资金总额'.repeat(11), null],
  ])('%s: %s', (text, expected) => {
    expect(short(text)).toBe(expected);
  });

  it.each<[string, string | null]>([
    ['年初预算数', 'budget'],
    ['预算金额', 'budget'],
    ['调整后预算数', 'budget'],
    ['分值', 'weight'],
    ['权重', 'weight'],
    ['执行率权重', 'weight'],
    ['上年度', 'result'],
    ['前年预算数', 'result'],
    ['本年', 'budget'],
    ['得分', 'result'],
    ['执行率', 'result'],
    ['全年执行数', 'result'],
    ['实际支出金额', 'result'],
    ['预算数合计', null],
    ['项目资金', null],
    [`${' '.repeat(40)}得分`, null],
  ])('%s over a column: %s', (text, expected) => {
    expect(stageOf(text)).toBe(expected);
  });

  it.each<[string, string | null]>([
    ['预算数', 'budgetTotal'],
    ['财政拨款', 'budgetFiscal'],
    ['其他资金', 'budgetOther'],
    ['省级资金', 'budgetPart'],
    ['执行数', 'other'],
    ['资金用途', 'purpose'],
    ['得分', 'other'],
    ['费用明细', 'other'],
    ['图书角', null],
  ])('%s in a head: %s', (text, expected) => {
    expect(roleOfHead(text)).toBe(expected);
  });
});

describe('the columns of a money block', () => {
  it.each<[readonly string[], string | null]>([
    [['年初预算数', '全年执行数'], 'A1 budget, B1 result'],
    [['项目资金', '年初预算数', '全年执行数', '分值'], 'B1 budget, C1 result, D1 weight'],
    [['项目资金', '', '年初预算数', '全年预算数'], 'C1 budget, D1 budget'],
    [['图书角', '年初预算数', '全年执行数'], null],
    [['年初预算数', '图书角', '全年执行数'], null],
    [['年初预算数'], null],
    [['年度预算', '年初预算数'], null],
    [['年初预算数', '', '全年执行数'], null],
    [['年初预算数', '', '得分'], 'A1 budget, C1 result'],
    [['年初预算数', '', '执行数', '得分'], 'A1 budget, C1 result, D1 result'],
  ])('%j', (texts, expected) => {
    const found = stageColumns(fields(...texts));
    const letters = 'ABCDEF';
    expect(
      found?.map(({ stage, head }) => `${letters.charAt(head.cell.column)}1 ${stage}`).join(', ') ?? null,
    ).toBe(expected);
  });
});

describe('the heads of a list', () => {
  it.each<[readonly string[], { left: number; labelled: boolean } | null]>([
    [['任务名称', '任务内容', '预算数'], { left: 0, labelled: false }],
    [['', '费用名称', '金额'], { left: 1, labelled: false }],
    [['年度主要任务', '任务名称', '预算数'], { left: 0, labelled: true }],
    [['我馆活动', '任务名称', '预算数'], { left: 0, labelled: true }],
    [['我馆活动', '任务名称'], null],
    [['任务名称', '我馆活动', '预算数'], null],
    [['任务名称'], null],
    [['项目名称', '预算数'], null],
  ])('%j', (texts, expected) => {
    expect(listIn(fields(...texts))).toEqual(expected);
  });

  it.each<[readonly string[], number, boolean, boolean]>([
    [['', '购书', '20'], 0, true, false],
    [['绩效目标', '建成'], 0, true, true],
    [['购书', '20'], 0, false, false],
    [['购书', '20'], 1, false, true],
    [['绩效目标', '建成'], 0, false, true],
    [['合计', '20'], 0, false, false],
    [['任务名称', '20'], 0, false, false],
    [['', '绩效目标'], 0, false, false],
    [[], 0, true, false],
  ])('%j below a list from %d on, labelled %s', (texts, left, labelled, expected) => {
    expect(endsList({ left, labelled }, fields(...texts))).toBe(expected);
  });
});

describe('a line of its own', () => {
  it.each<[string, boolean]>([
    ['单位：万元', true],
    ['（单位：元）', true],
    ['金额单位：人民币万元', true],
    ['货币单位：千元', true],
    ['（万元）', true],
    ['[元]', true],
    ['万 元', true],
    ['金额：万元', true],
    ['单位：文化馆', false],
    ['单位：万元整', false],
    ['共单位：万元', false],
    ['美元', false],
    [`单位：${' '.repeat(20)}万元`, false],
  ])('%s is the unit: %s', (text, expected) => {
    expect(isUnitLine(text)).toBe(expected);
  });

  it.each<[string, boolean]>([
    ['305002 云溪区文化馆', true],
    ['305002-云溪区文化馆', true],
    ['305002云溪区文化馆', true],
    ['预算单位：文化馆', true],
    ['填报单位（盖章）：文化馆', true],
    ['部门名称: 文化馆', true],
    ['单位：文化馆', true],
    ['单位：', false],
    ['30 文化馆', false],
    ['2025年度', false],
    ['（2025年度）', false],
    ['单位：万元', false],
    ['2025年图书角绩效目标表', false],
    ['主管：文化馆', false],
    ['预算单位：文化馆 电话：1', false],
  ])('%s names the department: %s', (text, expected) => {
    expect(departmentLine(fields('甲', text))?.text ?? null).toBe(expected ? text : null);
  });

  it.each<[string, boolean]>([
    ['43060025P000300110001-图书角', true],
    [' 43060025P000300110001 — 图书角', true],
    ['４３０６００２５Ｐ０００－图书角', true],
    ['305002-文化馆', false],
    ['43060025P000300110001', false],
    ['43060025P000300110001-', false],
    ['x 43060025P000300110001-图书角', false],
    [`43060025P000300110001-${'长'.repeat(120)}`, false],
  ])('%s is code and name: %s', (text, expected) => {
    expect(isCodeAndName(text)).toBe(expected);
  });
});
