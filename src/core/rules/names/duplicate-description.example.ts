import type { RuleExample } from '../example';
import { described } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN': '同一套指标中两行的描述完全相同，或描述照抄了绩效目标中的一段（20个字以上）。',
    en: 'Two rows with one description, or a description of twenty characters or more copied from a goal.',
  },
  silent: {
    'zh-CN': ['空白描述不比较；不同的指标集之间不比较。'],
    en: ['Blank descriptions, and different sets.'],
  },
  bad: [
    {
      note: { 'zh-CN': '两个指标用同一段描述。', en: 'Two indicators, one description.' },
      table: {
        rows: [
          described('数量', '讲座场次', '全年开展的阅读活动', '≥6场'),
          described('质量', '讲座出席率', '全年开展的阅读活动', '≥80%'),
        ],
      },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '各写各的口径。', en: 'Each has its own.' },
      table: {
        rows: [
          described('数量', '讲座场次', '全年举办的讲座', '≥6场'),
          described('质量', '讲座出席率', '实到人数÷报名人数×100%', '≥80%'),
        ],
      },
    },
  ],
};
