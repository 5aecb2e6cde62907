import { described, row } from '../../../../src/core/rules/sample-table';
import { sameMeaningDifferentValue } from '../../../../src/core/rules/relations/same-meaning-different-value';
import seeds from '../../../fixtures/seed-tables.json';
import { describeRule, type ExpectedFinding } from '../rule-tester';

const done = (value: string, description = '11月30日前完成', name = '活动开展时间'): readonly string[] =>
  described('时效', name, description, value);
const second: readonly (readonly string[] | 'header')[] = [['电梯改造经费绩效目标表'], 'header'];
const found = (at: string, ...values: readonly string[]): ExpectedFinding => ({
  at,
  message: 'different',
  severity: 'info',
  fixes: values.map((value) => ['choice', { [at]: value }] as const),
});
const stacked = seeds.flatMap((seed) => seed.cells);
const top = (index: number): number =>
  seeds.slice(0, index).reduce((rows, seed) => rows + seed.cells.length, 0);

describeRule(sameMeaningDifferentValue, {
  valid: [
    { name: 'the same value', rows: [done('100%'), done('100%', undefined, '采购时间')] },
    { name: 'blanks aside', rows: [done('≥90%'), done('≥ 90%', undefined, '采购时间')] },
    { name: 'another requirement', rows: [done('100%'), done('≥90%', '6月30日前完成')] },
    { name: 'no date', rows: [done('100%', '及时完成'), done('≥90%', '及时完成')] },
    {
      name: 'another tier',
      rows: [row('数量', '11月场次', '≥3场'), described('数量', '次数', '11月底前', '≥9次')],
    },
    { name: 'one left blank', rows: [done('100%'), done('')] },
  ],
  invalid: [
    {
      name: 'in one table',
      rows: [done('100%'), done('≥90%', undefined, '采购时间')],
      findings: [found('E11', '≥90%'), found('E12', '100%')],
    },
    {
      name: 'in two tables',
      rows: [done('100%'), ...second, done('2024年11月30日前')],
      findings: [found('E11', '2024年11月30日前'), found('E14', '100%')],
    },
    {
      name: 'with three values there is none to take over',
      rows: [done('≥95%'), done('≥90%', undefined, '采购时间'), done('100%', undefined, '布展时间')],
      findings: [found('E11'), found('E12'), found('E13')],
    },
    {
      name: 'the seeds',
      grid: stacked,
      findings: [found('E23'), found(`E${top(1) + 15}`), found(`E${top(2) + 17}`)],
    },
  ],
});
