import type { RuleExample } from '../example';
import { row } from '../sample-table';

/** An indicator with this basis. */
const withBasis = (basis: string): readonly string[] => [
  ...row('服务对象满意度', '读者满意度', '≥95%').slice(0, 5),
  basis,
];

export const example: RuleExample = {
  about: {
    'zh-CN':
      '依据应回答“指标值为什么定这么多”。写成取数方式（问卷、台账）、重复指标名称，或只写“历史经验”而没有年度，都提示。',
    en: 'A basis answers why the value is what it is. Sources of data (surveys, ledgers), the name of the indicator, and experience without a year are reported.',
  },
  silent: {
    'zh-CN': ['写有标准、文件、计划、合同等，或注明年度的，不提示。', '历史经验带有数量的（近3年）不提示。'],
    en: [
      'It names a standard, document, plan or contract, or gives a year.',
      'The experience says how much of it: three years.',
    ],
  },
  bad: [
    {
      note: {
        'zh-CN': '问卷是取数的办法，不是定值的理由。',
        en: 'A survey is how to measure, not why the value.',
      },
      table: { rows: [withBasis('读者问卷调查')] },
    },
    {
      note: {
        'zh-CN': '没有写明哪一年的经验。',
        en: 'Experience of which year?',
      },
      table: { rows: [withBasis('往年经验')] },
    },
  ],
  good: [
    {
      note: {
        'zh-CN': '注明了年度和数值。',
        en: 'It gives year and result.',
      },
      table: { rows: [withBasis('2023年读者问卷调查结果94%')] },
    },
    {
      note: {
        'zh-CN': '当年的工作安排。',
        en: 'The plan of the year.',
      },
      table: { rows: [withBasis('2024年图书馆工作安排')] },
    },
  ],
};
