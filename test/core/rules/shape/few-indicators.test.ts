import { row } from '../../../../src/core/rules/sample-table';
import { fewIndicators } from '../../../../src/core/rules/shape/few-indicators';
import { describeRule, type Case, type ExpectedFinding } from '../rule-tester';

const table = (count: number): Case => ({
  name: `${count} indicators`,
  rows: Array.from({ length: count }, (_, index) => row('数量', `事项${index + 1}`, '≥3项')),
});
const found = (message: 'few' | 'many', at: string): ExpectedFinding => ({ at, message, severity: 'info' });

const HEADER = ['一级指标', '二级指标', '三级指标', '指标值'];
/** One indicator in the first set, five in the second. */
const twoSets = (first: string, second: string): readonly (readonly string[])[] => [
  ['图书角绩效目标表'],
  [`${first}绩效指标`, ...HEADER],
  ['', '产出指标', '数量指标', '图书角', '≥30个'],
  [`${second}绩效指标`, ...HEADER],
  ...Array.from({ length: 5 }, (_, index) => ['', '产出指标', '数量指标', `事项${index + 1}`, '≥3项']),
];

describeRule(fewIndicators, {
  valid: [
    table(5),
    table(25),
    { name: 'a short set for several years beside that of the year', grid: twoSets('长期', '年度') },
    { name: 'a template', rows: [['产出指标', '数量指标', '图书', '', '', '']] },
  ],
  invalid: [
    { ...table(4), findings: [found('few', 'A10')] },
    { name: 'a short set of the year', grid: twoSets('年度', '长期'), findings: [found('few', 'B2')] },
    { name: 'both sets for several years', grid: twoSets('长期', '中期'), findings: [found('few', 'B2')] },
    { ...table(26), findings: [found('many', 'A10')] },
  ],
});
