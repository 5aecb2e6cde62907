import { valueEmpty } from '../../../../src/core/rules/values/value-empty';
import { row } from '../../../../src/core/rules/sample-table';
import { describeRule, type Case, type InvalidCase } from '../rule-tester';

const filled = row('质量', '图书完好率', '≥90%');

const good = (...values: readonly string[]): readonly Case[] =>
  values.map((value) => ({ rows: [row('数量', '更新图书', value), filled] }));

const empty = (message: string, ...values: readonly string[]): readonly InvalidCase[] =>
  values.map((value) => ({
    rows: [row('数量', '更新图书', value), filled],
    findings: [{ at: 'E11', message, severity: 'error' }],
  }));

describeRule(valueEmpty, {
  valid: [
    ...good('≥30册', '30', '0', '合格', '是', '无', 'XX', '12月底前', '优'),
    { name: 'a slot of the form', rows: [row('数量', '1.', ''), row('数量', '…', ''), filled] },
    { name: 'a blank form', rows: [row('数量', '更新图书', ''), row('数量', '讲座场次', '')] },
    { name: 'the tail of a cell behind a page break', rows: [filled, 'header', ['', '', '', '册', '', '']] },
    { name: 'a total', rows: [filled, ['合计', '', '', '', '', '']] },
    {
      name: 'results are not looked at',
      grid: [
        ['一级指标', '二级指标', '三级指标', '指标值', '实际完成值'],
        ['产出指标', '数量指标', '更新图书', '≥30册', ''],
        ['', '', '讲座', '≥3场', ''],
      ],
    },
  ],
  invalid: [
    ...empty('blank', '', '  ', '\u3000'),
    ...empty('sign', '≥', '≧', '>=', '不低于', '＝'),
    ...empty('unit', '%', '≥%', '个', '万元', '≥人次', '元/人'),
    {
      name: 'a sign in a column of its own is no value',
      extraColumns: ['指标性质', '度量单位'],
      rows: [row('数量', '更新图书', '', '≥', '册'), row('质量', '图书完好率', '', '定性', ''), filled],
      findings: [
        { at: 'E11', message: 'blank', severity: 'error' },
        { at: 'E12', message: 'blank', severity: 'error' },
      ],
    },
  ],
});
