import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN': '数量指标写的是投入：投入的人员、设备，或资金支付率、支出率。',
    en: 'A quantity of output that is an input: people and equipment put in, or the rate of spending.',
  },
  silent: {
    'zh-CN': ['只看数量指标；“投入使用”不是投入。'],
    en: ['Only 数量 indicators; 投入使用 means put to use.'],
  },
  bad: [
    {
      note: { 'zh-CN': '支付率不是产出数量。', en: 'A payment rate is no quantity.' },
      table: { rows: [row('数量', '资金支付率', '100%')] },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '写的是完成的工作。', en: 'The work done.' },
      table: { rows: [row('数量', '更新图书册数', '≥2000册')] },
    },
  ],
};
