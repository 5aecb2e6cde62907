import { row } from '../../../../src/core/rules/sample-table';
import { satisfactionRange } from '../../../../src/core/rules/relations/satisfaction-range';
import { describeRule, type Case, type ExpectedFinding } from '../rule-tester';

const aim = (value: string): Case => ({ rows: [row('服务对象满意度', '读者满意度', value)] });
const found = (message: 'low' | 'full', at = 'E11'): ExpectedFinding => ({ at, message, severity: 'info' });

describeRule(satisfactionRange, {
  valid: [
    aim('≥80%'),
    aim('≥99%'),
    aim('≥75分'),
    aim('满意'),
    aim(''),
    { name: 'another tier', rows: [row('质量', '图书完好率', '100%'), row('质量', '抽检率', '≥5%')] },
  ],
  invalid: [
    { ...aim('≥79.9%'), findings: [found('low')] },
    { ...aim('60%-90%'), findings: [found('low')] },
    { ...aim('=100%'), findings: [found('full')] },
    { ...aim('≥100%'), findings: [found('full')] },
    {
      name: 'satisfaction at tier 1',
      grid: [
        ['社区食堂补助绩效目标表'],
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '数量指标', '助餐人次', '≥900人次'],
        ['社会公众或服务对象满意度指标', '', '用餐老人评价', '≥60%'],
      ],
      findings: [found('low', 'D4')],
    },
  ],
});
