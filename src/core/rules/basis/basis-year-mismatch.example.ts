import type { RuleExample } from '../example';
import { row } from '../sample-table';

/** An indicator with this basis. */
const withBasis = (basis: string): readonly string[] => [
  ...row('服务对象满意度', '读者满意度', '≥95%').slice(0, 5),
  basis,
];

export const example: RuleExample = {
  about: {
    'zh-CN': '依据中的年份早于预算年度两年以上、晚于预算年度，或是上一年的工作计划时提示。',
    en: 'A basis two years or more before the budget year, after it, or last year’s plan.',
  },
  silent: {
    'zh-CN': [
      '上一年的历史数据可以作依据，不提示。',
      '文号、书名号中的文件和合同、批复不看年份。',
      '不知道预算年度时不提示。',
    ],
    en: [
      'Last year’s result is a good basis.',
      'Regulations, contracts and approvals stay in force: their year does not matter.',
      'The budget year is unknown.',
    ],
  },
  bad: [
    {
      note: {
        'zh-CN': '上一年的工作安排，多半是沿用旧表。',
        en: 'Last year’s plan, probably left from last year’s table.',
      },
      table: { unitLine: '（2025年度）', rows: [withBasis('2024年工作安排')] },
    },
    {
      note: {
        'zh-CN': '数据过旧。',
        en: 'Old data.',
      },
      table: { unitLine: '（2025年度）', rows: [withBasis('2021年实际值90%')] },
    },
  ],
  good: [
    {
      note: {
        'zh-CN': '上一年的实际值。',
        en: 'Last year’s result.',
      },
      table: { unitLine: '（2025年度）', rows: [withBasis('2024年实际值94%')] },
    },
  ],
};
