import { inputAsOutput } from '../../../../src/core/rules/names/input-as-output';
import { row } from '../../../../src/core/rules/sample-table';
import { describeRule, type Case, type InvalidCase } from '../rule-tester';

const good = (name: string, tier2 = '数量'): Case => ({ rows: [row(tier2, name, '≥5%')] });

const bad = (message: 'resources' | 'spending', name: string): InvalidCase => ({
  rows: [row('数量', name, '≥5%')],
  findings: [{ at: 'C11', message, severity: 'info' }],
});

describeRule(inputAsOutput, {
  valid: [
    good('图书册数'),
    good('村级覆盖率'),
    good('新投入使用书架数量'),
    good('投入使用场馆数'),
    good('任务执行进度'),
    good('人员投入', '质量'),
    good('资金支付率', '时效'),
    good('支出率', '成本'),
    good(''),
  ],
  invalid: [
    bad('resources', '人员投入'),
    bad('resources', '投入设备数量'),
    bad('resources', '投入的人力'),
    bad('spending', '资金支付率'),
    bad('spending', '资金支出率'),
    bad('spending', '支出率'),
    bad('spending', '预算执行率'),
    bad('spending', '预算执行进度（11月）'),
    bad('spending', '专项资金拨付进度'),
    {
      name: 'no description column',
      grid: [
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '数量指标', '人力投入', '≥5人'],
      ],
      findings: [{ at: 'C2', message: 'resources', severity: 'info' }],
    },
  ],
});
