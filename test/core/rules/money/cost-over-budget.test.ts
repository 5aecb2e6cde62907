import { costOverBudget } from '../../../../src/core/rules/money/cost-over-budget';
import { findingsOf } from '../rule-checks';
import { describeRule, type Case, type ExpectedFix, type InvalidCase } from '../rule-tester';
import { row, sheetOf, type TableData } from '../../../../src/core/rules/sample-table';

type Budget = NonNullable<TableData['budget']>;
type Message = 'total' | 'rounded' | 'part' | 'parts';

const HEADER = ['一级指标', '二级指标', '三级指标', '指标值'];
const SEVERITY = { total: 'error', rounded: 'info', part: 'error', parts: 'warning' } as const;
const budgetOf = (total: string): Budget => ({ total, fiscal: total });

const good = (total: string, name: string, value: string, tier2 = '成本'): Case => ({
  name: `${name} ${value} within ${total}`,
  budget: budgetOf(total),
  rows: [row(tier2, name, value)],
});

const over = (
  total: string,
  [name, value]: readonly [string, string],
  cap: string | null,
  message: Message = 'total',
  tier2 = '成本',
): InvalidCase => ({
  name: `${name} ${value} against ${total}`,
  budget: budgetOf(total),
  rows: [row(tier2, name, value)],
  findings: [{ at: 'E11', message, severity: SEVERITY[message], fixes: capped(cap) }],
});

const capped = (value: string | null): readonly ExpectedFix[] =>
  value === null ? [] : [['choice', { E11: value }]];

