import { percentBaseMissing } from '../../../../src/core/rules/values/percent-base-missing';
import { described, row } from '../../../../src/core/rules/sample-table';
import { describeRule, type Case, type InvalidCase } from '../rule-tester';

const good = (name: string, value: string, ...descriptions: readonly string[]): readonly Case[] =>
  descriptions.map((text) => ({ name: `${name}: ${text}`, rows: [described('质量', name, text, value)] }));

const missing = (message: string, name: string, text: string): InvalidCase => ({
  name: `${name}: ${text}`,
  rows: [described('质量', name, text, '≥90%')],
  findings: [{ at: 'D11', message, severity: 'info' }],
});

describeRule(percentBaseMissing, {
  valid: [
    ...good(
      '图书完好率',
      '≥90%',
      '完好册数÷总册数×100%',
      '完好图书占全部图书的比例',
      '完好图书与藏书总量之比',
    ),
    ...good('读者满意度', '≥90%', '满意问卷数/有效问卷', '按有效问卷统计', '百分之九十以上读者满意'),
    ...good('图书完好率', '≥90', '定期盘点'),
    ...good('图书完好率', '较高', '定期盘点'),
    ...good('更新图书', '≥90%', '定期盘点'),
    {
      name: 'no description column',
      grid: [
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '质量指标', '图书完好率', '≥90%'],
      ],
    },
    { name: 'no rate', rows: [row('数量', '更新图书', '≥90册')] },
  ],
  invalid: [
    missing('base', '图书完好率', '定期盘点图书'),
    missing('base', '读者满意度', '开展满意度调查'),
    missing('base', '图书完好率', '图书完好率'),
    missing('blank', '图书完好率', ''),
  ],
});
