import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN':
      '合格率、覆盖率、满意度等是部分与总体之比，不会超过100%。超过100%的为错误；“≥100%”只能是等于100%，作一般提示并可直接改为“=100%”。',
    en: 'A share of a whole cannot exceed 100 %. A bound above it is an error; ≥100% can only mean exactly 100 % and is rewritten.',
  },
  silent: {
    'zh-CN': ['增长率、完成率、执行率、收益率、负荷率等可以超过100%，不提示。', '“=100%”和“100%”不提示。'],
    en: [
      'Growth, completion, execution, return and load rates may exceed 100 %.',
      '=100% and 100% are right.',
    ],
  },
  bad: [
    {
      note: { 'zh-CN': '抽检合格率不可能达到120%。', en: 'A pass rate cannot be 120 %.' },
      table: { rows: [row('质量', '食品抽检合格率', '≥120%')] },
    },
    {
      note: { 'zh-CN': '“≥”没有意义。', en: 'The sign says nothing.' },
      table: { rows: [row('时效', '补贴发放及时率', '≥100%')] },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '确数写作“=”。', en: 'Exactly all of them.' },
      table: { rows: [row('时效', '补贴发放及时率', '=100%')] },
    },
    {
      note: { 'zh-CN': '增长类指标可以超过100%。', en: 'Growth may exceed 100 %.' },
      table: { rows: [row('经济效益', '旅游收入增长率', '≥110%')] },
    },
  ],
};
