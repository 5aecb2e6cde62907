import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN': '表头或“单位：”一行已注明金额单位，预算金额后又写单位的，予以提示：单位相同的删去，不同的换算。',
    en: 'Reports a budget amount that names a unit although its label or the line 单位： already does: the same unit is removed, another one converted.',
  },
  silent: {
    'zh-CN': ['指标值中的“万元”是必要的，不提示。', '表中没有注明单位的，金额后面应写单位。'],
    en: [
      '万元 in an indicator value is needed and never reported.',
      'Without a common unit an amount has to name its own.',
    ],
  },
  bad: [
    {
      note: { 'zh-CN': '单位重复，数字不变。', en: 'The unit is repeated; the number stays.' },
      table: {
        budget: { total: '2279.05 万元', fiscal: '2279.05' },
        rows: [row('数量', '更新图书', '≥2000册')],
      },
    },
    {
      note: { 'zh-CN': '表头为万元，此处为元，须换算。', en: 'The header says 万元, the cell 元.' },
      table: { budget: { total: '0.85', fiscal: '8500元' }, rows: [row('数量', '更新图书', '≥2000册')] },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '只填数字。', en: 'A mere number.' },
      table: {
        budget: { total: '2279.05', fiscal: '2279.05' },
        rows: [row('成本', '总成本', '≤2279.05万元')],
      },
    },
  ],
};
