import type { RuleExample } from '../example';
import { row } from '../sample-table';

/** An indicator with this basis. */
const withBasis = (basis: string): readonly string[] => [
  ...row('服务对象满意度', '读者满意度', '≥95%').slice(0, 5),
  basis,
];

export const example: RuleExample = {
  about: {
    'zh-CN': '依据中的发文字号，年份应用六角括号“〔〕”；用方括号、圆括号等的提示并可一键更正。',
    en: 'Document numbers in a basis put their year in 〔 〕; other brackets are reported and can be set right at once.',
  },
  silent: {
    'zh-CN': ['括号中的年度、日期不是文号，不提示。', '门牌号等不提示。'],
    en: ['Years and dates in brackets are no document numbers.', 'House numbers are none either.'],
  },
  bad: [
    {
      note: {
        'zh-CN': '年份用了方括号。',
        en: 'Square brackets around the year.',
      },
      table: { rows: [withBasis('某文旅发[2023]18号')] },
    },
  ],
  good: [
    {
      note: {
        'zh-CN': '六角括号。',
        en: 'Tortoise-shell brackets.',
      },
      table: { rows: [withBasis('某文旅发〔2023〕18号')] },
    },
    {
      note: {
        'zh-CN': '这是年度，不是文号。',
        en: 'A year, no document number.',
      },
      table: { rows: [withBasis('年度任务书（2024年度）')] },
    },
  ],
};
