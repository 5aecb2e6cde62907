import { budgetSum } from '../../../../src/core/rules/money/budget-sum';
import { budget, findingsAbout, money, part, saidAbout } from './altered-budget';
import { describeRule, type Case, type ExpectedFix, type InvalidCase } from '../rule-tester';
import { row, type TableData } from '../../../../src/core/rules/sample-table';

type Budget = NonNullable<TableData['budget']>;

const rows = [row('数量', '更新图书', '≥2000册')];
const good = (name: string, budget: Budget, more: Partial<TableData> = {}): Case => ({
  name,
  budget,
  rows,
  ...more,
});

const bad = (
  name: string,
  budget: Budget,
  fixes: readonly ExpectedFix[],
  more: Partial<TableData> & { readonly message?: 'exceeded' } = {},
): InvalidCase => {
  const { message = 'unequal', ...table } = more;
  return { name, budget, rows, ...table, findings: [{ at: 'C5', message, severity: 'error', fixes }] };
};

const to = (cell: string, text: string): ExpectedFix => ['choice', { [cell]: text }];

describeRule(budgetSum, {
  valid: [
    good('other funds blank', { total: '33.57', fiscal: '33.57' }),
    good('both sources', { total: '40', fiscal: '30', other: '10' }),
    good('trailing zeros', { total: '17.50', fiscal: '17.5' }),
    good('float noise', { total: '0.3', fiscal: '0.1', other: '0.2' }),
    good('exactly the tolerance', { total: '10', fiscal: '9.995' }),
    good('one source in yuan', { total: '40', fiscal: '300000元', other: '10' }),
    good('bare 万', { total: '40万', fiscal: '40' }),
    good('thousands separators, full width', { total: '1,250.5', fiscal: '１２５０．５' }),
    good('a total in 亿元', { total: '0.5亿元', fiscal: '5000' }),
    good('a lone part below the total', { total: '40', fiscal: '30', other: null }),
    good('words where an amount belongs', { total: '40', fiscal: '见批复', other: '5' }),
    good('no total', { total: '', fiscal: '30' }),
    good('no part', { total: '40', fiscal: '' }),
    good('no unit known', { total: '40', fiscal: '30' }, { unitLine: '' }),
    good('unit in the label of the total', { total: '400000', fiscal: '40' }, { totalLabel: '预算数（元）' }),
  ],
  invalid: [
    bad('a missing rest', { total: '40', fiscal: '30' }, [to('C5', '30'), to('E5', '40'), to('G5', '10')]),
    bad('just over the tolerance', { total: '10', fiscal: '9.99' }, [
      to('C5', '9.99'),
      to('E5', '10'),
      to('G5', '0.01'),
    ]),
    bad('sources above the total', { total: '40', fiscal: '30', other: '15' }, [
      to('C5', '45'),
      to('E5', '25'),
      to('G5', '10'),
    ]),
    bad('a source alone above the total', { total: '40', fiscal: '45', other: '1' }, [
      to('C5', '46'),
      to('E5', '39'),
    ]),
    bad('total written 0', { total: '0', fiscal: '202.64' }, [to('C5', '202.64')]),
    bad('yuan taken for 万元', { total: '40', fiscal: '300000' }, [to('C5', '300000'), to('E5', '40')]),
    bad(
      'a lone part above the total',
      { total: '40', fiscal: '45', other: null },
      [to('C5', '45'), to('E5', '40')],
      { message: 'exceeded' },
    ),
    bad('cells keep their own unit', { total: '40万元', fiscal: '300000元' }, [
      to('C5', '30万元'),
      to('E5', '400000元'),
      to('G5', '10'),
    ]),
    bad(
      'a table in yuan',
      { total: '400000', fiscal: '300000' },
      [to('C5', '300000'), to('E5', '400000'), to('G5', '100000')],
      { unitLine: '单位：元' },
    ),
    bad(
      'a label in 千元',
      { total: '400', fiscal: '30' },
      [to('C5', '300'), to('E5', '40'), to('G5', '10')],
      { totalLabel: '预算数（千元）' },
    ),
  ],
});

describe('budget-sum on several levels', () => {
  const fiscal = (
    text: string,
    ...levels: readonly (readonly [label: string, text: string, rest?: true])[]
  ) =>
    part(
      money('C7', '其中：财政资金', text),
      levels.map(([label, amount, rest]) => part(money('C8', label, amount), [], rest === true)),
    );
  const other = (text: string) => part(money('C9', '其他资金', text), [], true);
  const total = (text: string) => money('C6', '年度资金总额：', text);

  it('judges each level by itself', () => {
    const levels = [
      ['中央', '20'],
      ['省级', '5'],
      ['市级配套', '10', true],
    ] as const;
    expect(saidAbout(budgetSum, budget(total('40'), [fiscal('30', ...levels), other('10')]))).toEqual([
      'C7 unequal',
    ]);
    expect(saidAbout(budgetSum, budget(total('50'), [fiscal('35', ...levels), other('10')]))).toEqual([
      'C6 unequal',
    ]);
    expect(saidAbout(budgetSum, budget(total('45'), [fiscal('35', ...levels), other('10')]))).toEqual([]);
  });

  it('takes levels without a remainder for a selection', () => {
    expect(saidAbout(budgetSum, budget(total('40'), [fiscal('30', ['中央', '20']), other('10')]))).toEqual(
      [],
    );
    expect(saidAbout(budgetSum, budget(total('40'), [fiscal('30', ['中央', '31']), other('10')]))).toEqual([
      'C7 exceeded',
    ]);
  });

  it('counts the parts of a part that is blank or zero', () => {
    const levels = [
      ['中央', '20'],
      ['市级配套', '10', true],
    ] as const;
    expect(saidAbout(budgetSum, budget(total('40'), [fiscal('', ...levels), other('10')]))).toEqual([]);
    expect(saidAbout(budgetSum, budget(total('45'), [fiscal('', ...levels), other('10')]))).toEqual([
      'C6 unequal',
    ]);
    expect(saidAbout(budgetSum, budget(total('40'), [fiscal('0', ...levels), other('10')]))).toEqual([
      'C7 unequal',
    ]);
  });

  it('judges every budget of a table with several columns', () => {
    const right = budget(total('40'), [fiscal('30'), other('10')]);
    const wrong = budget(money('D6', '年度资金总额：', '40'), [
      part(money('D7', '其他资金', '30'), [], true),
    ]);
    expect(saidAbout(budgetSum, right, wrong)).toEqual(['D6 unequal']);
  });

  it('leaves an amount that was read out of a text to the person', () => {
    const text = { ...total('40'), text: '总额40万元（详见附件）' };
    const [finding] = findingsAbout(budgetSum, budget(text, [fiscal('30'), other('5')]));
    expect(finding?.fixes.map(({ edits }) => edits.map(({ after }) => after))).toEqual([['35'], ['10']]);
  });

  it('names the sum by its label', () => {
    const [finding] = findingsAbout(budgetSum, budget(total('40'), [fiscal('30'), other('5')]));
    expect(finding?.data).toEqual({ label: '年度资金总额', total: '40', parts: '35', difference: '5' });
  });
});
