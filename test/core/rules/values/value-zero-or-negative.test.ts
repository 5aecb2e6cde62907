import { valueZeroOrNegative } from '../../../../src/core/rules/values/value-zero-or-negative';
import { row } from '../../../../src/core/rules/sample-table';
import { describeRule, type Case, type InvalidCase } from '../rule-tester';

const good = (tier2: string, name: string, ...values: readonly string[]): readonly Case[] =>
  values.map((value) => ({ rows: [row(tier2, name, value)] }));

const none = (message: string, value: string): InvalidCase => ({
  rows: [row('数量', '讲座场次', value)],
  findings: [{ at: 'E11', message, severity: 'info' }],
});

describeRule(valueZeroOrNegative, {
  valid: [
    ...good('数量', '讲座场次', '1场', '0.5场', '-0%', '≤0场', '<0场', '', '无', '0-3场', '±0场'),
    ...good('数量', '方案调整次数（年内）', '0'),
    ...good('数量', '安全事故起数', '0起'),
    ...good('数量', '消防隐患', '0处'),
    ...good('质量', '图书破损率', '0%'),
  ],
  invalid: [
    none('zero', '0'),
    none('zero', '0场'),
    none('zero', '≥0场'),
    none('zero', '=0场'),
    none('negative', '-3场'),
    none('negative', '≥-3场'),
  ],
});
