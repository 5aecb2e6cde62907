import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN':
      '同一套指标中三级指标名称重复：同一个二级指标下，或产出和效益各一次，是错误；分在产出的两个二级指标下，是警告。',
    en: 'One name twice in an indicator set: under one tier 2, or under both output and benefit, an error; under two tiers of output a warning.',
  },
  silent: {
    'zh-CN': ['年度指标与中长期指标之间不比较。', '名称相近但不相同的，括号内容不同的，不提出。'],
    en: [
      'Yearly and longer-term sets are not compared.',
      'Similar names, and names that differ in their brackets.',
    ],
  },
  bad: [
    {
      note: { 'zh-CN': '同一指标写了两行。', en: 'One indicator in two rows.' },
      table: { rows: [row('数量', '讲座场次', '≥6场'), row('数量', '讲座场次', '≥8场')] },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '名称区分了两项内容。', en: 'The names tell them apart.' },
      table: { rows: [row('数量', '馆内讲座场次', '≥6场'), row('数量', '进村讲座场次', '≥8场')] },
    },
  ],
};
