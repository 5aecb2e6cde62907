import { moneyUnitIncomplete } from '../../../../src/core/rules/units/money-unit-incomplete';
import { describeRule, type Case, type ExpectedFix, type InvalidCase } from '../rule-tester';
import { row } from '../../../../src/core/rules/sample-table';

const good = (tier2: string, name: string, value: string): Case => ({ rows: [row(tier2, name, value)] });

const cut = (
  message: 'money' | 'other',
  [tier2, name, value]: readonly [string, string, string],
  ...fixes: readonly ExpectedFix[]
): InvalidCase => ({
  rows: [row(tier2, name, value)],
  findings: [{ at: 'E11', message, severity: message === 'money' ? 'error' : 'warning', fixes }],
});

const safe = (value: string): ExpectedFix => ['safe', { E11: value }];
const choice = (value: string): ExpectedFix => ['choice', { E11: value }];

describeRule(moneyUnitIncomplete, {
  valid: [
    good('成本', '总成本', '≤1.5万元'),
    good('成本', '总成本', '≤0.2亿元'),
    good('成本', '总成本', '≤5000元'),
    good('成本', '培训成本', '≤260元/人'),
    good('成本', '培训成本', '≤260元每人'),
    good('成本', '培训成本', '≤1.2万元/人'),
    good('成本', '总成本', '40'),
    good('数量', '惠及人口', '≥3万人'),
    good('数量', '惠及人口', '≥3万余人'),
    good('数量', '灌溉面积', '≥1.2万亩'),
    good('数量', '服务次数', '≥3万次'),
    good('数量', '绿化面积', '≥2万平方米'),
    good('数量', '巡查频次', '≥3次/月'),
    good('质量', '师生比', '1/18'),
    good('质量', '包裹丢失率', '≤1/百万'),
    good('质量', '疫苗差错率', '≤1/万'),
    good('社会效益', '社会影响', '惠及3万左右的居民'),
    {
      name: 'a unit column completes the magnitude',
      extraColumns: ['度量单位'],
      rows: [row('成本', '总成本', '≤1.5万', '元')],
    },
    { name: 'the name announces the unit', rows: [row('成本', '总成本（元）', '≤1.5万')] },
    {
      name: 'the header of the column announces the unit',
      valueLabel: '指标值（元）',
      rows: [row('成本', '总成本', '≤1.5万')],
    },
    good('成本', '总成本', '1.5万左右'),
    { name: 'several amounts are another matter', rows: [row('成本', '总成本', '设备3万、耗材2万')] },
  ],
  invalid: [
    cut('money', ['成本', '总成本', '≤1.5万'], safe('≤1.5万元')),
    cut('money', ['成本', '总成本', '１．５万'], safe('1.5万元')),
    cut('money', ['成本', '运行维护', '3万以内'], safe('3万元以内')),
    cut('money', ['成本', '运行维护', '3万以下'], safe('3万元以下')),
    cut('money', ['成本', '总成本', '（≤3万）'], safe('（≤3万元）')),
    cut('money', ['成本', '总成本', '3万。'], safe('3万元。')),
    cut('money', ['成本', '总投资', '≤0.3亿'], safe('≤0.3亿元')),
    cut('money', ['成本', '讲师课酬', '≤1.5万/人'], safe('≤1.5万元/人')),
    cut('money', ['成本', '讲师课酬', '≤1.5万每人'], safe('≤1.5万元每人')),
    cut('money', ['成本', '总成本', '≤5千'], choice('≤5千元')),
    cut('money', ['成本', '总成本', '≤2百万'], choice('≤2百万元')),
    cut('money', ['成本', '总成本', '≤2千万'], choice('≤2千万元')),
    cut('money', ['成本', '器材采购', '≤260/套'], choice('≤260元/套'), choice('≤260万元/套')),
    cut('money', ['成本', '器材采购', '≤260每套'], choice('≤260元每套'), choice('≤260万元每套')),
    cut('money', ['经济效益', '带动农户收入', '≥30万'], safe('≥30万元')),
    cut('money', ['数量', '发放补贴金额', '≥30万'], safe('≥30万元')),
    cut('money', ['成本', '单位成本', '≤12.6/套'], choice('≤12.6元/套'), choice('≤12.6万元/套')),
    cut('other', ['数量', '参与群众', '3万'], choice('3万人'), choice('3万次'), choice('3万元')),
    cut('other', ['数量', '补贴发放人数', '3万'], choice('3万人'), choice('3万次'), choice('3万元')),
    cut('other', ['数量', '帮扶低收入群众', '≥1万'], choice('≥1万人'), choice('≥1万次'), choice('≥1万元')),
    cut('other', ['数量', '河道巡查', '4/月'], choice('4次/月'), choice('4个/月'), choice('4元/月')),
  ],
});
