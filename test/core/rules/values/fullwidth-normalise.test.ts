import { fullwidthNormalise } from '../../../../src/core/rules/values/fullwidth-normalise';
import { row, sheetOf } from '../../../../src/core/rules/sample-table';
import { findingsOf } from '../rule-checks';
import { SEED_SHEETS } from '../../table/seeds';
import { toA1 } from '../../../../src/core/sheet/address';
import { describeRule, type Case, type InvalidCase } from '../rule-tester';

const good = (...values: readonly string[]): readonly Case[] =>
  values.map((value) => ({ rows: [row('质量', '图书完好率', value)] }));

const spelt = (value: string, after: string): InvalidCase => ({
  rows: [row('质量', '图书完好率', value)],
  findings: [{ at: 'E11', message: 'value', severity: 'info', fixes: [['safe', { E11: after }]] }],
});

const named = (name: string, after: string): InvalidCase => ({
  rows: [row('质量', name, '≥90%')],
  findings: [{ at: 'C11', message: 'name', severity: 'info', fixes: [['safe', { C11: after }]] }],
});

describeRule(fullwidthNormalise, {
  blanksMatter: true,
  valid: [
    ...good(
      '≥90%',
      '＞90%',
      '＝90%',
      '10 000元',
      '3场、\n2期',
      '较好，稳定',
      'Windows 11 正版',
      '1. 建立机制 2. 完善制度',
      '',
    ),
    {
      name: 'blanks and Chinese brackets in a name',
      rows: [row('质量', '图书 完好率（全年）：A 馆', '≥90%')],
    },
    {
      name: 'a line break in a label is layout',
      grid: [
        ['一级\n指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '数量指标', '更新图书', '≥30册'],
      ],
    },
  ],
  invalid: [
    spelt('≥９０％', '≥90%'),
    spelt('≥90％', '≥90%'),
    spelt('≥９０．５％', '≥90.5%'),
    spelt('１，２００册', '1,200册'),
    spelt('≥ 90 %', '≥90%'),
    spelt(' ≥90%', '≥90%'),
    spelt('≥\u00A090%', '≥90%'),
    spelt('≥\u300090%', '≥90%'),
    spelt('≥9\u200B0%', '≥90%'),
    spelt('12 月 31 日前完成 3 次', '12月31日前完成3次'),
    spelt('ＡＡ级', 'AA级'),
    spelt('较好\u200B', '较好'),
    spelt('较好，稳定在Ａ级', '较好，稳定在A级'),
    spelt('３期 讲座 ２期', '3期 讲座 2期'),
    named('图书完好率（１１月）', '图书完好率（11月）'),
    named('图书\u200B完好率', '图书完好率'),
    named('图书\u00A0完好率', '图书 完好率'),
    {
      name: 'labels are only told: the export drops their blanks',
      grid: [
        ['一级 指标', '二级指标', '三级\u3000指标', '指标值', '指标值确定 依据'],
        ['产出指标', '数量指标', '更新图书', '≥30册', '工作方案'],
      ],
      findings: ['A1', 'C1', 'E1'].map((at) => ({ at, message: 'label', severity: 'info' })),
    },
  ],
});

describe('labels of a form', () => {
  it('are looked at above the indicators too', () =>
    expect(
      findingsOf(
        fullwidthNormalise,
        sheetOf({ rows: [row('数量', '更新图书', '≥30册')], totalLabel: '预算 数' }),
      ).map(({ cell }) => toA1(cell)),
    ).toEqual(['B5']));

  it('are found in the tables of the department', () =>
    expect(
      SEED_SHEETS.map((sheet) =>
        findingsOf(fullwidthNormalise, sheet).map(({ cell, message }) => `${toA1(cell)} ${message}`),
      ),
    ).toEqual([
      [],
      ['A5 label', 'D5 label', 'A7 label', 'F10 label'],
      ['A5 label', 'D5 label', 'A7 label', 'F10 label'],
      [],
    ]));
});
