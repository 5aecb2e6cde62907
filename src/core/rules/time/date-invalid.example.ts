import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN': '表中任何单元格里出现日历上没有的日期，例如2月30日、11月31日、13月。',
    en: 'Any cell with a date no calendar knows, such as 2月30日, 11月31日 or 13月.',
  },
  silent: {
    'zh-CN': ['2月29日只在年份明确且不是闰年时提出。', '“质保期24月”“≥18月”说的是时长。'],
    en: ['2月29日 only where the year is known and no leap year.', '质保期24月 and ≥18月 are spans of time.'],
  },
  bad: [
    {
      note: { 'zh-CN': '11月只有30天。', en: 'November has 30 days.' },
      table: { rows: [row('时效', '书架安装时间', '11月31日前')] },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '日期存在。', en: 'The date exists.' },
      table: { rows: [row('时效', '书架安装时间', '11月30日前')] },
    },
    {
      note: { 'zh-CN': '2024年是闰年。', en: '2024 is a leap year.' },
      table: { rows: [row('时效', '书架安装时间', '2024年2月29日前')] },
    },
  ],
};
