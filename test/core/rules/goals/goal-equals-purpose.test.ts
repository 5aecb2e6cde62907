import { goalEqualsPurpose } from '../../../../src/core/rules/goals/goal-equals-purpose';
import { row } from '../../../../src/core/rules/sample-table';
import { describeRule, type Case, type InvalidCase } from '../rule-tester';

const rows = [row('数量', '更新图书', '≥2000册')];
const PURPOSE = '购置图书和报刊，更换旧书架';

const good = (goal: string, purpose = PURPOSE): Case => ({
  name: `${goal} / ${purpose}`,
  goal,
  purpose,
  rows,
});

const bad = (goal: string, message: 'purpose' | 'name', purpose = PURPOSE): InvalidCase => ({
  ...good(goal, purpose),
  findings: [{ at: 'B9', message, severity: 'warning' }],
});

describeRule(goalEqualsPurpose, {
  valid: [
    good('全年新增图书2000册，读者满意度达到95%'),
    good(`1.${PURPOSE} 2.保障图书室全年开放`),
    good(`${PURPOSE}，保障全年开放`),
    good('', ''),
    good('购置图书5.8万册', '购置图书'),
    { name: 'no purpose', goal: '购置图书', rows, purpose: '' },
    {
      name: 'no goal',
      grid: [
        ['项目名称', '图书室'],
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['', '', '书', '9册'],
      ],
    },
  ],
  invalid: [
    bad(PURPOSE, 'purpose'),
    bad(`1.${PURPOSE}。`, 'purpose'),
    bad(`1、 ${PURPOSE}；`, 'purpose', `（1）${PURPOSE}`),
    bad('①购置图书；②更换旧书架。', 'purpose', '购置图书。更换旧书架'),
    bad('购置图书和报刊, 更换旧 书架', 'purpose'),
    bad('1.镇级图书室运行经费', 'name'),
    { ...bad('镇级图书室运行经费', 'purpose', '镇级图书室运行经费'), name: 'all three equal' },
  ],
});
