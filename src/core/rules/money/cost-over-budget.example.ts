import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN':
      '把成本指标的金额与同期预算数比较，统一换算为万元，差额在0.005万元以内视为相等。总成本高于预算按错误处理；没有总成本的，各分项合计高于预算按警告处理。',
    en: 'Compares the amounts of cost indicators with the budget of the same period, all in 万元; a difference up to 0.005 counts as equal. A total above the budget is an error; without a total, parts that together exceed it are a warning.',
  },
  silent: {
    'zh-CN': [
      '单位成本（元/人、元/亩）、补助标准、节约率等不是总额，不比较。',
      '超出部分不大于末位数字的一半，按四舍五入提示。',
      '表中没有预算数，或金额没有单位的，不比较。',
    ],
    en: [
      'Unit costs, standards and savings rates are no totals and are not compared.',
      'An excess within half of the last digit is called rounding.',
      'Nothing is compared without a budget, or where an amount has no unit.',
    ],
  },
  bad: [
    {
      note: { 'zh-CN': '总成本高于预算数。', en: 'The total cost exceeds the budget.' },
      table: { budget: { total: '40', fiscal: '40' }, rows: [row('成本', '项目总成本', '≤45万元')] },
    },
    {
      note: {
        'zh-CN': '没有总成本，两项合计12万元，高于10万元。',
        en: 'No total, but two parts of 12 together against 10.',
      },
      table: {
        budget: { total: '10', fiscal: '10' },
        rows: [row('成本', '会议支出', '≤6万元'), row('成本', '印刷支出', '≤6万元')],
      },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '金额相等，写法不同。', en: 'The same amount, written in another way.' },
      table: { budget: { total: '17.50', fiscal: '17.50' }, rows: [row('成本', '项目总成本', '≤175000元')] },
    },
    {
      note: {
        'zh-CN': '单位成本不与预算总额比较。',
        en: 'A unit cost is not compared with the whole budget.',
      },
      table: {
        budget: { total: '0.85', fiscal: '0.85' },
        rows: [row('成本', '农田建设补助标准', '1600元/亩')],
      },
    },
  ],
};
