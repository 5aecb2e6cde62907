import { costComparator } from '../../../../src/core/rules/money/cost-comparator';
import { describeRule, type Case, type ExpectedFix, type InvalidCase } from '../rule-tester';
import { row } from '../../../../src/core/rules/sample-table';

type Message = 'bare' | 'equal' | 'about' | 'wrongWay';

const good = (name: string, value: string, tier2 = '成本'): Case => ({ rows: [row(tier2, name, value)] });

const bad = (
  message: Message,
  name: string,
  value: string,
  ...fixes: readonly ExpectedFix[]
): InvalidCase => ({
  rows: [row('成本', name, value)],
  findings: [{ at: 'E11', message, severity: message === 'wrongWay' ? 'error' : 'warning', fixes }],
});

const safe = (value: string): ExpectedFix => ['safe', { E11: value }];
const choice = (value: string): ExpectedFix => ['choice', { E11: value }];

describeRule(costComparator, {
  valid: [
    good('总成本', '≤5.83万元'),
    good('总成本', '<5.83万元'),
    good('总成本', '不超过5.83万元'),
    good('总成本', '不得超过5.83万元'),
    good('总成本', '不得高于5.83万元'),
    good('总成本', '5.83万元以内'),
    good('总成本', '控制在5万元以内'),
    good('总成本', '5-6万元'),
    good('培训成本', '=260元/人·天'),
    good('培训成本', '260元/人'),
    good('补助标准', '1600元'),
    good('人均成本', '=1600元'),
    good('成本节约率', '≥5%'),
    good('购书补贴比例', '80%'),
    good('贷款贴息率', '=50%'),
    good('成本节约额', '≥3万元'),
    good('总成本', '40'),
    good('总成本', '严格控制'),
    good('撬动社会总投资', '≥300万元', '经济效益'),
    good('入馆人数', '≥300人', '数量'),
    {
      name: 'a bare part beside the total',
      rows: [row('成本', '总成本', '≤9万元'), row('成本', '会议支出', '4万元')],
    },
    {
      name: 'the sign stands in a column of its own',
      extraColumns: ['指标性质'],
      rows: [row('成本', '总成本', '9万元', '≤')],
    },
  ],
  invalid: [
    bad('bare', '总成本', '1.5万', safe('≤1.5万')),
    bad('bare', '总成本', '40万元', safe('≤40万元')),
    bad('bare', '总成本', ' 40 万元 ', safe('≤40万元')),
    bad('bare', '总成本（万元）', '40', safe('≤40')),
    bad('bare', '总成本', '合计40万元'),
    bad('equal', '总成本', '=40万元', choice('≤40万元')),
    bad('equal', '总成本', '＝40万元', choice('≤40万元')),
    bad('wrongWay', '总成本', '≥40万元', choice('≤40万元')),
    bad('wrongWay', '总成本', '>40万元', choice('≤40万元')),
    bad('wrongWay', '总成本', '不低于40万元', choice('≤40万元')),
    bad('wrongWay', '总成本', '40万元以上', choice('≤40万元')),
    bad('about', '总成本', '约40万元', choice('≤40万元')),
    bad('about', '总成本', '40万元左右', choice('≤40万元')),
    bad('about', '总成本', '≤40万元左右', choice('≤40万元')),
    {
      name: 'a part that grows',
      rows: [row('成本', '总成本', '≤9万元'), row('成本', '会议支出', '≥4万元')],
      findings: [
        { at: 'E12', message: 'wrongWay', severity: 'error', fixes: [['choice', { E12: '≤4万元' }]] },
      ],
    },
    {
      name: 'a blank sign cell takes the sign',
      extraColumns: ['指标性质', '度量单位'],
      rows: [row('成本', '总成本', '40', '', '万元')],
      findings: [{ at: 'E11', message: 'bare', severity: 'warning', fixes: [['safe', { G11: '≤' }]] }],
    },
    {
      name: 'another sign in the column is replaced there',
      extraColumns: ['指标性质', '度量单位'],
      rows: [row('成本', '总成本', '40', '＝', '万元')],
      findings: [{ at: 'E11', message: 'equal', severity: 'warning', fixes: [['choice', { G11: '≤' }]] }],
    },
    {
      name: '定性 in the sign column is not overwritten without asking',
      extraColumns: ['指标性质', '度量单位'],
      rows: [row('成本', '总成本', '40', '定性', '万元')],
      findings: [{ at: 'E11', message: 'bare', severity: 'warning', fixes: [['choice', { G11: '≤' }]] }],
    },
    {
      name: 'a total under a tier that is none for costs',
      rows: [row('数量', '项目总投资', '≥40万元')],
      findings: [
        { at: 'E11', message: 'wrongWay', severity: 'error', fixes: [['choice', { E11: '≤40万元' }]] },
      ],
    },
  ],
});
