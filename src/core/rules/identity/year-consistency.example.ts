import type { RuleExample } from '../example';
import { row } from '../sample-table';

const rows = [row('数量', '更新图书', '≥2000册')];

export const example: RuleExample = {
  about: {
    'zh-CN': '表题、“（年度）”一行和表头中的预算年度不一致时提示。',
    en: 'Title, year line and header name different budget years.',
  },
  silent: {
    'zh-CN': ['项目名称中的年份不是预算年度，不比较。', '工作表名称中的年份不比较。'],
    en: ['A year in a project name is no budget year.', 'The name of the sheet does not count.'],
  },
  bad: [
    {
      note: {
        'zh-CN': '表题是2025年度，下一行是2024年度。',
        en: 'The title says 2025, the line below 2024.',
      },
      table: { title: '2025年度图书室绩效目标表', unitLine: '（2024年度）', rows },
    },
  ],
  good: [
    {
      note: {
        'zh-CN': '前后一致。',
        en: 'They agree.',
      },
      table: { title: '2024年度图书室绩效目标表', unitLine: '（2024年度）', rows },
    },
  ],
};
