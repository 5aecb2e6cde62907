import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN': '有预算数一栏而总数和各项来源都是空白或0的，予以提示：没有金额，目标与预算是否匹配无从核对。',
    en: 'Reports a total that is blank or 0 while all its sources are, too: without an amount nobody can tell whether targets and budget match.',
  },
  silent: {
    'zh-CN': [
      '总数为0而分项有金额的，由“预算数与资金来源合计不符”提示。',
      '空白模板不提示；没有中期指标的，中期预算可以空着。',
    ],
    en: [
      'A total of 0 with filled sources is reported by the rule on sums.',
      'Blank forms are left alone, and so is the budget of a longer period without targets.',
    ],
  },
  bad: [
    {
      note: { 'zh-CN': '预算数和财政资金都没有填写。', en: 'Neither total nor source is filled in.' },
      table: { budget: { total: '', fiscal: '' }, rows: [row('数量', '更新图书', '≥2000册')] },
    },
    {
      note: { 'zh-CN': '预算数填为0。', en: 'The total is 0.' },
      table: { budget: { total: '0', fiscal: '0' }, rows: [row('数量', '更新图书', '≥2000册')] },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '已填写预算数。', en: 'The budget is filled in.' },
      table: { budget: { total: '40', fiscal: '40' }, rows: [row('数量', '更新图书', '≥2000册')] },
    },
  ],
};
