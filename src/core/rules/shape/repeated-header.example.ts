import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN': '指标区内又出现一行相同的表头，多为分页打印时留下的。原表可以不改，导出规范表时会去掉。',
    en: 'The header comes again among the indicators, left by a page break. The clean sheet drops it.',
  },
  silent: {
    'zh-CN': ['中长期与年度各有表头的，是两组指标，不是重复。', '相同位置上相同的列名少于三个的，不提示。'],
    en: [
      'Headers of two periods begin two sets.',
      'Fewer than three equal labels in the same columns are no header.',
    ],
  },
  bad: [
    {
      note: { 'zh-CN': '第二页又印了一次表头。', en: 'The second page prints it again.' },
      table: {
        rows: [
          row('数量', '更新图书册数', '≥2000册'),
          'header',
          row('社会效益', '到馆读者人次', '≥9000人次'),
        ],
      },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '表头只有一行。', en: 'One header.' },
      table: { rows: [row('数量', '更新图书册数', '≥2000册'), row('社会效益', '到馆读者人次', '≥9000人次')] },
    },
  ],
};
