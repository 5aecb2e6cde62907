import type { RuleExample } from '../example';
import { described } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN': '绩效指标描述与三级指标名称相同（警告），或只比名称多出三个字以内（提示）。',
    en: 'The description equals the name (warning), or adds no more than three characters to it (hint).',
  },
  silent: {
    'zh-CN': ['描述为空，或没有这一列，不提出。', '多出的内容里有数字的，不提出。'],
    en: ['Blank descriptions, and tables without the column.', 'Descriptions that add a figure.'],
  },
  bad: [
    {
      note: { 'zh-CN': '描述就是名称。', en: 'The description is the name.' },
      table: { rows: [described('质量', '书架完好率', '书架完好率', '≥95%')] },
    },
    {
      note: { 'zh-CN': '描述只多了两个字。', en: 'Two characters more.' },
      table: { rows: [described('数量', '讲座场次', '全年讲座场次', '≥6场')] },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '写明了分子和分母。', en: 'It names numerator and denominator.' },
      table: { rows: [described('质量', '书架完好率', '年末完好的书架组数÷书架总组数×100%', '≥95%')] },
    },
  ],
};
