import { row } from '../../../../src/core/rules/sample-table';
import { qualityRateUniform } from '../../../../src/core/rules/relations/quality-rate-uniform';
import seeds from '../../../fixtures/seed-tables.json';
import { describeRule, type Case, type ExpectedFinding } from '../rule-tester';

const rates = (...values: readonly string[]): Case => ({
  rows: values.map((value, index) => row('质量', `事项${index + 1}达标率`, value)),
});
const found = (at: string): ExpectedFinding => ({ at, message: 'uniform', severity: 'info' });

describeRule(qualityRateUniform, {
  valid: [
    rates('≥90%', '≥90%', '≥90%'),
    rates('≥90%', '≥90%', '≥90%', '≥95%'),
    rates('≥90%', '≥90%', '=90%', '≥90%'),
    {
      name: 'numbers of other units',
      rows: ['3场', '3场', '3场', '3场'].map((value) => row('数量', '会议', value)),
    },
    { name: 'seed 2: one rate differs', grid: seeds[1]?.cells ?? [] },
  ],
  invalid: [
    { ...rates('≥90%', '≥90%', '≥90%', '≥90%'), findings: [found('E11')] },
    {
      name: 'other rows between, blanks aside',
      rows: [
        row('数量', '更新图书', '≥2000册'),
        ...['≥ 90%', '≥90%', '≥90%'].map((value, index) => row('质量', `事项${index}合格率`, value)),
        row('服务对象满意度', '读者满意度', '≥90%'),
      ],
      findings: [found('E12')],
    },
    { name: 'seed 1', grid: seeds[0]?.cells ?? [], findings: [found('E16')] },
  ],
});