describeRule(costOverBudget, {
  valid: [
    good('33.57', '总成本', '≤33.57万元'),
    good('17.50', '总成本', '≤17.5万元'),
    good('5.83', '总成本', '≤58300元'),
    good('5.83', '总成本', '≤58.3千元'),
    good('20000', '总成本', '≤2亿元'),
    good('40', '总成本', '≤40.005万元'),
    good('40', '总成本', '30-40万元'),
    good('0.85', '培训成本', '≤260元/人'),
    good('0.85', '培训成本', '≤3万元每人'),
    good('0.85', '补助标准', '≤3万元'),
    good('0.85', '人均成本', '≤3万元'),
    good('0.85', '器材单价', '≤3万元'),
    good('0.85', '单位成本', '≤3万元'),
    good('0.85', '成本节约率', '≥5%'),
    good('0.85', '运行成本节约额', '≥3万元'),
    good('0.85', '总成本', '≤40'),
    good('0.85', '总成本', '控制在批复范围内'),
    good('0.85', '读者人均借阅', '≥3万元', '经济效益'),
    good('0.85', '撬动社会总投资', '≥300万元', '经济效益'),
    good('', '总成本', '≤40万元'),
    good('另行批复', '总成本', '≤40万元'),
    {
      name: 'no unit of the budget is known',
      unitLine: '',
      budget: budgetOf('0.85'),
      rows: [row('成本', '总成本', '≤40万元')],
    },
    {
      name: 'a total written 0 is the sum of its parts',
      budget: { total: '0', fiscal: '202.64' },
      rows: [row('成本', '总成本', '≤202.6万元')],
    },
    good('40', '总成本', '≤40.0049万元'),
    good('40.00', '总支出', '≤400050元'),
    {
      name: 'the budget itself left to its parts, of which one has parts',
      budget: { total: '', fiscal: '30', other: '12' },
      rows: [row('成本', '总成本', '≤42万元')],
    },
    {
      name: 'no money block at all',
      grid: [
        [...HEADER, '绩效指标描述'],
        ['产出指标', '成本指标', '总成本', '≤40万元', '按台账统计'],
      ],
    },
    {
      name: 'parts that add up to the budget',
      budget: budgetOf('10'),
      rows: [row('成本', '会议支出', '≤4万元'), row('成本', '印刷支出', '≤6万元')],
    },
    {
      name: 'a total row speaks for its parts',
      budget: budgetOf('10'),
      rows: [
        row('成本', '总成本', '≤10万元'),
        row('成本', '会议支出', '≤6万元'),
        row('成本', '印刷支出', '≤6万元'),
      ],
    },
    {
      name: 'costs to society are not paid from the budget',
      budget: budgetOf('10'),
      rows: [['成本指标', '社会成本指标', '公众出行总成本', '按台账统计', '≤30万元', '年度工作方案']],
    },
  ],
  invalid: [
    {
      name: 'only the set of the year is held against the budget of the year',
      grid: [
        ['社区食堂补助绩效目标表'],
        ['', '年度资金总额（万元）', '10'],
        ['中期绩效指标', ...HEADER],
        ['', '产出指标', '成本指标', '三年总成本', '≤36万元'],
        ['年度绩效指标', ...HEADER],
        ['', '产出指标', '成本指标', '当年总成本', '≤12万元'],
      ],
      findings: [{ at: 'E6', message: 'total', severity: 'error', fixes: [['choice', { E6: '≤10万元' }]] }],
    },
    over('0.85', ['总成本', '1.5万'], '≤0.85万元'),
    over('0.85', ['总成本', '≤1.5万元'], '≤0.85万元'),
    over('0.85', ['总成本', '<1.5万元'], '≤0.85万元'),
    over('0.85', ['总成本', '=1.5万元'], '≤0.85万元'),
    over('0.85', ['总成本', '≥1.5万元'], '≤0.85万元'),
    over('0.85', ['总成本', '0.5-1.5万元'], '≤0.85万元'),
    over('0.85', ['设备运行', '≤15000元'], '≤0.85万元'),
    over('0.85', ['设备运行', '≤0.0002亿元'], '≤0.85万元'),
    over('0.85', ['总成本（万元）', '≤1.5'], '≤0.85万元'),
    over('0.85', ['预算控制数', '≤1.5万元'], '≤0.85万元', 'total', '数量'),
    over('40', ['总成本', '≤40.50万元'], '≤40万元', 'rounded'),
    over('40.00', ['总成本', '≤40.50万元'], '≤40万元'),
    over('40.00', ['总成本', '≤40.01万元'], '≤40万元'),
    over('33.57', ['总成本', '≤33.6万元'], '≤33.57万元', 'rounded'),
    over('33.57', ['总成本', '≤33.7万元'], '≤33.57万元'),
    over('¥1,000.5', ['总成本', '≤2000万元'], '≤1000.5万元'),
    over('8500元', ['总成本', '≤1.2万元'], '≤0.85万元'),
    {
      name: 'the sum of the parts stands for a total written 0, its rounding too',
      budget: { total: '0', fiscal: '202.64' },
      rows: [row('成本', '总成本', '≤202.90万元')],
      findings: [
        { at: 'E11', message: 'total', severity: 'error', fixes: [['choice', { E11: '≤202.64万元' }]] },
      ],
    },
    {
      name: 'a single part above the whole budget',
      budget: budgetOf('10'),
      rows: [row('成本', '会议支出', '≤12万元'), row('成本', '印刷支出', '≤1万元')],
      findings: [{ at: 'E11', message: 'part', severity: 'error' }],
    },
    {
      name: 'parts that only together exceed the budget',
      budget: budgetOf('10'),
      rows: [row('成本', '会议支出', '≤6万元'), row('成本', '印刷支出', '≤6万元')],
      findings: [{ at: 'E12', message: 'parts', severity: 'warning' }],
    },
    {
      name: 'the economic costs of the 2021 scheme',
      budget: budgetOf('10'),
      rows: [['成本指标', '经济成本指标', '设备运行', '按台账统计', '≤30万元', '年度工作方案']],
      findings: [{ at: 'E11', message: 'total', severity: 'error', fixes: [['choice', { E11: '≤10万元' }]] }],
    },
    {
      name: 'sign and unit stay in their columns',
      budget: budgetOf('10'),
      extraColumns: ['指标性质', '度量单位'],
      rows: [row('成本', '总成本', '30', '≤', '万元'), row('成本', '项目总投资', '300000', '＝', '元')],
      findings: [
        { at: 'E11', message: 'total', severity: 'error', fixes: [['choice', { E11: '10' }]] },
        {
          at: 'E12',
          message: 'total',
          severity: 'error',
          fixes: [['choice', { E12: '100000', G12: '≤' }]],
        },
      ],
    },
    {
      name: 'the value header names the unit',
      budget: budgetOf('10'),
      valueLabel: '指标值（万元）',
      rows: [row('成本', '总成本', '≤30')],
      findings: [{ at: 'E11', message: 'total', severity: 'error', fixes: [['choice', { E11: '≤10万元' }]] }],
    },
    {
      name: 'a unit beside the number counts more than the unit column',
      budget: budgetOf('10'),
      extraColumns: ['指标性质', '度量单位'],
      rows: [row('成本', '总成本', '30万元', ' ≤ ', '元')],
      findings: [{ at: 'E11', message: 'total', severity: 'error', fixes: [['choice', { E11: '10万元' }]] }],
    },
  ],
});

it('says which cost exceeds the budget by how much', () => {
  const sheet = sheetOf({ budget: budgetOf('0.85'), rows: [row('成本', ' 总成本 ', '≤1.5万元')] });
  expect(findingsOf(costOverBudget, sheet).map(({ data }) => data)).toEqual([
    { name: '总成本', cost: '1.5', budget: '0.85', excess: '0.65' },
  ]);
});
