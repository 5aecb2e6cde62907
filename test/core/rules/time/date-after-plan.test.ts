import { described, row, type TableData } from '../../../../src/core/rules/sample-table';
import { dateAfterPlan } from '../../../../src/core/rules/time/date-after-plan';
import { describeRule } from '../rule-tester';

const planned = (shares: readonly string[], ...values: readonly string[]): TableData => ({
  plan: { shares },
  rows: values.map((value, index) => row('时效', `图书上架时间（第${index + 1}批）`, value)),
});

const BY_OCTOBER = ['25%', '50%', '100%', '100%'];
const BY_DECEMBER = ['25%', '50%', '75%', '100%'];

describeRule(dateAfterPlan, {
  valid: [
    planned(BY_DECEMBER, '12月31日前'),
    planned(BY_DECEMBER, '9月底前'),
    planned(BY_OCTOBER, '10月底前'),
    planned(BY_OCTOBER, '7月'),
    planned(BY_OCTOBER, '12个月'),
    planned(BY_DECEMBER, '第三季度'),
    {
      name: 'a beginning',
      plan: { shares: BY_DECEMBER },
      rows: [row('时效', '管理员到岗', '3月底前')],
    },
    planned(BY_OCTOBER, '年底前'),
    planned(['25%', '50%', '75%', '90%'], '3月底前'),
    planned(['25%', '五成', '75%', '100%'], '3月底前'),
    {
      name: 'periods that are no months',
      plan: { periods: ['甲', '乙', '丙', '丁'], shares: BY_OCTOBER },
      rows: [row('时效', '图书上架时间', '12月')],
    },
    { name: 'another tier', plan: { shares: BY_OCTOBER }, rows: [row('质量', '12月底前上架率', '≥95%')] },
    {
      name: 'no plan',
      grid: [
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '时效指标', '图书上架时间', '11月30日前'],
      ],
    },
  ],
  invalid: [
    {
      ...planned(BY_OCTOBER, '6月底前', '12月31日前'),
      findings: [{ at: 'E12', message: 'early', severity: 'info' }],
    },
    { ...planned(BY_OCTOBER, '第四季度'), findings: [{ at: 'E11', message: 'early', severity: 'info' }] },
    { ...planned(BY_DECEMBER, '8月底前'), findings: [{ at: 'E11', message: 'late', severity: 'info' }] },
    {
      name: 'quarters in the plan, the date in the description',
      plan: { periods: ['第1季度', '第2季度', '第3季度', '第4季度'], shares: BY_DECEMBER },
      rows: [described('时效', '图书上架率', '5月20日前上架', '≥95%')],
      findings: [{ at: 'D11', message: 'late', severity: 'info' }],
    },
  ],
});
