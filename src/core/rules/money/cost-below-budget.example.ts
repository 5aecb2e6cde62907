import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN': '名称表明是总额的成本指标低于同期预算数的95%（可调整）的，作一般提示。',
    en: 'Mentions a cost whose name says that it is the total, where it is below 95 % (adjustable) of the budget of the same period.',
  },
  silent: {
    'zh-CN': ['四舍五入造成的差异不提示。', '单项成本（如印刷费）本来就低于预算总额。'],
    en: ['Rounding is not mentioned.', 'A single cost is naturally below the whole budget.'],
  },
  bad: [
    {
      note: { 'zh-CN': '总成本仅为预算数的一成。', en: 'The total cost is a tenth of the budget.' },
      table: { budget: { total: '40', fiscal: '40' }, rows: [row('成本', '项目总成本', '≤4万元')] },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '总成本与预算数相符。', en: 'Total and budget agree.' },
      table: { budget: { total: '40', fiscal: '40' }, rows: [row('成本', '项目总成本', '≤39.8万元')] },
    },
    {
      note: { 'zh-CN': '单项成本。', en: 'A single cost.' },
      table: { budget: { total: '40', fiscal: '40' }, rows: [row('成本', '印刷费', '≤3万元')] },
    },
  ],
};
