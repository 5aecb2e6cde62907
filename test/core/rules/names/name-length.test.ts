import { nameLength } from '../../../../src/core/rules/names/name-length';
import { row } from '../../../../src/core/rules/sample-table';
import { describeRule } from '../rule-tester';

const FIFTY = '读者活动'.repeat(12) + '次数';

describeRule(nameLength, {
  valid: [
    { name: 'fifty', rows: [row('数量', FIFTY, '≥5次')] },
    { name: 'blanks do not count', rows: [row('数量', ` ${FIFTY} `, '≥5次')] },
  ],
  invalid: [
    {
      name: 'one more',
      rows: [row('数量', `${FIFTY}量`, '≥5次')],
      findings: [{ at: 'C11', message: 'long', severity: 'info' }],
    },
    {
      name: 'no description column',
      grid: [
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '数量指标', `${FIFTY}量`, '≥5次'],
      ],
      findings: [{ at: 'C2', message: 'long', severity: 'info' }],
    },
  ],
});
