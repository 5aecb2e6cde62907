import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN':
      '把时效指标中最后的完成时间与资金支出计划对照：钱付清了工作还没完成，或完成很久才付清（默认超过3个月）。默认关闭。',
    en: 'Compares the last completion date with the payment plan: everything paid before it is done, or more than three months (adjustable) after. Off by default.',
  },
  silent: {
    'zh-CN': ['支出计划没有到100%，或有单元格读不懂时，不提出。', '完成时间不是月份或季度的，不提出。'],
    en: ['Plans that do not reach 100 %, or cannot be read.', 'Completion that is no month or quarter.'],
  },
  bad: [
    {
      note: { 'zh-CN': '10月底已付清，12月底才完成。', en: 'Paid up in October, done in December.' },
      table: {
        plan: { shares: ['25%', '50%', '100%', '100%'] },
        rows: [row('时效', '书架安装时间', '12月底前')],
      },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '完成与付清衔接。', en: 'Completion and payment fit.' },
      table: {
        plan: { shares: ['25%', '50%', '75%', '100%'] },
        rows: [row('时效', '书架安装时间', '10月底前')],
      },
    },
  ],
};
