import { goalDuplicateWord } from '../../../../src/core/rules/goals/goal-duplicate-word';
import { row } from '../../../../src/core/rules/sample-table';
import { describeRule, type Case, type InvalidCase } from '../rule-tester';

const rows = [row('数量', '更新图书', '≥2000册')];
const good = (goal: string): Case => ({ name: goal, goal, rows });
const bad = (goal: string): InvalidCase => ({
  ...good(goal),
  findings: [{ at: 'B9', message: 'twice', severity: 'info' }],
});

describeRule(goalDuplicateWord, {
  valid: [
    good('保障图书室全年开放'),
    good('服务人民民主协商，支持农村村级图书室'),
    good('推动全国国有图书馆建设设施共享'),
    good('逐步增强服务能力，加强管理'),
    {
      name: 'no goal',
      grid: [
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出', '数量', '书', '9册'],
      ],
    },
  ],
  invalid: [
    bad('提升图书室的的服务水平'),
    bad('提高提高阅读兴趣'),
    bad('增强强化服务能力，开展开展阅读活动'),
  ],
});
