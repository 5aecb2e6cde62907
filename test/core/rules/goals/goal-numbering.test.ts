import { goalNumbering } from '../../../../src/core/rules/goals/goal-numbering';
import { row } from '../../../../src/core/rules/sample-table';
import { describeRule, type Case, type InvalidCase } from '../rule-tester';

const rows = [row('数量', '更新图书', '≥2000册')];

const good = (goal: string): Case => ({ name: JSON.stringify(goal), goal, rows });

const bad = (goal: string, message: 'order' | 'line', after: string): InvalidCase => ({
  ...good(goal),
  findings: [{ at: 'B9', message, severity: 'info', fixes: [['safe', { B9: after }]] }],
});

const header = ['一级指标', '二级指标', '三级指标', '指标值'];
const two = (first: string, second: string): Case => ({
  name: `${JSON.stringify(first)} beside ${JSON.stringify(second)}`,
  grid: [
    ['绩效目标表'],
    ['总体目标', first, '年度目标', second],
    header,
    ['产出指标', '数量指标', '书', '9册'],
  ],
});

describeRule(goalNumbering, {
  valid: [
    good(''),
    good('购置图书，保障开放'),
    good('1.购置图书'),
    good('1.购置图书\n2.保障开放\n3.培训馆员'),
    good('1、购置图书\r\n2、保障开放'),
    good('（1）购置图书\n（2）保障开放'),
    good('①购置图书\n②保障开放'),
    good('目标1：购置图书\n目标2：保障开放'),
    good('1.投入5.83万元 2.5万元用于购书\n2.保障开放'),
    good('1.购置图书2.保障开放 3.培训馆员'),
    good('1.购置图书\n2.3月底前完成\n3.培训馆员'),
    good('一、购书\n1.购置图书\n2.更换书架\n二、开放\n1.延长开放'),
    good('中期：\n1.购置图书\n2.更换书架\n年度：\n1.延长开放\n2.培训馆员'),
    good('开展以下工作：①购书②开放③培训'),
    good('完成以下任务：1.购书；2.开放'),
    good('1.购置图书；（1）少儿读物（2）报刊'),
    good('改造路段1、2、3号'),
    two('1.购置图书\n2.更换书架', '3.延长开放\n4.培训馆员'),
    { name: 'no goal', grid: [header, ['产出指标', '数量指标', '书', '9册']] },
  ],
  invalid: [
    bad('1.购置图书\n3.保障开放', 'order', '1.购置图书\n2.保障开放'),
    bad('1、购置图书\n2、保障开放\n2、培训馆员', 'order', '1、购置图书\n2、保障开放\n3、培训馆员'),
    bad('1.购置图书\n1.保障开放', 'order', '1.购置图书\n2.保障开放'),
    bad('2.购置图书\n3.保障开放', 'order', '1.购置图书\n2.保障开放'),
    bad('①购置图书\n③保障开放', 'order', '①购置图书\n②保障开放'),
    bad('目标1：购置图书\n目标3：保障开放', 'order', '目标1：购置图书\n目标2：保障开放'),
    bad('（1）购置图书\n（1）保障开放', 'order', '（1）购置图书\n（2）保障开放'),
    bad('1.购置图书 2.保障开放', 'line', '1.购置图书\n2.保障开放'),
    bad('1.购置图书；2、投入5.83万元。3.培训馆员。', 'line', '1.购置图书；\n2、投入5.83万元。\n3.培训馆员。'),
    bad('1.购置图书 2.保障开放\n3.培训馆员', 'line', '1.购置图书\n2.保障开放\n3.培训馆员'),
    bad('1.购置图书 3.保障开放\n4.培训馆员', 'order', '1.购置图书\n2.保障开放\n3.培训馆员'),
  ],
});
