import { costBelowBudget } from '../../../../src/core/rules/money/cost-below-budget';
import { row } from '../../../../src/core/rules/sample-table';
import { describeRule, type Case, type InvalidCase } from '../rule-tester';

const table = (total: string, name: string, value: string): Case => ({
  name: `${name} ${value} of ${total}`,
  budget: { total, fiscal: total },
  rows: [row('成本', name, value)],
});

const below = (item: Case): InvalidCase => ({
  ...item,
  findings: [{ at: 'E11', message: 'below', severity: 'info' }],
});

describeRule(costBelowBudget, {
  valid: [
    table('40', '总成本', '≤40万元'),
    table('40', '总成本', '≤38万元'),
    table('7.29', '总成本', '≤72890元'),
    table('202.64', '项目总成本', '≤202.6万元'),
    table('40', '总成本', '≤45万元'),
    table('40', '印刷费', '≤3万元'),
    table('40', '人均总成本', '≤260元/人'),
    table('40', '总成本节约率', '≥5%'),
    table('40', '总成本', '≤3'),
    table('', '总成本', '≤3万元'),
    {
      name: 'a total of one kind beside the other costs',
      budget: { total: '40', fiscal: '40' },
      rows: [row('成本', '书架采购总成本', '≤30万元'), row('成本', '印刷费', '≤10万元')],
    },
    {
      name: 'no money block',
      grid: [
        ['一级指标', '二级指标', '三级指标', '指标值', '绩效指标描述'],
        ['产出指标', '成本指标', '总成本', '≤4万元', '按台账统计'],
      ],
    },
  ],
  invalid: [
    below(table('40', '总成本', '≤37.99万元')),
    below(table('40', '总成本', '≤4万元')),
    below(table('40', '总体支出', '≤40000元')),
    below(table('40', '支出控制', '20-30万元')),
    {
      name: 'the total and the parts it is the total of',
      budget: { total: '40', fiscal: '40' },
      rows: [
        row('成本', '总成本', '≤20万元'),
        row('成本', '印刷费', '≤12万元'),
        row('成本', '书架费', '≤8万元'),
      ],
      findings: [{ at: 'E11', message: 'below', severity: 'info' }],
    },
    {
      name: 'the total row among its parts',
      budget: { total: '40', fiscal: '40' },
      rows: [row('成本', '印刷费', '≤3万元'), row('成本', '合计', '≤20万元')],
      findings: [{ at: 'E12', message: 'below', severity: 'info' }],
    },
  ],
});
