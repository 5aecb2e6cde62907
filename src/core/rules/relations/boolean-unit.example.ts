import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN': '比率、满意度的指标值填了“是/否”“有/无”。',
    en: 'A rate or a satisfaction answered with yes or no.',
  },
  silent: {
    'zh-CN': ['“是否……”一类的指标，填“是/否”是对的。'],
    en: ['Questions such as 是否… are rightly answered with 是 or 否.'],
  },
  bad: [
    {
      note: { 'zh-CN': '合格率应填百分比。', en: 'A pass rate is a percentage.' },
      table: { rows: [row('质量', '验收合格率', '是')] },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '问“是否”的指标。', en: 'A question.' },
      table: { rows: [row('质量', '是否通过验收', '是')] },
    },
    {
      note: { 'zh-CN': '比率有数值。', en: 'A rate with a number.' },
      table: { rows: [row('质量', '验收合格率', '100%')] },
    },
  ],
};
