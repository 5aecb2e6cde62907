import { goalNotQuantified } from '../../../../src/core/rules/goals/goal-not-quantified';
import { row } from '../../../../src/core/rules/sample-table';
import { describeRule, type Case, type InvalidCase } from '../rule-tester';

const rows = [row('数量', '更新图书', '≥2000册')];
const good = (goal: string): Case => ({ name: goal, goal, rows });
const bad = (goal: string): InvalidCase => ({
  ...good(goal),
  findings: [{ at: 'B9', message: 'words', severity: 'info' }],
});

describeRule(goalNotQuantified, {
  valid: [
    good('新增图书2000册'),
    good('1.保障开放 2.举办阅读活动12场'),
    good('举办阅读活动十二场'),
    good('建成两个分馆'),
    good(''),
    { name: 'a blank form', goal: '保障开放', rows: [row('数量', '', '')] },
    {
      name: 'no goal',
      grid: [
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出', '数量', '书', '9册'],
      ],
    },
  ],
  invalid: [
    bad('1.保障图书室开放 2.丰富群众文化生活'),
    bad('2024年12月底前完成图书更新'),
    bad('新增一批图书，进一步提升服务水平，落实第三次会议要求'),
  ],
});
