import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN':
      '数量、成本、服务对象满意度指标，以及名称以率、数、成本、金额等结尾的指标，应当填写数字。填写文字的，年终无法考核。',
    en: 'Quantities, costs, satisfaction and every name that ends in a measure need a number; words cannot be assessed at the end of the year.',
  },
  silent: {
    'zh-CN': [
      '“是否…”一类指标填“是”“否”的，不提示。',
      '等级（优、二级）和汉字数字（两次）不提示。',
      '时效指标由时效规则检查；社会成本、生态环境成本可以定性。',
    ],
    en: [
      'A yes or no answers a yes-or-no question.',
      'Grades and numbers in words are left alone.',
      'Timeliness has a rule of its own; costs to society may be words.',
    ],
  },
  bad: [
    {
      note: { 'zh-CN': '成本应写金额。', en: 'A cost is an amount.' },
      table: { rows: [row('成本', '设备运维成本', '适度')] },
    },
    {
      note: { 'zh-CN': '满意度应写百分比。', en: 'Satisfaction is a rate.' },
      table: { rows: [row('服务对象满意度', '参训学员满意度', '比较高')] },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '写明了金额。', en: 'The amount is given.' },
      table: { rows: [row('成本', '设备运维成本', '≤12万元')] },
    },
    {
      note: { 'zh-CN': '合规性可以定性评价。', en: 'Compliance may be words.' },
      table: { rows: [row('质量', '招标程序合规性', '合规')] },
    },
  ],
};
