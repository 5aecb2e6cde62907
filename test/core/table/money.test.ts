import {
  announcedUnit,
  budgetOf,
  budgetRounding,
  costRowsOf,
  isCostTier,
  isMoneyRow,
  sumOf,
} from '../../../src/core/table/cost-rows';
import type { Budget, Field, Indicator, IndicatorSet, MoneyPart } from '../../../src/core/table/model';
import {
  budgetCellsOf,
  isOneAmount,
  isUnfilled,
  ownUnit,
  unitInForce,
} from '../../../src/core/table/money-fields';
import { lastMonthOf, planPointsOf } from '../../../src/core/table/plan-points';
import { onlyTable } from './contents';
import { EXAMPLE_SHEET, sheetOf } from './example-table';

const field = (text: string, column = 0): Field => ({ text, cell: { row: 0, column } });

function setOf(rows: readonly (readonly string[])[], valueLabel = '指标值'): IndicatorSet {
  const [set] = onlyTable(sheetOf([['一级指标', '二级指标', '三级指标', valueLabel], ...rows])).sets;
  if (!set) throw new Error('no set');
  return set;
}

function rowOf(row: readonly string[], valueLabel?: string): Indicator {
  const [indicator] = setOf([row], valueLabel).indicators;
  if (!indicator) throw new Error('no row');
  return indicator;
}

describe('tiers for costs', () => {
  it.each([
    ['产出', '成本', true],
    ['成本', '经济成本', true],
    ['成本', '', true],
    ['成本', '社会成本', false],
    ['产出', '数量', false],
    ['产出', '', false],
  ])('%s, %s: %s', (tier1, tier2, is) => expect(isCostTier({ tier1, tier2 })).toBe(is));
});

describe('a row about money', () => {
  it.each([
    ['成本指标', '书屋数量', true],
    ['数量指标', '补助金额', true],
    ['数量指标', '补助标准', true],
    ['数量指标', '门票收入增长额', true],
    ['数量指标', '补助人数', false],
    ['数量指标', '低收入群众', false],
    ['数量指标', '标准化', false],
    ['数量指标', '补助对象的补贴', true],
    ['数量指标', '书屋数量', false],
    ['数量指标', '书屋', false],
  ])('%s, %s: %s', (tier2, name, is) => expect(isMoneyRow(rowOf(['产出指标', tier2, name, '≥6']))).toBe(is));
});

/** The cost rows of rows under 产出 in short: the amount in 万元, its rounding, and whether it is for the whole. */
const costsOf = (rows: readonly (readonly [string, string, string])[], valueLabel?: string) =>
  costRowsOf(
    setOf(
      rows.map(([tier2, name, value]) => ['产出指标', tier2, name, value]),
      valueLabel,
    ),
  ).map(({ wan, rounding, named, total }) => [wan, Number(rounding.toFixed(9)), named, total]);

