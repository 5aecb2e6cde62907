import { goalSingleNumber } from '../../../../src/core/rules/goals/goal-single-number';
import { row } from '../../../../src/core/rules/sample-table';
import { describeRule, type Case, type InvalidCase } from '../rule-tester';

const rows = [row('数量', '更新图书', '≥2000册')];

const good = (goal: string): Case => ({ name: JSON.stringify(goal), goal, rows });

const bad = (goal: string, after: string): InvalidCase => ({
  ...good(goal),
  findings: [{ at: 'B9', message: 'single', severity: 'info', fixes: [['safe', { B9: after }]] }],
});

const header = ['一级指标', '二级指标', '三级指标', '指标值'];
const two = (first: string, second: string): readonly (readonly string[])[] => [
  ['绩效目标表'],
  ['总体目标', first, '年度目标', second],
  header,
  ['产出指标', '数量指标', '书', '9册'],
];

describeRule(goalSingleNumber, {
  valid: [
    good(''),
    good('1.'),
    good('保障图书室全年开放'),
    good('1.购置图书\n2.保障开放'),
    good('1.购置图书2.保障开放'),
    good('1.5公里道路改造'),
    good('2.保障开放'),
    good('目标1：保障开放'),
    good('一、1.保障开放'),
    good('完成以下工作：1.保障开放'),
    good('1.购置图书：（1）少儿读物；（2）报刊'),
    { name: 'it goes on in the next cell', grid: two('1.购置图书', '2.保障开放') },
    { name: 'no goal', grid: [header, ['产出指标', '数量指标', '书', '9册']] },
  ],
  invalid: [
    bad('1.保障图书室全年开放', '保障图书室全年开放'),
    bad('1、 保障图书室全年开放', '保障图书室全年开放'),
    bad('（1）保障图书室全年开放', '保障图书室全年开放'),
    bad('①保障图书室全年开放', '保障图书室全年开放'),
    {
      name: 'two cells, one goal each',
      grid: two('1.购置图书', '1.保障开放'),
      findings: [
        { at: 'B2', message: 'single', severity: 'info', fixes: [['safe', { B2: '购置图书' }]] },
        { at: 'D2', message: 'single', severity: 'info', fixes: [['safe', { D2: '保障开放' }]] },
      ],
    },
  ],
});
