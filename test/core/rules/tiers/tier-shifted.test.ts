import { row } from '../../../../src/core/rules/sample-table';
import { tierShifted } from '../../../../src/core/rules/tiers/tier-shifted';
import { describeRule, type ExpectedFinding } from '../rule-tester';

const shifted = (...names: readonly string[]): readonly (readonly string[])[] =>
  names.map((name) => [name, '助餐', `${name}一项`, '按台账统计', '≥3项', '年度工作方案']);
const found = (at: string): ExpectedFinding => ({ at, message: 'shifted', severity: 'info' });

describeRule(tierShifted, {
  valid: [
    { rows: [row('数量', '更新图书', '≥2000册'), row('社会效益', '到馆读者人次', '≥9000人次')] },
    { name: 'one name alone', rows: shifted('数量指标') },
    { name: 'cost and satisfaction are tier 1 names too', rows: shifted('成本指标', '满意度指标') },
    { name: 'one of them only is a tier 2', rows: shifted('成本指标', '数量指标') },
    { name: 'mixed with tier 1 names', rows: shifted('数量指标', '质量指标', '效益指标') },
    { name: 'mixed with local names', rows: shifted('数量指标', '质量指标', '其他指标') },
    { name: 'rows without a tier', rows: [...shifted('数量指标', '质量指标'), ...shifted('')].reverse() },
  ],
  invalid: [
    { name: 'outputs only', rows: shifted('数量指标', '质量指标'), findings: [found('A10')] },
    {
      name: 'all of them',
      rows: shifted('数量指标', '质量指标', '时效', '成本指标', '社会效益指标', '服务对象满意度指标'),
      findings: [found('A10')],
    },
    {
      name: 'without the form above',
      grid: [
        ['', '一级指标', '二级指标', '三级指标', '指标值'],
        ['', '产出数量', '助餐', '助餐人次', '≥900人次'],
        ['', '产出质量', '留样', '留样合格率', '100%'],
      ],
      findings: [found('B1')],
    },
  ],
});
