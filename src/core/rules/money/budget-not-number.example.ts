import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN':
      '预算数及各项来源只填一个数字（可带货币单位）；填有说明文字或多个数字的，无法汇总，也无法与成本指标核对。',
    en: 'A budget cell holds one number, perhaps with its unit; words or several numbers can neither be added up nor compared with the cost.',
  },
  silent: {
    'zh-CN': [
      '千位分隔符、空格、“￥”和括号内的货币单位不影响。',
      '标签本身要求填写文字的（如“资金总额及构成”），不提示。',
      '只多写了货币单位的，另有规则提示。',
    ],
    en: [
      'Thousands separators, blanks, ￥ and a unit in brackets are fine.',
      'Labels that ask for a text are left alone.',
      'A mere money unit is mentioned by another rule.',
    ],
  },
  bad: [
    {
      note: { 'zh-CN': '同一格内写了总数和构成。', en: 'Total and composition in one cell.' },
      table: {
        budget: { total: '854万元（建设400万元，示范454万元）', fiscal: '854' },
        rows: [row('数量', '更新图书', '≥2000册')],
      },
    },
    {
      note: { 'zh-CN': '金额以文字代替。', en: 'Words instead of an amount.' },
      table: { budget: { total: '见批复文件', fiscal: '' }, rows: [row('数量', '更新图书', '≥2000册')] },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '只填数字。', en: 'A mere number.' },
      table: { budget: { total: '854', fiscal: '854' }, rows: [row('数量', '更新图书', '≥2000册')] },
    },
    {
      note: { 'zh-CN': '带千位分隔符。', en: 'With a thousands separator.' },
      table: { budget: { total: '1,250.50', fiscal: '1250.5' }, rows: [row('数量', '更新图书', '≥2000册')] },
    },
  ],
};
