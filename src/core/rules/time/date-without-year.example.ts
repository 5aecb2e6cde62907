import type { RuleExample } from '../example';
import { described } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN':
      '时效行的名称、描述或指标值里有月份而没有年份。默认关闭：表内的年份通常是清楚的，单行引用或汇总时才需要。',
    en: 'A month without a year in a timeliness row. Off by default: the table usually makes the year clear.',
  },
  silent: {
    'zh-CN': ['同一段文字里已有年份的，不提出。', '“每年”“每月”和季度不提出。'],
    en: ['Texts that name the year elsewhere.', 'What comes every year or month, and quarters.'],
  },
  bad: [
    {
      note: { 'zh-CN': '没有写年份。', en: 'The year is missing.' },
      table: { rows: [described('时效', '书架安装时间', '9月30日前安装', '≥95%')] },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '年份写明。', en: 'The year is there.' },
      table: { rows: [described('时效', '书架安装时间', '2024年9月30日前安装', '≥95%')] },
    },
  ],
};
