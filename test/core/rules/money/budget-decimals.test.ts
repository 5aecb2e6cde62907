import { budgetDecimals } from '../../../../src/core/rules/money/budget-decimals';
import { row, type TableData } from '../../../../src/core/rules/sample-table';
import { budget, money, saidAbout } from './altered-budget';
import { describeRule, type Case, type InvalidCase } from '../rule-tester';

const total = (text: string, more: Partial<TableData> = {}): Case => ({
  name: `${text} ${more.unitLine ?? ''}`,
  budget: { total: text, fiscal: '' },
  rows: [row('数量', '更新图书', '≥2000册')],
  ...more,
});

const long = (item: Case): InvalidCase => ({
  ...item,
  findings: [{ at: 'C5', message: 'long', severity: 'info' }],
});

describeRule(budgetDecimals, {
  valid: [
    total('40'),
    total('17.50'),
    total('17.500'),
    total('17.05'),
    total('1.2345', { unitLine: '单位：亿元' }),
    total('22790480.123', { unitLine: '单位：元' }),
    total('22790.123元'),
    total('1.2345', { unitLine: '' }),
    total('约17.123'),
    total(''),
  ],
  invalid: [
    long(total('2279.048')),
    long(total('2279.048 万元')),
    long(total('17.123', { totalLabel: '预算数（万元）', unitLine: '' })),
    long(total('１７．１２３')),
    {
      name: 'a part',
      budget: { total: '40', fiscal: '30.1234', other: '9.88' },
      rows: [row('数量', '更新图书', '≥2000册')],
      findings: [{ at: 'E5', message: 'long', severity: 'info' }],
    },
  ],
});

describe('budget-decimals in other layouts', () => {
  it('leaves an amount alone that was read out of a text', () => {
    const text = { ...money('C6', '资金总额及构成', '40.1234'), text: '总额40.1234万元（自筹3.5）' };
    expect(saidAbout(budgetDecimals, budget(text, []))).toEqual([]);
  });
});
