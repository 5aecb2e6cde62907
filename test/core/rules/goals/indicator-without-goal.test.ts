import { indicatorWithoutGoal } from '../../../../src/core/rules/goals/indicator-without-goal';
import { described, row } from '../../../../src/core/rules/sample-table';
import { describeRule } from '../rule-tester';

const trained = row('数量', '馆员培训人数', '≥30人');
const lectures = row('数量', '阅读宣传场次', '≥12场');
const visits = described('数量', '服务人次', '上门慰问的老人', '≥60人次');

describeRule(indicatorWithoutGoal, {
  valid: [
    { name: 'in a goal', goal: '1.培训馆员 2.阅读宣传', rows: [trained, lectures] },
    { name: 'in the purpose', goal: '保障开放', purpose: '馆员轮训', rows: [trained] },
    { name: 'work we have no word for', goal: '保障开放', rows: [row('数量', '开馆天数', '≥300天')] },
    { name: 'no goal', goal: '', rows: [trained] },
    { name: 'a blank form', goal: '保障开放', rows: [row('数量', '馆员培训人数', '')] },
  ],
  invalid: [
    {
      name: 'in no goal',
      goal: '培训馆员',
      rows: [trained, lectures],
      findings: [{ at: 'C12', message: 'unmentioned', severity: 'info' }],
    },
    {
      name: 'in the description, said once',
      goal: '培训馆员',
      rows: [visits, row('质量', '慰问覆盖率', '≥90%'), lectures],
      findings: [
        { at: 'C11', message: 'unmentioned', severity: 'info' },
        { at: 'C13', message: 'unmentioned', severity: 'info' },
      ],
    },
  ],
});
