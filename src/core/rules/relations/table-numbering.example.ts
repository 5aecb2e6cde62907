import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN': '表题带序号的工作簿，检查序号是否缺号、重号或次序颠倒。每处只在首先涉及的一张表提示。',
    en: 'Where titles are numbered, gaps, repetitions and disorder are reported, each at the first table concerned.',
  },
  silent: {
    'zh-CN': ['不足两张表带序号的，不提示；不带序号的表不参与。', '不同部门各自编号，分别检查。'],
    en: [
      'Fewer than two numbered titles are left alone, and so are tables without a number.',
      'Departments count by themselves.',
    ],
  },
  bad: [
    {
      note: { 'zh-CN': '1 之后直接是 3。', en: '3 follows 1.' },
      table: {
        title: '1.镇级图书室运行经费绩效目标表',
        rows: [
          row('数量', '更新图书册数', '≥2000册'),
          ['3.书架购置经费绩效目标表'],
          'header',
          row('数量', '购置书架数量', '≥20组'),
        ],
      },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '顺次编号。', en: 'Numbered in order.' },
      table: {
        title: '1.镇级图书室运行经费绩效目标表',
        rows: [
          row('数量', '更新图书册数', '≥2000册'),
          ['2.书架购置经费绩效目标表'],
          'header',
          row('数量', '购置书架数量', '≥20组'),
        ],
      },
    },
  ],
};
