import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN':
      '把资金支出计划与4、6、8、10月底25%、40%、60%、80%的序时要求（地方做法，可调整）比较，低于要求的作一般提示。默认关闭。',
    en: 'Compares the payment plan with lines of 25, 40, 60 and 80 % at the end of April, June, August and October, a local practice (adjustable). Off by default.',
  },
  silent: {
    'zh-CN': ['4月以前的时点没有要求。', '计划中填有文字的，不作判断。'],
    en: ['Dates before April have no line.', 'A plan with words is not judged.'],
  },
  bad: [
    {
      note: { 'zh-CN': '10月底75%，低于80%。', en: '75 % in October, below 80 %.' },
      table: { plan: { shares: ['25%', '50%', '75%', '100%'] }, rows: [row('数量', '更新图书', '≥2000册')] },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '各时点均不低于要求。', en: 'At or above the line throughout.' },
      table: { plan: { shares: ['25%', '50%', '80%', '100%'] }, rows: [row('数量', '更新图书', '≥2000册')] },
    },
  ],
};
