import type { RuleExample } from '../example';
import { described } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN': '时效指标的描述逐字相同且写有日期，指标值却不一样。',
    en: 'Indicators of time whose descriptions agree word for word, date included, have different values.',
  },
  silent: {
    'zh-CN': ['只比较写有日期的描述；“及时完成”之类不比较。'],
    en: ['Only descriptions with a date are compared.'],
  },
  bad: [
    {
      note: { 'zh-CN': '同样要求 11 月 30 日前完成，两处取值不同。', en: 'The same date with two values.' },
      table: {
        rows: [
          described('时效', '图书采购时间', '11月30日前完成', '100%'),
          described('时效', '书架安装时间', '11月30日前完成', '≥90%'),
        ],
      },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '写法一致。', en: 'Written in one way.' },
      table: {
        rows: [
          described('时效', '图书采购时间', '11月30日前完成', '2024年11月30日前'),
          described('时效', '书架安装时间', '11月30日前完成', '2024年11月30日前'),
        ],
      },
    },
  ],
};
