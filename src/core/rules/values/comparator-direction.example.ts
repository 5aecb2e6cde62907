import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN':
      '投诉率、差错率、事故起数等越低越好，不应使用“≥”；合格率、满意度等越高越好，不应使用“≤”。以名称中最后一个词判断：投诉率越低越好，投诉处理率越高越好。',
    en: 'For complaints, errors or accidents less is better, so ≥ is wrong; for pass rates or satisfaction more is better, so ≤ is wrong. The last word of the name decides: 投诉率 is adverse, 投诉处理率 is not.',
  },
  silent: {
    'zh-CN': [
      '没有比较符或使用“=”的，不提示。',
      '成本总额由成本规则检查。',
      '名称方向不明确的（如“支出”“执行率”“事故演练次数”），不提示。',
    ],
    en: [
      'Values without a sign or with = are left alone.',
      'Absolute costs are looked at by the cost rules.',
      'Silent where the name leaves the direction in doubt.',
    ],
  },
  bad: [
    {
      note: { 'zh-CN': '差错率要求不低于2%。', en: 'It asks for at least 2 % of errors.' },
      table: { rows: [row('质量', '补贴发放差错率', '≥2%')] },
    },
    {
      note: {
        'zh-CN': '合格率以“≤”设定，质量越差越符合。',
        en: 'A pass rate with ≤ is met by the worst work.',
      },
      table: { rows: [row('质量', '工程验收合格率', '≤95%')] },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '投诉越少越好，用“≤”。', en: 'Fewer complaints are better.' },
      table: { rows: [row('质量', '群众投诉率', '≤1%')] },
    },
    {
      note: { 'zh-CN': '投诉处理率越高越好，用“≥”。', en: 'More complaints handled are better.' },
      table: { rows: [row('质量', '群众投诉处理率', '≥98%')] },
    },
  ],
};
