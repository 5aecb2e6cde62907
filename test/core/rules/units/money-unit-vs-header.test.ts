import { moneyUnitVsHeader } from '../../../../src/core/rules/units/money-unit-vs-header';
import { row, type TableData } from '../../../../src/core/rules/sample-table';
import { budget as budgetOf, money, saidAbout } from '../money/altered-budget';
import { describeRule, type Case, type ExpectedFix, type InvalidCase } from '../rule-tester';

const rows = [row('成本', '总成本', '≤40万元')];
const budget = (total: string, more: Partial<TableData> = {}): Case => ({
  name: `${total} ${more.totalLabel ?? ''} ${more.unitLine ?? ''}`,
  budget: { total, fiscal: '' },
  rows,
  ...more,
});

const bad = (message: 'repeated' | 'other', item: Case, fix: ExpectedFix): InvalidCase => ({
  ...item,
  findings: [{ at: 'C5', message, severity: 'info', fixes: [fix] }],
});

const safe = (value: string): ExpectedFix => ['safe', { C5: value }];
const choice = (value: string): ExpectedFix => ['choice', { C5: value }];

describeRule(moneyUnitVsHeader, {
  valid: [
    budget('2279.048'),
    budget(''),
    budget('40万元', { unitLine: '' }),
    budget('40万元（含结转5万元）'),
    budget('另行下达'),
  ],
  invalid: [
    bad('repeated', budget('2279.048 万元'), safe('2279.048')),
    bad('repeated', budget('1,250.5万元'), safe('1,250.5')),
    bad('repeated', budget('40万'), safe('40')),
    bad('repeated', budget('40（万元）'), safe('40')),
    bad('repeated', budget('40万元', { totalLabel: '预算数（万元）', unitLine: '' }), safe('40')),
    bad('repeated', budget('400000元', { unitLine: '单位：元' }), safe('400000')),
    bad('other', budget('8500元'), choice('0.85')),
    bad('other', budget('0.5亿元'), choice('5000')),
    bad('other', budget('40万元', { unitLine: '单位：元' }), choice('400000')),
    bad('other', budget('40万元', { totalLabel: '预算数（元）' }), choice('400000')),
    {
      name: 'every cell of the money block',
      budget: { total: '40', fiscal: '30万元', other: '100000元' },
      rows,
      findings: [
        { at: 'E5', message: 'repeated', severity: 'info', fixes: [['safe', { E5: '30' }]] },
        { at: 'G5', message: 'other', severity: 'info', fixes: [['choice', { G5: '10' }]] },
      ],
    },
  ],
});

describe('money-unit-vs-header in other layouts', () => {
  it('leaves an amount alone that was read out of a text', () => {
    const text = { ...money('C6', '资金总额及构成', '40'), text: '总额40万元，自筹3万元' };
    expect(saidAbout(moneyUnitVsHeader, budgetOf(text, []))).toEqual([]);
  });
});
