import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN':
      '三级指标名称里没有任何度量词，只写了工作内容。指标值是数字加单位（百分比除外）或日期的，只作提示。',
    en: 'The name has no measuring word, only the work. With a count and unit (other than %), or a date, only a hint.',
  },
  silent: {
    'zh-CN': [
      '名称里有“数、量、率、时间、成本、效果、情况”等词的，不提出。',
      '指标值为是、否的，以及模板空行，不提出。',
    ],
    en: [
      'Names with 数, 量, 率, 时间, 成本, 效果, 情况 and the like.',
      'Yes-or-no values, and slots of the form.',
    ],
  },
  bad: [
    {
      note: { 'zh-CN': '90%的什么，看不出来。', en: '90 % of what?' },
      table: { rows: [row('质量', '维护读者交流群', '≥90%')] },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '名称写明考核比率。', en: 'The name says it is a rate.' },
      table: { rows: [row('质量', '读者交流群答复率', '≥90%')] },
    },
  ],
};
