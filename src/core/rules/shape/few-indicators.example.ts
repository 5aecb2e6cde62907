import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN': '一组指标少于 5 项或多于 25 项，上下限可以调整。',
    en: 'A set of fewer than 5 or more than 25 indicators; both limits can be adjusted.',
  },
  silent: {
    'zh-CN': ['空白表样不提示。', '另有年度指标的，中期、长期指标偏少不提示。'],
    en: [
      'Templates are left alone.',
      'A set for a longer period may be short where the year has a set of its own.',
    ],
  },
  bad: [
    {
      note: { 'zh-CN': '只有两项指标。', en: 'Two indicators only.' },
      table: { rows: [row('数量', '更新图书册数', '≥2000册'), row('服务对象满意度', '读者满意度', '≥90%')] },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '五项指标。', en: 'Five indicators.' },
      table: {
        rows: [
          row('数量', '更新图书册数', '≥2000册'),
          row('质量', '图书完好率', '≥95%'),
          row('时效', '新书上架及时率', '100%'),
          row('社会效益', '到馆读者人次', '≥9000人次'),
          row('服务对象满意度', '读者满意度', '≥90%'),
        ],
      },
    },
  ],
};
