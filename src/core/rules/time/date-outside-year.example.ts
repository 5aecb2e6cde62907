import type { RuleExample } from '../example';
import { described } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN':
      '年度指标的时效行中，名称、描述或指标值要求的时间不在预算年度内：早于预算年度的是错误，晚于的是警告。',
    en: 'In timeliness rows of a yearly set: what is due before the budget year is an error, after it a warning.',
  },
  silent: {
    'zh-CN': [
      '中长期指标、依据、文号和项目名称里的年份不看。',
      '上年开工、本年完成的，以最后的时间为准。',
      '不知道预算年度时不提出。',
    ],
    en: [
      'Longer-term sets, bases, document numbers and project names are not looked at.',
      'Work begun earlier and due this year is in order.',
      'Nothing is said where the budget year is unknown.',
    ],
  },
  bad: [
    {
      note: { 'zh-CN': '2024年的表，要求2023年完成。', en: 'A table for 2024 asks for 2023.' },
      table: { rows: [described('时效', '书架安装时间', '包括编号', '2023年9月30日前')] },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '在预算年度内。', en: 'Within the budget year.' },
      table: {
        rows: [described('时效', '书架安装时间', '2023年12月采购，2024年3月底前安装', '2024年3月底前')],
      },
    },
  ],
};
