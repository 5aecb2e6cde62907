import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN':
      '有权重（分值）的表，最上一级权重合计应为 100；预算执行率另占 10 分的，其余合计 90。下级权重之和应等于上级权重，按相对权重填写的为 100。',
    en: 'Weights of the topmost level make 100, or 90 where budget execution counts 10. Those below a weight make that weight, or 100 if relative.',
  },
  silent: {
    'zh-CN': ['有一项权重空白、有层级尚未填写的，不计算。', '相差不超过 0.1 的视为相符；合计行不参与相加。'],
    en: [
      'A blank weight or an unfilled tier stops the count.',
      '0.1 is tolerated, and rows of sums are no addends.',
    ],
  },
  bad: [
    {
      note: { 'zh-CN': '40+30+10 只有 80。', en: '40+30+10 makes 80.' },
      table: {
        extraColumns: ['权重'],
        rows: [
          row('数量', '更新图书册数', '≥2000册', '40'),
          row('社会效益', '到馆读者人次', '≥9000人次', '30'),
          row('服务对象满意度', '读者满意度', '≥90%', '10'),
        ],
      },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '50+30+20 合计 100。', en: '50+30+20 makes 100.' },
      table: {
        extraColumns: ['权重'],
        rows: [
          row('数量', '更新图书册数', '≥2000册', '50'),
          row('社会效益', '到馆读者人次', '≥9000人次', '30'),
          row('服务对象满意度', '读者满意度', '≥90%', '20'),
        ],
      },
    },
  ],
};