describe('cost rows', () => {
  it.each<[string, string, string, number | null, number]>([
    ['成本指标', '采购成本', '≤5万元', 5, 0.5],
    ['成本指标', '采购成本', '≤5.25万元', 5.25, 0.005],
    ['成本指标', '采购成本', '≤58300元', 5.83, 0.00005],
    ['成本指标', '采购成本', '≤5万', 5, 0.5],
    ['成本指标', '采购成本', '≤1亿', 10000, 5000],
    ['成本指标', '采购成本', '3-5万元', 5, 0.5],
    ['成本指标', '采购成本（万元）', '≤5', 5, 0.5],
    ['成本指标', '采购成本', '≤5', null, 0],
    ['成本指标', '采购成本', '≤5个', null, 0],
    ['成本指标', '采购成本', '不超预算', null, 0],
    ['成本指标', '采购成本', '≤5万元/个', null, 0],
    ['成本指标', '采购成本', '每个≤5万元', null, 0],
    ['成本指标', '采购成本', '人均≤5万元', null, 0],
    ['成本指标', '采购成本', '±5万元', null, 0],
    ['成本指标', '采购成本', '1:3万元', null, 0],
    ['成本指标', '采购成本', '5万元，其中书架3万元', null, 0],
    ['成本指标', '采购单价', '≤5万元', null, 0],
    ['成本指标', '成本节约率', '≥5万元', null, 0],
    ['数量指标', '项目总成本', '≤5万元', 5, 0.5],
    ['数量指标', '采购成本', '≤5万元', null, 0],
    ['社会成本指标', '总成本', '≤5万元', null, 0],
  ])('%s, %s %s: %s', (tier2, name, value, wan, rounding) => {
    const found = costsOf([[tier2, name, value]]);
    expect(found.map((row) => row.slice(0, 2))).toEqual(wan === null ? [] : [[wan, rounding]]);
  });

  it('take their unit from the label of the values, too', () => {
    expect(costsOf([['成本指标', '采购成本', '≤5']], '指标值（万元）')).toEqual([[5, 0.5, false, true]]);
    expect(costsOf([['成本指标', '采购成本（元）', '≤50000']], '指标值（万元）')).toEqual([
      [5, 0.00005, false, true],
    ]);
  });

  it('are for the whole where their name says so, or where they stand alone', () => {
    const part = ['成本指标', '采购成本', '≤5万元'] as const;
    const whole = ['成本指标', '项目总成本', '≤9万元'] as const;
    expect(costsOf([part]).map((row) => row.slice(2))).toEqual([[false, true]]);
    expect(costsOf([part, part]).map((row) => row.slice(2))).toEqual([
      [false, false],
      [false, false],
    ]);
    expect(costsOf([part, whole]).map((row) => row.slice(2))).toEqual([
      [false, false],
      [true, true],
    ]);
  });

  it('are no gains: what a benefit brings in is no cost, whatever its name', () => {
    expect(costRowsOf(setOf([['效益指标', '经济效益指标', '撬动总投资', '≥5万元']]))).toEqual([]);
    expect(costRowsOf(setOf([['效益指标', '成本指标', '采购成本', '≤5万元']]))).toHaveLength(1);
  });

  it('are the same for the same set', () => {
    const set = setOf([['产出指标', '成本指标', '采购成本', '≤5万元']]);
    expect(costRowsOf(set)).toBe(costRowsOf(set));
  });

  it('have a unit announced by the name before the column', () => {
    const header = setOf([['产出指标', '成本指标', '采购成本', '≤5']], '指标值（亿元）').header;
    expect(announcedUnit(rowOf(['产出指标', '成本指标', '采购成本', '≤5']), header)).toBe('亿元');
    expect(announcedUnit(rowOf(['产出指标', '成本指标', '采购成本（元）', '≤5']), header)).toBe('元');
    const bare = setOf([['产出指标', '成本指标', '采购成本', '≤5']]).header;
    expect(announcedUnit(rowOf(['产出指标', '成本指标', '采购成本', '≤5']), bare)).toBeNull();
  });
});

const part = (
  figure: number | null,
  parts: readonly MoneyPart[] = [],
  text = String(figure ?? ''),
): MoneyPart => ({
  ...field(text),
  label: field('其中'),
  figure,
  amount: figure,
  role: 'part',
  remainder: false,
  parts,
});
const budget = (total: MoneyPart | null, ...parts: readonly MoneyPart[]): Budget => ({
  period: 'year',
  total,
  fiscal: null,
  other: null,
  parts,
  unit: '万元',
});

describe('a budget', () => {
  it.each<[string, Budget | null, number | null]>([
    ['none', null, null],
    ['the total', budget(part(20), part(5)), 20],
    ['the parts below 0', budget(part(0), part(5), part(6)), 11],
    ['the parts below a blank total', budget(part(null), part(5), part(6)), 11],
    ['the parts below a total of blanks', budget(part(null, [], ' '), part(5)), 5],
    ['the parts without a total', budget(null, part(5), part(6)), 11],
    ['unknown where the total is a text', budget(part(null, [], '见附件'), part(5)), null],
    ['nothing', budget(part(null)), null],
    ['nothing where all is 0', budget(part(0), part(0)), null],
  ])('is %s', (_, given, amount) => expect(budgetOf(given)).toBe(amount));

  it('counts the parts of what is blank or 0', () => {
    expect(sumOf([part(null, [part(2), part(3)]), part(0, [part(4)]), part(5, [part(1)])])).toBe(14);
    expect(sumOf([])).toBe(0);
  });

  it.each<[string, Budget, number]>([
    ['a whole number', budget(part(20)), 0.5],
    ['two decimals', budget(part(20, [], '20.00')), 0.005],
    ['a total in yuan', budget({ ...part(50000), amount: 5 }), 0.00005],
    ['the coarsest part', budget(part(null), part(5, [], '5.25'), part(6, [], '6.5')), 0.05],
    ['the total, not its parts', budget(part(20, [], '20.0'), part(6)), 0.05],
    ['nothing', budget(null, part(0), part(null)), 0],
  ])('is rounded by half its last digit: %s', (_, given, rounding) =>
    expect(budgetRounding(given)).toBeCloseTo(rounding, 9),
  );
});

