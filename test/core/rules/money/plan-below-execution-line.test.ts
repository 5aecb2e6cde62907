import { planBelowExecutionLine } from '../../../../src/core/rules/money/plan-below-execution-line';
import { row } from '../../../../src/core/rules/sample-table';
import { describeRule, type Case, type InvalidCase } from '../rule-tester';

const plan = (periods: readonly string[], ...shares: readonly string[]): Case => ({
  name: periods.map((period, index) => `${period} ${shares[index] ?? ''}`).join(', '),
  plan: { periods, shares },
  rows: [row('数量', '更新图书', '≥2000册')],
});

const bad = (item: Case, ...cells: readonly string[]): InvalidCase => ({
  ...item,
  findings: cells.map((at) => ({ at, message: 'below', severity: 'info' })),
});

const MONTHS = ['4月底', '6月底', '8月底', '10月底'];
const QUARTERS = ['第一季度', '第二季度', '三季度末', '四季度末'];
const FORM = ['3月底', '6月底', '10月底', '12月底'];

describeRule(planBelowExecutionLine, {
  valid: [
    plan(MONTHS, '25%', '40%', '60%', '80%'),
    plan(QUARTERS, '0', '40', '60', '100'),
    plan(FORM, '1%', '50%', '80%', '100%'),
    plan(FORM, '25%', '按合同支付', '75%', '100%'),
    {
      name: 'no plan',
      grid: [
        ['一级指标', '二级指标', '三级指标', '指标值', '绩效指标描述'],
        ['产出指标', '数量指标', '更新图书', '≥2000册', '按台账统计'],
      ],
    },
  ],
  invalid: [
    bad(plan(MONTHS, '24%', '39%', '59%', '79%'), 'B8', 'D8', 'E8', 'F8'),
    bad(plan(FORM, '25%', '50%', '75%', '100%'), 'E8'),
    bad(plan(FORM, '0.25', '0.39', '0.8', '1'), 'D8'),
    bad(plan(FORM, '25%', '', '79%', '100%'), 'E8'),
    bad(plan(QUARTERS, '20', '30', '50', '79'), 'D8', 'E8', 'F8'),
    bad(plan(['3月', '5月', '9月', '11月'], '10%', '20%', '60%', '100%'), 'D8'),
  ],
});
