import { budgetSum } from '../../../../src/core/rules/money/budget-sum';
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
    bad('total written 0', { total: '0', fiscal: '202.64' }, [to('C5', '202.64'), to('E5', '0')]),
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