describe('money cells', () => {
  const TABLE = onlyTable(EXAMPLE_SHEET);

  it('are the total and parts of every level', () => {
    const nested = budget(part(9), part(4, [part(3), part(1)]), part(5));
    expect(budgetCellsOf({ ...TABLE, budgets: [nested] }).map(({ field: { figure } }) => figure)).toEqual([
      9, 4, 3, 1, 5,
    ]);
    expect(budgetCellsOf({ ...TABLE, budgets: [budget(null, part(4))] })).toHaveLength(1);
  });

  it('are each there once, though budgets share them', () => {
    const at = (figure: number, column: number): MoneyPart => ({ ...part(figure), ...field('', column) });
    const budgets = [budget(at(9, 1), at(4, 2)), budget(at(8, 3), at(4, 2))];
    expect(budgetCellsOf({ ...TABLE, budgets }).map(({ field: { figure } }) => figure)).toEqual([9, 4, 8]);
  });

  it('are in the unit of their label, else in that of their budget', () => {
    const own = { ...part(5), label: field('其中（元）') };
    expect(unitInForce({ field: own, budget: budget(null) })).toBe('元');
    expect(unitInForce({ field: part(5), budget: budget(null) })).toBe('万元');
  });

  it.each<[string, boolean, string | null]>([
    ['26.40', true, null],
    ['26.40 ', true, null],
    ['26.40万元', true, '万元'],
    ['¥ 2,640元', true, '元'],
    ['26（万元）', true, '万元'],
    ['26.4万', true, '万元'],
    ['1亿', true, '亿元'],
    ['-3百万元', true, '百万元'],
    ['26.40万元以内', false, null],
    ['约26万元', false, null],
    ['26个', false, null],
    ['', false, null],
  ])('with the text %s hold one amount: %s, in %s', (text, one, unit) => {
    const money = { ...part(5), text };
    expect(isOneAmount(money)).toBe(one);
    expect(ownUnit(money)).toBe(unit);
  });

  it.each([
    ['', true],
    [' \u3000', true],
    ['—', true],
    ['- -', true],
    ['无', true],
    ['ＸＸ', true],
    ['万元', true],
    ['____（万元）', true],
    ['X', false],
    ['无法估算', false],
    ['0', false],
    ['5万元', false],
  ])('with the text %j are not filled in: %s', (text, is) => expect(isUnfilled(text)).toBe(is));
});

describe('a payment plan', () => {
  const plan = (...shares: readonly string[]) => ({
    label: field('资金支出计划'),
    points: shares.map((share, at) => ({ period: field(`${at + 1}月`, at), share: field(share, at + 9) })),
  });

  it('has its shares with the periods they are for', () => {
    expect(
      planPointsOf(plan('10%', '', '1'))?.map(({ percent, signed, fraction, period, field: { cell } }) => [
        ...[percent, signed, fraction],
        ...[period.text, cell.column],
      ]),
    ).toEqual([
      [10, true, false, '1月', 9],
      [null, false, false, '2月', 10],
      [100, false, true, '3月', 11],
    ]);
  });

  it('with words in it cannot be judged', () => expect(planPointsOf(plan('10%', '按进度'))).toBeNull());

  it.each([
    ['3月底', 3],
    ['12月', 12],
    ['第一季度', 3],
    ['二季度末', 6],
    ['第3季度', 9],
    ['四季度', 12],
    ['全年', null],
    ['截至3月', null],
  ])('%s ends with month %s', (period, month) => expect(lastMonthOf(field(period))).toBe(month));
});
