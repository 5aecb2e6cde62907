import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN': '以万元为单位的预算金额，小数超过两位（可调整）的，作一般提示。',
    en: 'Mentions budget amounts in 万元 with more than two decimals (adjustable).',
  },
  silent: {
    'zh-CN': ['末尾的0不计；以元或亿元为单位的金额不在此列。'],
    en: ['Trailing zeros do not count; amounts in 元 or 亿元 are left alone.'],
  },
  bad: [
    {
      note: { 'zh-CN': '保留了三位小数。', en: 'Three decimals.' },
      table: {
        budget: { total: '2279.048', fiscal: '2279.048' },
        rows: [row('数量', '更新图书', '≥2000册')],
      },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '两位小数。', en: 'Two decimals.' },
      table: { budget: { total: '2279.05', fiscal: '2279.05' }, rows: [row('数量', '更新图书', '≥2000册')] },
    },
    {
      note: { 'zh-CN': '末尾的0不计。', en: 'A trailing zero does not count.' },
      table: { budget: { total: '17.500', fiscal: '17.50' }, rows: [row('数量', '更新图书', '≥2000册')] },
    },
  ],
};
