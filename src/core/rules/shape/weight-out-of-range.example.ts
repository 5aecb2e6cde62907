import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN': '单项权重为 0、高于上限（默认 30），或所有权重完全相同。',
    en: 'A weight of 0, one above the limit (30 by default), or all weights alike.',
  },
  silent: {
    'zh-CN': ['权重空白或不是数字的，不提示。', '少于四项时，权重相同属正常。'],
    en: ['Blank weights and texts are left alone.', 'Fewer than four equal weights are nothing unusual.'],
  },
  bad: [
    {
      note: { 'zh-CN': '一项占了 60。', en: 'One indicator takes 60.' },
      table: {
        extraColumns: ['权重'],
        rows: [
          row('数量', '事项1', '≥3项', '60'),
          row('数量', '事项2', '≥3项', '20'),
          row('数量', '事项3', '≥3项', '20'),
        ],
      },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '有主有次，没有过高。', en: 'Weighed up, none too heavy.' },
      table: {
        extraColumns: ['权重'],
        rows: [
          row('数量', '事项1', '≥3项', '30'),
          row('数量', '事项2', '≥3项', '30'),
          row('数量', '事项3', '≥3项', '20'),
          row('数量', '事项4', '≥3项', '20'),
        ],
      },
    },
  ],
};
