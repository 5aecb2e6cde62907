import { row } from '../../../../src/core/rules/sample-table';
import { weightOutOfRange } from '../../../../src/core/rules/shape/weight-out-of-range';
import { describeRule, type Case, type ExpectedFinding } from '../rule-tester';

const column = (...weights: readonly string[]): Case => ({
  name: weights.join('+'),
  extraColumns: ['权重'],
  rows: weights.map((weight, index) => row('数量', `事项${index + 1}`, '≥3项', weight)),
});
const found = (message: 'none' | 'heavy' | 'equal', at: string): ExpectedFinding => ({
  at,
  message,
  severity: 'info',
});

describeRule(weightOutOfRange, {
  valid: [
    { name: 'no weights', rows: [row('数量', '更新图书', '≥2000册')] },
    column('30', '20', '20', '30'),
    column('20', '20', '20'),
    column('20', '', '见附件'),
    {
      name: 'a template',
      extraColumns: ['权重'],
      rows: [['产出指标', '数量指标', '图书', '', '', '', '40']],
    },
  ],
  invalid: [
    { ...column('31', '29', '20', '20'), findings: [found('heavy', 'G11')] },
    { ...column('0', '30', '30', '20'), findings: [found('none', 'G11')] },
    { ...column('25', '25', '25', '25'), findings: [found('equal', 'G10')] },
    { ...column('50分', '0分'), findings: [found('heavy', 'G11'), found('none', 'G12')] },
  ],
});
