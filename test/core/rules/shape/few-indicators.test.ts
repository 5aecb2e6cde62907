import { row } from '../../../../src/core/rules/sample-table';
import { fewIndicators } from '../../../../src/core/rules/shape/few-indicators';
import { describeRule, type Case, type ExpectedFinding } from '../rule-tester';

const table = (count: number): Case => ({
  name: `${count} indicators`,
  rows: Array.from({ length: count }, (_, index) => row('数量', `事项${index + 1}`, '≥3项')),
});
const found = (message: 'few' | 'many', at: string): ExpectedFinding => ({ at, message, severity: 'info' });

describeRule(fewIndicators, {
  valid: [table(5), table(25), { name: 'a template', rows: [['产出指标', '数量指标', '图书', '', '', '']] }],
  invalid: [
    { ...table(4), findings: [found('few', 'A10')] },
    { ...table(26), findings: [found('many', 'A10')] },
  ],
});
