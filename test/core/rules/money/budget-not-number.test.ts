import { budgetNotNumber } from '../../../../src/core/rules/money/budget-not-number';
import { row, type TableData } from '../../../../src/core/rules/sample-table';
import { budget, money, part, saidAbout } from './altered-budget';
import { describeRule, type Case, type ExpectedFix, type InvalidCase } from '../rule-tester';

const rows = [row('数量', '更新图书', '≥2000册')];
const total = (text: string, more: Partial<TableData> = {}): Case => ({
  name: `${text} ${more.unitLine ?? ''}`,
  budget: { total: text, fiscal: '' },
  rows,
  ...more,
});

const bad = (item: Case, value?: string): InvalidCase => {
  const fixes: readonly ExpectedFix[] = value === undefined ? [] : [['choice', { C5: value }]];
  return { ...item, findings: [{ at: 'C5', message: 'words', severity: 'error', fixes }] };
};

describeRule(budgetNotNumber, {
  valid: [
    total('40'),
    total(''),
    total('—'),
    total('/'),
    total('2279.048 万元'),
    total('1,250.5'),
    total('￥40'),
    total('40（万元）'),
    total('　　万元'),
    total('（元）'),
    { name: 'a blank form', budget: { total: '请填写' }, rows: [row('数量', '更新图书', '')] },
    total('40万'),
    total('8500元'),
    total('#REF!'),
    total('1 200'),
  ],
  invalid: [
    bad(total('854万854万（建设400万元，示范295万元）'), '854'),
    bad(total('40（含上年结转5）'), '40'),
    bad(total('2024年预算40万元'), '40'),
    bad(total('其中专项1,200元'), '1,200元'),
    bad(total('其中专项1,200元', { unitLine: '单位：元' }), '1,200'),
    bad(total('约40'), '40'),
    bad(total('40+5'), '40'),
    bad(total('见批复文件')),
    {
      name: 'a part, and a text too long to quote',
      budget: { total: '40', fiscal: '40万元，按季度拨付，具体以当年财政部门下达的批复文件为准' },
      rows,
      findings: [{ at: 'E5', message: 'words', severity: 'error', fixes: [['choice', { E5: '40' }]] }],
    },
  ],
});

describe('budget-not-number in other layouts', () => {
  it('leaves labels alone that ask for a text', () => {
    const text = '财政资金30万元，自筹10万元';
    expect(saidAbout(budgetNotNumber, budget(money('C6', '资金总额及构成', text), []))).toEqual([]);
    expect(saidAbout(budgetNotNumber, budget(money('C6', '资金总额', text), []))).toEqual(['C6 words']);
  });

  it('reads the parts of parts, and a cell two budgets share once', () => {
    const central = part(money('C8', '中央', '20另加5'));
    const nested = budget(money('C6', '资金总额', '约25'), [part(money('C7', '财政资金', '25'), [central])]);
    expect(saidAbout(budgetNotNumber, nested, nested)).toEqual(['C6 words', 'C8 words']);
  });
});
