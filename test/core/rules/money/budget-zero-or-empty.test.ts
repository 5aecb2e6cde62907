import { budgetZeroOrEmpty } from '../../../../src/core/rules/money/budget-zero-or-empty';
import { lint } from '../../../../src/core/lint/linter';
import { row, sheetOf, type TableData } from '../../../../src/core/rules/sample-table';
import { recognise } from '../../../../src/core/table/recognise';
import { budget, money, part, saidAbout } from './altered-budget';
import { describeRule, type Case, type InvalidCase } from '../rule-tester';

type Budget = NonNullable<TableData['budget']>;

const rows = [row('数量', '更新图书', '≥2000册')];
const table = (budget: Budget): Case => ({
  name: `${budget.total ?? ''} of ${budget.fiscal ?? ''} and ${budget.other ?? ''}`,
  budget,
  rows,
});

const bad = (message: 'empty' | 'zero', budget: Budget): InvalidCase => ({
  ...table(budget),
  findings: [{ at: 'C5', message, severity: 'error' }],
});

describeRule(budgetZeroOrEmpty, {
  valid: [
    table({ total: '40', fiscal: '40' }),
    table({ total: '40', fiscal: '' }),
    table({ total: '', fiscal: '40' }),
    table({ total: '0', fiscal: '202.64' }),
    table({ total: '0', fiscal: '', other: '3' }),
    table({ total: '另行下达', fiscal: '' }),
    { name: 'a blank form', budget: { total: '', fiscal: '' }, rows: [row('数量', '更新图书', '')] },
    {
      name: 'a table without money block',
      grid: [
        ['一级指标', '二级指标', '三级指标', '指标值', '绩效指标描述'],
        ['产出指标', '数量指标', '更新图书', '≥2000册', '按台账统计'],
      ],
    },
  ],
  invalid: [
    bad('empty', { total: '', fiscal: '' }),
    bad('empty', { total: '—', fiscal: '/' }),
    bad('empty', { total: '', fiscal: '0' }),
    bad('zero', { total: '0', fiscal: '0', other: '0' }),
    bad('zero', { total: '0.00', fiscal: '' }),
    bad('zero', { total: '0万元', fiscal: '', other: null }),
  ],
});

describe('budget-zero-or-empty in other layouts', () => {
  const blank = budget(money('C6', '年度资金总额：', ''), []);
  const filled = budget(money('C6', '年度资金总额：', '40'), []);

  it('looks into the parts of parts', () => {
    const central = part(money('C8', '中央', '20'));
    const nested = budget(money('C6', '年度资金总额：', ''), [part(money('C7', '财政资金', ''), [central])]);
    expect(saidAbout(budgetZeroOrEmpty, nested)).toEqual([]);
    expect(saidAbout(budgetZeroOrEmpty, blank)).toEqual(['C6 empty']);
  });

  it('is content with one filled column', () => {
    const zero = budget(money('D6', '年度资金总额：', '0'), []);
    expect(saidAbout(budgetZeroOrEmpty, zero, filled)).toEqual([]);
    expect(saidAbout(budgetZeroOrEmpty, zero, blank)).toEqual(['D6 zero']);
  });

  it('asks for the money of a longer period only where there are targets for it', () => {
    const { tables } = recognise(sheetOf({ rows }));
    const long = { ...budget(money('E6', '中期资金总额', ''), []), period: 'long' as const };
    const said = (indicators: boolean): number =>
      lint(
        tables.map((item) => ({
          ...item,
          budget: filled,
          budgets: [filled, long],
          sets: item.sets.flatMap((set) => [
            { ...set, budget: filled },
            { ...set, period: 'long' as const, budget: long, indicators: indicators ? set.indicators : [] },
          ]),
        })),
        [budgetZeroOrEmpty],
      ).length;
    expect([said(false), said(true)]).toEqual([0, 1]);
  });
});
