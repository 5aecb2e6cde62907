import { goalWithoutIndicator } from '../../../../src/core/rules/goals/goal-without-indicator';
import { described, row, type TableData } from '../../../../src/core/rules/sample-table';
import { describeRule, type InvalidCase } from '../rule-tester';

const trained = row('数量', '馆员培训人数', '≥30人');
const lectures = row('数量', '阅读宣传场次', '≥12场');
const effect = row('社会效益', '宣传效果', '群众知晓率≥80%');

const bad = (
  name: string,
  table: TableData,
  ...messages: readonly ('output' | 'benefit')[]
): InvalidCase => ({
  name,
  ...table,
  findings: messages.map((message) => ({ at: 'B9', message, severity: 'info' })),
});

describeRule(goalWithoutIndicator, {
  valid: [
    { name: 'each goal has its indicator', goal: '1.培训馆员 2.开展阅读宣传', rows: [trained, lectures] },
    { name: 'another wording', goal: '组织馆员轮训', rows: [trained] },
    {
      name: 'in the description',
      goal: '慰问留守老人',
      rows: [described('数量', '服务人次', '上门慰问的老人', '≥60人次')],
    },
    { name: 'work we have no word for', goal: '保障图书室全年开放', rows: [trained] },
    { name: 'no benefit at all', goal: '培训馆员', rows: [trained] },
    { name: 'no output rows to compare', goal: '培训馆员', rows: [row('时效', '完成时间', '12月底前')] },
    { name: 'a blank form', goal: '慰问老人', rows: [row('数量', '馆员培训人数', '')] },
    { name: 'nothing in the goal', goal: '', rows: [trained] },
  ],
  invalid: [
    bad('no output', { goal: '1.培训馆员 2.慰问留守老人', rows: [trained] }, 'output'),
    bad('two goals', { goal: '开展慰问。2.举办竞赛', rows: [trained] }, 'output'),
    bad('no benefit', { goal: '1.培训馆员\n2.开展阅读宣传', rows: [trained, lectures, effect] }, 'benefit'),
    bad(
      'both, goal by goal',
      { goal: '1.培训馆员\n2.开展阅读宣传\n3.慰问老人', rows: [trained, lectures, effect] },
      'benefit',
      'output',
    ),
    bad(
      'only timeliness speaks of it',
      { goal: '慰问老人', rows: [trained, row('时效', '慰问完成时间', '12月底前')] },
      'output',
    ),
  ],
});
