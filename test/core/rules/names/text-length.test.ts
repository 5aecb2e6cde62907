import { textLength } from '../../../../src/core/rules/names/text-length';
import { describeRule } from '../rule-tester';

const texts = (value: number, basis: number): readonly string[] => [
  ...['产出指标', '质量指标', '开放效果', '读者问卷'],
  ...['好'.repeat(value), '据'.repeat(basis)],
];

describeRule(textLength, {
  blanksMatter: true,
  valid: [
    { name: 'both at the limit', rows: [texts(1000, 2000)] },
    {
      name: 'no basis column',
      grid: [
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '质量指标', '开放效果', '好'.repeat(1000)],
      ],
    },
  ],
  invalid: [
    {
      name: 'a long value',
      rows: [texts(1001, 1)],
      findings: [{ at: 'E11', message: 'value', severity: 'info' }],
    },
    {
      name: 'a long basis',
      rows: [texts(1, 2001)],
      findings: [{ at: 'F11', message: 'basis', severity: 'info' }],
    },
    {
      name: 'both',
      rows: [texts(1001, 2001)],
      findings: [
        { at: 'E11', message: 'value', severity: 'info' },
        { at: 'F11', message: 'basis', severity: 'info' },
      ],
    },
  ],
});
