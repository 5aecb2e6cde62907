import { ocrComparatorDigit } from '../../../../src/core/rules/values/ocr-comparator-digit';
import { row } from '../../../../src/core/rules/sample-table';
import { describeRule, type Case, type InvalidCase } from '../rule-tester';

const good = (tier2: string, name: string, ...values: readonly string[]): readonly Case[] =>
  values.map((value) => ({ rows: [row(tier2, name, value), row(tier2, '讲座场次', '≥3场')] }));

const misread = (
  message: string,
  tier2: string,
  name: string,
  value: string,
  likely: string,
): InvalidCase => ({
  rows: [row(tier2, name, value), row(tier2, '讲座场次', '≥3场')],
  findings: [{ at: 'E11', message, severity: 'info', fixes: [['choice', { E11: likely }]] }],
});

describeRule(ocrComparatorDigit, {
  valid: [
    ...good('质量', '图书完好率', '≥287%', '199%', '300%', '87%', '2.87%', '27%', '200%-250%', '约287%'),
    ...good('质量', '图书销量增长率', '287%'),
    ...good(
      '数量',
      '展演场次',
      '29场',
      '20场',
      '35场',
      '≥25场',
      '25次',
      '2,500场',
      '25.5场',
      '2场',
      '200场',
      '2023年',
    ),
    ...good('质量', '展演场次', '230场'),
    {
      name: 'a unit that counts things of every kind',
      rows: [row('数量', '流动书屋', '240个'), row('数量', '分馆', '≥5个')],
    },
    {
      name: 'a neighbour of the same size',
      rows: [
        row('数量', '展演场次', '250场'),
        row('数量', '讲座场次', '≥30场'),
        row('数量', '读书会', '≥3场'),
      ],
    },
    {
      name: 'no neighbour has a sign',
      rows: [row('数量', '展演场次', '250场'), row('数量', '讲座场次', '3场')],
    },
    {
      name: 'neighbours of another tier',
      rows: [row('数量', '展演场次', '250场'), row('质量', '讲座场次', '≥3场')],
    },
  ],
  invalid: [
    misread('rate', '质量', '图书完好率', '287%', '≥87%'),
    misread('rate', '质量', '图书完好率', '205%', '≥5%'),
    misread('rate', '质量', '图书完好率', '200%', '≥0%'),
    misread('rate', '质量', '图书完好率', '299%', '≥99%'),
    misread('count', '数量', '展演场次', '230场', '≥30场'),
    misread('count', '数量', '展演场次', '2300场/年', '≥300场/年'),
    misread('bracket', '质量', '图书完好率', '》90%', '≥90%'),
    misread('bracket', '数量', '更新图书', '》30册/年', '≥30册/年'),
  ],
});
