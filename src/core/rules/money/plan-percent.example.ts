import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN':
      '资金支出计划按累计比例填写：逐期不下降，在0至100%之间，最后一期为100%。不符合的按错误处理，漏填的给出警告。',
    en: 'A payment plan accumulates: it does not fall, stays between 0 and 100 % and ends at 100 %. Anything else is an error, a blank a warning.',
  },
  silent: {
    'zh-CN': [
      '25%、25、0.25（整行都是小数）读作同一比例。',
      '各期相加为100%的，看作按分期填写，只作一般提示。',
      '空白模板漏填不提示；填有文字的计划不作判断。',
    ],
    en: [
      '25%, 25 and 0.25 (in a row of such numbers) are the same share.',
      'Shares that add up to 100 % are taken for instalments and only mentioned.',
      'Blank forms are left alone, and a plan with words is not judged.',
    ],
  },
  bad: [
    {
      note: { 'zh-CN': '10月底低于6月底。', en: 'The plan falls in October.' },
      table: { plan: { shares: ['30%', '60%', '50%', '100%'] }, rows: [row('数量', '更新图书', '≥2000册')] },
    },
    {
      note: { 'zh-CN': '年末没有达到100%。', en: 'The plan does not reach 100 %.' },
      table: { plan: { shares: ['25%', '50%', '75%', '90%'] }, rows: [row('数量', '更新图书', '≥2000册')] },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '累计填写，年末100%。', en: 'It accumulates to 100 %.' },
      table: { plan: { shares: ['25%', '50%', '75%', '100%'] }, rows: [row('数量', '更新图书', '≥2000册')] },
    },
    {
      note: { 'zh-CN': '没有百分号，写法一致。', en: 'Without percent signs throughout.' },
      table: { plan: { shares: ['25', '50', '75', '100'] }, rows: [row('数量', '更新图书', '≥2000册')] },
    },
  ],
};
