import { goalMissing } from '../../../../src/core/rules/goals/goal-missing';
import { row, type RowTexts } from '../../../../src/core/rules/sample-table';
import { describeRule, type Case, type InvalidCase } from '../rule-tester';

const rows = [row('数量', '更新图书', '≥2000册')];

const header = ['一级指标', '二级指标', '三级指标', '指标值'];
const books = ['产出指标', '数量指标', '更新图书', '≥2000册'];

const good = (name: string, goals: readonly RowTexts[]): Case => ({
  name,
  grid: [['项目支出绩效目标申报表'], ['项目名称', '镇级图书室'], ...goals, header, books],
});

const bad = (name: string, at: string, goals: readonly RowTexts[]): InvalidCase => ({
  ...good(name, goals),
  findings: [{ at, message: 'missing', severity: 'error' }],
});

describeRule(goalMissing, {
  valid: [
    { name: 'a goal', goal: '保障图书室全年开放', rows },
    good('no label', []),
    good('one of two', [['总体目标', '', '年度目标', '完成全部更新']]),
    { name: 'a blank form', goal: '', rows: [row('数量', '', '')] },
  ],
  invalid: [
    { name: 'nothing', goal: '', rows, findings: [{ at: 'B9', message: 'missing', severity: 'error' }] },
    {
      name: 'a number and nothing behind it',
      goal: '1.',
      rows,
      findings: [{ at: 'B9', message: 'missing', severity: 'error' }],
    },
    bad('another label', 'B3', [['总体目标', '']]),
  ],
});
