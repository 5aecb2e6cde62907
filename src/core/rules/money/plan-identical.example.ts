import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN':
      '工作簿中两张以上（可调整）填有资金支出计划的表，计划完全相同的，在第一张表上作一般提示。默认关闭。',
    en: 'Mentions, at the first table, that all payment plans of a workbook (two or more, adjustable) are the same. Off by default.',
  },
  silent: {
    'zh-CN': ['有一张表不同，或有一张表没有填写完整的，不提示。'],
    en: ['Nothing is said if one plan differs or is not filled in.'],
  },
  bad: [
    {
      note: { 'zh-CN': '两个项目的计划完全相同。', en: 'Two projects, one plan.' },
      table: {
        plan: { shares: ['25%', '50%', '75%', '100%'] },
        rows: [
          row('数量', '更新图书', '≥2000册'),
          ['乡镇文化站经费绩效目标表'],
          ['资金支出计划（%）', '3月底', '', '6月底', '10月底', '12月底'],
          ['', '25%', '', '50%', '75%', '100%'],
          'header',
          row('数量', '组织演出', '≥6场'),
        ],
      },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '各项目计划不同。', en: 'Each project has its own plan.' },
      table: {
        plan: { shares: ['25%', '50%', '75%', '100%'] },
        rows: [
          row('数量', '更新图书', '≥2000册'),
          ['乡镇文化站经费绩效目标表'],
          ['资金支出计划（%）', '3月底', '', '6月底', '10月底', '12月底'],
          ['', '10%', '', '40%', '80%', '100%'],
          'header',
          row('数量', '组织演出', '≥6场'),
        ],
      },
    },
  ],
};
