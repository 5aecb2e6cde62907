import { row } from '../../../../src/core/rules/sample-table';
import { tier1TwoBlocks } from '../../../../src/core/rules/tiers/tier1-two-blocks';
import { describeRule } from '../rule-tester';

const NAMES = ['一级指标', '二级指标', '三级指标', '指标值', '备注'];
const MEALS = ['产出指标', '数量指标', '助餐人次', '≥900人次'];
const HEALTH = ['效益指标', '社会效益指标', '受益老人', '≥60人'];
const blocks = (
  long: readonly (readonly string[])[],
  year: readonly (readonly string[])[],
): readonly (readonly string[])[] => [
  ['社区食堂补助绩效目标表'],
  ['长期绩效指标', ...NAMES],
  ...long.map((texts) => ['', ...texts]),
  ['年度绩效指标', ...NAMES],
  ...year.map((texts) => ['', ...texts]),
];

describeRule(tier1TwoBlocks, {
  valid: [
    { rows: [row('数量', '更新图书', '≥2000册')] },
    { name: 'another value', grid: blocks([MEALS], [['产出指标', '数量指标', '助餐人次', '≥300人次']]) },
    { name: 'another name', grid: blocks([MEALS], [['产出指标', '数量指标', '助餐次数', '≥900人次']]) },
    { name: 'another tier 2', grid: blocks([MEALS], [['产出指标', '质量指标', '助餐人次', '≥900人次']]) },
    { name: 'fewer rows', grid: blocks([MEALS, HEALTH], [MEALS]) },
    { name: 'one left blank', grid: blocks([['产出指标', '数量指标', '', '']], [MEALS]) },
    { name: 'a page break is no second set', grid: [['食堂绩效目标表'], NAMES, MEALS, NAMES, MEALS] },
  ],
  invalid: [
    {
      name: 'word for word',
      grid: blocks([MEALS, HEALTH], [MEALS, HEALTH]),
      findings: [{ at: 'B5', message: 'same', severity: 'info' }],
    },
    {
      name: 'blanks aside',
      grid: blocks([MEALS], [['产出指标', '数量指标', '助餐 人次', '≥ 900人次']]),
      findings: [{ at: 'B4', message: 'same', severity: 'info' }],
    },
  ],
});
