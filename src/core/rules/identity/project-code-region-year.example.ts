import type { RuleExample } from '../example';
import { row } from '../sample-table';

const rows = [row('数量', '更新图书', '≥2000册')];

export const example: RuleExample = {
  about: {
    'zh-CN': '编码前六位与工作簿中其他编码的区划不同，或第7、8位年份与预算年度不同时提示。',
    en: 'The division of a code differs from that of all others in the workbook, or its year from the budget year.',
  },
  silent: {
    'zh-CN': ['不知道预算年度、其他编码的区划也不一致时不提示。'],
    en: ['The budget year is unknown, or the other codes differ among themselves.'],
  },
  bad: [
    {
      note: {
        'zh-CN': '2024年入库的项目列在2025年度的表中，可能是结转。',
        en: 'A project of 2024 in a table of 2025: perhaps carried over.',
      },
      table: { unitLine: '（2025年度）', rows },
    },
  ],
  good: [
    {
      note: {
        'zh-CN': '年份一致。',
        en: 'The years agree.',
      },
      table: { unitLine: '（2024年度）', rows },
    },
  ],
};
