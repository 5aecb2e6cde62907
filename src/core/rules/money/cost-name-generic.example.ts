import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN': '成本指标只有一行，名称又只是“总成本”“总体支出”一类的，建议细化。默认关闭。',
    en: 'Suggests details where the only cost row is named 总成本, 总体支出 or the like. Off by default.',
  },
  silent: {
    'zh-CN': ['另有分项成本或单位成本的，不提示。'],
    en: ['Nothing is said where single costs or unit costs are given as well.'],
  },
  bad: [
    {
      note: { 'zh-CN': '只有一个总额。', en: 'A mere total.' },
      table: { rows: [row('成本', '总成本', '≤40万元')] },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '总额之外有单位成本。', en: 'A unit cost beside the total.' },
      table: { rows: [row('成本', '总成本', '≤40万元'), row('成本', '人均培训成本', '≤260元/人')] },
    },
    {
      note: { 'zh-CN': '名称说明了成本内容。', en: 'The name says what is paid for.' },
      table: { rows: [row('成本', '图书购置成本', '≤40万元')] },
    },
  ],
};
