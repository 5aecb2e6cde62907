import { placeholderValue } from '../../../../src/core/rules/values/placeholder-value';
import { row } from '../../../../src/core/rules/sample-table';
import { describeRule, type Case, type InvalidCase } from '../rule-tester';

const good = (tier2: string, name: string, ...values: readonly string[]): readonly Case[] =>
  values.map((value) => ({ rows: [row(tier2, name, value)] }));

const left = (tier2: string, name: string, ...values: readonly string[]): readonly InvalidCase[] =>
  values.map((value) => ({
    rows: [row(tier2, name, value), row('数量', '讲座场次', '≥3场')],
    findings: [{ at: 'E11', message: 'value', severity: 'error' }],
  }));

const named = (...names: readonly string[]): readonly InvalidCase[] =>
  names.map((name) => ({
    rows: [row('数量', name, '≥3场')],
    findings: [{ at: 'C11', message: 'name', severity: 'error' }],
  }));

describeRule(placeholderValue, {
  valid: [
    ...good('质量', '图书完好率', '≥90%', '0%', '-0%', '=0', '', '合格', '较好'),
    ...good('数量', '安全事故', '无'),
    ...good('数量', '有无安全隐患', '无'),
    ...good('质量', '是否存在缺陷', '无'),
    ...good('社会效益', '不良影响', '无'),
    ...good('数量', '★更新图书', '≥30册'),
    ...good('数量', '*更新图书', '★≥30册'),
    ...good('数量', '展板规格（3×4米）', '30×40米'),
    ...good('数量', 'XXL号马甲、第XXIII期读书会', '≥30件'),
    ...good('数量', '图书（新书/旧书）', '≥30册'),
    {
      name: 'a dash in the unit column, a boolean unit',
      extraColumns: ['度量单位'],
      rows: [row('数量', '更新图书', '30', '/'), row('成本', '超支情况', '无', '有/无')],
    },
    {
      name: 'results are not looked at',
      grid: [
        ['一级指标', '二级指标', '三级指标', '指标值', '实际完成值'],
        ['产出指标', '数量指标', '更新图书', '≥30册', 'XX'],
        ['', '', '讲座', '≥3场', '/'],
      ],
    },
  ],
  invalid: [
    ...left('数量', '更新图书', '**', '≥**册', 'XX', '≥XX册', 'xx', 'ＸＸ册', '××', '__', '20XX年', 'X%'),
    ...left(
      '数量',
      '更新图书',
      '（填写数量）',
      '请填写',
      '<数量>',
      '/',
      '\\',
      '-',
      '—',
      '－',
      '待定',
      '待补充',
    ),
    ...left('数量', '更新图书', '略', '同上', 'N/A', '…', '≥__册'),
    ...left('数量', '参加读书会人数', '无'),
    ...left('质量', '图书完好率', '无'),
    ...left('成本', '购书', '无'),
    ...left('服务对象满意度', '读者评价', '无'),
    ...named('XX讲座', '第××期讲座', '20XX年讲座', 'ＸＸ讲座', '**讲座', '__讲座', '完成X%', '请填写名称'),
    ...named('（填写名称）', '<名称>讲座', '/', '待定', '同上'),
    {
      name: 'the name of the project',
      projectName: 'XX镇图书室运行经费',
      rows: [row('数量', '讲座场次', '≥3场')],
      findings: [{ at: 'E4', message: 'project', severity: 'error' }],
    },
  ],
});
