import { exactListVsBound } from '../../../../src/core/rules/values/exact-list-vs-bound';
import { described, row } from '../../../../src/core/rules/sample-table';
import { findingsOf } from '../rule-checks';
import { SEED_SHEETS } from '../../table/seeds';
import { toA1 } from '../../../../src/core/sheet/address';
import { describeRule, type Case, type InvalidCase } from '../rule-tester';

const good = (text: string, ...values: readonly string[]): readonly Case[] =>
  values.map((value) => ({ name: `${text}: ${value}`, rows: [described('数量', '讲座', text, value)] }));

const listed = (text: string, value: string, after: string): InvalidCase => ({
  name: `${text}: ${value}`,
  rows: [described('数量', '讲座', text, value)],
  findings: [{ at: 'E11', message: 'exact', severity: 'info', fixes: [['choice', { E11: after }]] }],
});

describeRule(exactListVsBound, {
  valid: [
    ...good('春季讲座、秋季讲座', '=2场', '2场', '≥3场', '≥1场', '>2场', '≥2-3场', '≥2场、≥2期', ''),
    ...good('春季讲座', '≥1场'),
    ...good('举办讲座，包括春季、秋季', '≥2场'),
    ...good('', '≥2场'),
    { name: 'a rate', rows: [described('质量', '讲座完成率', '春季讲座、秋季讲座', '≥2%')] },
    {
      name: 'no description column',
      grid: [
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '数量指标', '讲座', '≥2场'],
      ],
    },
    { name: 'no list', rows: [row('数量', '讲座', '≥2场')] },
  ],
  invalid: [
    listed('春季讲座、秋季讲座', '≥2场', '=2场'),
    listed('春季、夏季、秋季三类讲座', '不少于3场', '=3场'),
    listed('“书香镇”讲座、“青苗”讲座，均面向居民', '2场以上', '=2场'),
    {
      name: 'the sign has a column of its own',
      extraColumns: ['指标性质'],
      rows: [described('数量', '讲座', '春季讲座、秋季讲座', '2场', '≥')],
      findings: [{ at: 'E11', message: 'exact', severity: 'info', fixes: [['choice', { G11: '＝' }]] }],
    },
  ],
});

it('finds the lists in the tables of the department', () =>
  expect(
    SEED_SHEETS.map((sheet) => findingsOf(exactListVsBound, sheet).map(({ cell }) => toA1(cell))),
  ).toEqual([['E11', 'E12', 'E14'], ['E11'], ['E11', 'E13'], []]));
