import { percentAsFraction } from '../../../../src/core/rules/values/percent-as-fraction';
import { row } from '../../../../src/core/rules/sample-table';
import { describeRule, type Case, type InvalidCase } from '../rule-tester';

const good = (name: string, ...values: readonly string[]): readonly Case[] =>
  values.map((value) => ({ rows: [row('质量', name, value)] }));

const fraction = (name: string, value: string, after: string): InvalidCase => ({
  rows: [row('质量', name, value)],
  findings: [{ at: 'E11', message: 'fraction', severity: 'info', fixes: [['choice', { E11: after }]] }],
});

describeRule(percentAsFraction, {
  valid: [
    ...good(
      '图书完好率',
      '90%',
      '0.9%',
      '0',
      '0%',
      '1.01',
      '90',
      '-0.5',
      '0.9次',
      '0.8-0.9',
      '±0.1',
      '约0.9',
    ),
    ...good('更新图书数量', '0.9', '1'),
    ...good('建筑容积率', '0.8'),
    ...good('开馆频率', '1'),
    ...good('煤矿百万吨死亡率', '≤0.05'),
    ...good('电梯万台事故率', '0.08'),
    ...good('图书完好率（%）', '0.9'),
    {
      name: 'the unit column says it',
      extraColumns: ['度量单位'],
      rows: [row('质量', '图书完好率', '0.9', '%')],
    },
    { name: 'the header says it', valueLabel: '指标值（%）', rows: [row('质量', '图书完好率', '0.9')] },
  ],
  invalid: [
    fraction('图书完好率', '0.9', '90%'),
    fraction('百姓知晓率', '0.9', '90%'),
    fraction('千兆宽带覆盖率', '0.9', '90%'),
    fraction('图书完好率', '≥0.9', '≥90%'),
    fraction('图书完好率', '1', '100%'),
    fraction('图书完好率', '0.955', '95.5%'),
    fraction('图书完好率', '0.0001', '0.01%'),
    fraction('读者满意度', '0.29', '29%'),
    fraction('新书比例', '0.5', '50%'),
    {
      name: 'a blank unit column',
      extraColumns: ['度量单位'],
      rows: [row('质量', '图书完好率', '0.9', '')],
      findings: [{ at: 'E11', message: 'fraction', severity: 'info', fixes: [['choice', { E11: '90%' }]] }],
    },
  ],
});
