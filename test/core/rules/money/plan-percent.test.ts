import { planPercent } from '../../../../src/core/rules/money/plan-percent';
import {
  describeRule,
  type Case,
  type ExpectedFinding,
  type ExpectedFix,
  type InvalidCase,
} from '../rule-tester';
import { row } from '../../../../src/core/rules/sample-table';

const rows = [row('数量', '更新图书', '≥2000册')];
const plan = (...shares: readonly string[]): Case => ({ name: shares.join(' '), plan: { shares }, rows });
const bad = (shares: readonly string[], ...findings: readonly ExpectedFinding[]): InvalidCase => ({
  ...plan(...shares),
  findings,
});

const finding = (
  at: string,
  message: string,
  severity: ExpectedFinding['severity'],
  ...fixes: readonly ExpectedFix[]
): ExpectedFinding => ({ at, message, severity, fixes });

const last = (text: string): ExpectedFix => ['choice', { F8: text }];

describeRule(planPercent, {
  valid: [
    plan('25%', '50%', '75%', '100%'),
    plan('25', '50', '75', '100'),
    plan('25％', ' 50 %', '75.5%', '100%'),
    plan('0', '0', '0', '100'),
    plan('0%', '40%', '40%', '100%'),
    plan('100%', '100%', '100%', '100%'),
    plan('0.25', '0.5', '0.75', '1'),
    plan('按合同支付', '50%', '75%', '90%'),
    {
      name: 'a blank form',
      plan: { shares: ['', '', '', ''] },
      rows: [row('数量', '更新图书', '')],
    },
    {
      name: 'a blank form that is filled in half',
      plan: { shares: ['25%', '', '', ''] },
      rows: [row('数量', '更新图书', '××册')],
    },
    {
      name: 'quarters',
      plan: {
        periods: ['第一季度', '第二季度', '三季度末', '四季度末'],
        shares: ['20%', '45%', '80%', '100%'],
      },
      rows,
    },
    {
      name: 'shares beside their periods',
      grid: [
        ['社区食堂补助绩效目标表'],
        ['用款计划', '3月底', '10%', '6月底', '60%', '12月底', '100%'],
        ['一级指标', '二级指标', '三级指标', '指标值', '指标值确定依据', '备注', '权重'],
        ['产出指标', '数量指标', '更新图书', '≥2000册'],
      ],
    },
    {
      name: 'no plan at all',
      grid: [
        ['一级指标', '二级指标', '三级指标', '指标值', '指标值确定依据', '备注', '权重'],
        ['产出指标', '数量指标', '更新图书', '≥2000册'],
      ],
    },
  ],
  invalid: [
    bad(['30%', '60%', '50%', '100%'], finding('E8', 'falling', 'error')),
    bad(['25%', '50%', '75%', '90%'], finding('F8', 'unfinished', 'error', last('100%'))),
    bad(['25', '50', '75', '99.9'], finding('F8', 'unfinished', 'error', last('100'))),
    bad(['0.25', '0.5', '0.75', '0.9'], finding('F8', 'unfinished', 'error', last('1'))),
    bad(['0', '0', '0', '0'], finding('F8', 'unfinished', 'error', last('100'))),
    bad(['25%', '50%', '75%', '120%'], finding('F8', 'outside', 'error', last('100%'))),
    bad(['-5%', '50%', '75%', '100%'], finding('B8', 'outside', 'error')),
    bad(['25%', '150', '75%', '100%'], finding('D8', 'outside', 'error'), finding('E8', 'falling', 'error')),
    bad(['25%', '150%', '75%', '100%'], finding('D8', 'outside', 'error'), finding('E8', 'falling', 'error')),
    bad(
      ['60%', '80%', '70%', '90%'],
      finding('E8', 'falling', 'error'),
      finding('F8', 'unfinished', 'error', last('100%')),
    ),
    bad(['25%', '', '75%', '100%'], finding('D8', 'missing', 'warning')),
    bad(
      ['', '', '', ''],
      finding('B8', 'missing', 'warning'),
      finding('D8', 'missing', 'warning'),
      finding('E8', 'missing', 'warning'),
      finding('F8', 'missing', 'warning'),
    ),
    bad(
      ['25%', '25%', '25%', '25%'],
      finding('B8', 'instalments', 'info', ['choice', { D8: '50%', E8: '75%', F8: '100%' }]),
    ),
    bad(
      ['40', '30', '20', '10'],
      finding('B8', 'instalments', 'info', ['choice', { D8: '70', E8: '90', F8: '100' }]),
    ),
    bad(
      ['0.1', '0.2', '0.3', '0.4'],
      finding('B8', 'instalments', 'info', ['choice', { D8: '0.3', E8: '0.6', F8: '1' }]),
    ),
    bad(['25%', '50%', '75%', '100'], finding('F8', 'sign', 'info', ['safe', { F8: '100%' }])),
    bad(['0', '50%', '75%', '100%'], finding('B8', 'sign', 'info', ['safe', { B8: '0%' }])),
    bad(['25%', '50%', '75%', '1'], finding('F8', 'sign', 'info', ['choice', { F8: '100%' }])),
    {
      name: 'quarters that end short',
      plan: {
        periods: ['第一季度', '第二季度', '第三季度', '第四季度'],
        shares: ['20%', '45%', '80%', '95%'],
      },
      rows,
      findings: [finding('F8', 'unfinished', 'error', last('100%'))],
    },
    {
      name: 'beside their periods, the last one short',
      grid: [
        ['社区食堂补助绩效目标表'],
        ['用款计划', '3月底', '10%', '6月底', '60%', '12月底', '80%'],
        ['一级指标', '二级指标', '三级指标', '指标值', '指标值确定依据', '备注', '权重'],
        ['产出指标', '数量指标', '更新图书', '≥2000册'],
      ],
      findings: [finding('G2', 'unfinished', 'error', ['choice', { G2: '100%' }])],
    },
  ],
});
