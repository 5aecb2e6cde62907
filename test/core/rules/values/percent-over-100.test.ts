import { percentOver100 } from '../../../../src/core/rules/values/percent-over-100';
import { describeRule, type Case, type ExpectedFix, type InvalidCase } from '../rule-tester';
import { row } from '../../../../src/core/rules/sample-table';

const good = (name: string, ...values: readonly string[]): readonly Case[] =>
  values.map((value) => ({ rows: [row('质量', name, value)] }));

const over = (name: string, value: string, ...fixes: readonly string[]): InvalidCase => ({
  rows: [row('质量', name, value)],
  findings: [
    { at: 'E11', message: 'over', severity: 'error', fixes: fixes.map((text) => ['choice', { E11: text }]) },
  ],
});

const atLeast = (name: string, value: string, fixed = '=100%'): InvalidCase => ({
  rows: [row('质量', name, value)],
  findings: [{ at: 'E11', message: 'atLeast', severity: 'info', fixes: [['safe', { E11: fixed }]] }],
});

const columns = (value: string, sign: string, ...fixes: readonly ExpectedFix[]): InvalidCase => ({
  name: `columns of their own: ${sign} ${value} %`,
  extraColumns: ['指标性质', '度量单位'],
  rows: [row('质量', '抽检合格率', value, sign, '%')],
  findings: [
    fixes[0]?.[0] === 'safe'
      ? { at: 'E11', message: 'atLeast', severity: 'info', fixes }
      : { at: 'E11', message: 'over', severity: 'error', fixes },
  ],
});

describeRule(percentOver100, {
  valid: [
    ...good(
      '抽检合格率',
      '=100%',
      '100%',
      '≤100%',
      '<100%',
      '≥99.9%',
      '95%-100%',
      '±120%',
      '≥95',
      '≥120次',
      '≥1000‰',
    ),
    ...good('逾期发放率', '≥100%'),
    ...good('产值增长率', '≥130%', '≥100%'),
    ...good('任务完成率', '≥110%'),
    ...good('目标达成率', '≥105%'),
    ...good('预算执行率', '≥100%'),
    ...good('国有资本保值增值率', '≥101%'),
    ...good('机组负荷率', '≤110%'),
    ...good('投资收益率', '≥120%'),
    ...good('政府综合债务率', '≤120%'),
    ...good('样品加标回收率', '70%-120%'),
    ...good('高等教育毛入学率', '≥103%'),
    ...good('病床使用率', '≤105%'),
    ...good('用电量同比', '≤105%'),
    ...good('接待人数比上年', '≥108%'),
    {
      name: 'sign column says exactly',
      extraColumns: ['指标性质', '度量单位'],
      rows: [row('质量', '抽检合格率', '100', '＝', '%')],
    },
    { name: 'several rates', rows: [row('质量', '抽检合格率', '男性120%、女性90%')] },
  ],
  invalid: [
    atLeast('发放及时率', '≥100%'),
    atLeast('发放及时率', '>=100%'),
    atLeast('发放及时率', '≥１００％'),
    atLeast('发放及时率', '100%以上'),
    atLeast('发放及时率', '不低于100%'),
    atLeast('读者满意度', '≥100.0%'),
    over('发放及时率', '>100%', '=100%'),
    over('抽检合格率', '≥120%', '=100%'),
    over('逾期发放率', '≥120%', '=100%'),
    over('抽检合格率', '≤100.5%', '=100%'),
    over('抽检合格率', '120%', '=100%'),
    over('抽检合格率', '90%-120%', '=100%'),
    over('抽检合格率', '287%', '≥87%', '=100%'),
    over('抽检合格率', '205%', '≥5%', '=100%'),
    over('抽检合格率', '300%', '=100%'),
    columns('100', '≥', ['safe', { G11: '＝' }]),
    columns('120', '≥', ['choice', { G11: '＝', E11: '100' }]),
    columns('120', '＝', ['choice', { E11: '100' }]),
  ],
});
