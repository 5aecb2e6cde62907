import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN': '一个指标值中列有两个以上带单位的目标，无法分别评分，建议拆成多行。',
    en: 'Two or more numbers with units in one value cannot be scored apart; split them into rows.',
  },
  silent: {
    'zh-CN': ['区间、频次、乘积和“总额（其中…）”不提示。', '写明优、良、中、差分级的，不提示。'],
    en: [
      'Ranges, frequencies, products and a total with its parts in brackets are left alone.',
      'A scale of grades is one value.',
    ],
  },
  bad: [
    {
      note: { 'zh-CN': '场次和人数写在一格。', en: 'Events and people in one cell.' },
      table: { rows: [row('数量', '消防演练', '演练4场、800人')] },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '分为两行。', en: 'Two rows.' },
      table: { rows: [row('数量', '消防演练场次', '≥4场'), row('数量', '消防演练人数', '≥800人')] },
    },
    {
      note: { 'zh-CN': '频次是一个指标值。', en: 'A frequency is one value.' },
      table: { rows: [row('数量', '消防演练频次', '每2个月1次')] },
    },
  ],
};
