import type { RuleExample } from '../example';
import { described } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN': '表中任何单元格里的手机号码，或校验正确的身份证号码。绩效目标表会公开，应当隐去。',
    en: 'A mobile number or a valid ID number in any cell; target tables are published.',
  },
  silent: {
    'zh-CN': ['账号、编号、金额不是电话号码。', '校验位不符的18位数字不提出。'],
    en: ['Account numbers, document numbers and amounts.', 'Eighteen digits whose check digit is wrong.'],
  },
  bad: [
    {
      note: { 'zh-CN': '描述里留了手机号码。', en: 'A mobile number in the description.' },
      table: { rows: [described('数量', '讲座场次', '报名联系13800000000', '≥6场')] },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '留办公电话。', en: 'An office number.' },
      table: { rows: [described('数量', '讲座场次', '报名联系0313-4012345', '≥6场')] },
    },
  ],
};
