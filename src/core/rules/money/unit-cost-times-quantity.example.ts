import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN':
      '一套指标中只有一个单位成本（如元/套），又只有一个以该单位计的数量时，将两者相乘与预算数比较，相差超过5%（可调整）的作一般提示。默认关闭。',
    en: 'Where a set has exactly one unit cost (元/套) and exactly one quantity in that unit, their product is compared with the budget; a difference above 5 % (adjustable) is mentioned. Off by default.',
  },
  silent: {
    'zh-CN': ['单位成本或数量不止一个的，不作判断。', '“元/人·天”还需要天数，不作判断。'],
    en: ['Nothing is said where there are several of either.', '元/人·天 would need a third number.'],
  },
  bad: [
    {
      note: {
        'zh-CN': '26元/套乘15000套为39万元，预算为45万元。',
        en: '26 元 times 15000 sets is 39 万元, the budget 45.',
      },
      table: {
        budget: { total: '45', fiscal: '45' },
        rows: [row('数量', '发放文具', '≥15000套'), row('成本', '单套成本', '≤26元/套')],
      },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '相乘与预算相符。', en: 'The product matches the budget.' },
      table: {
        budget: { total: '39', fiscal: '39' },
        rows: [row('数量', '发放文具', '≥15000套'), row('成本', '单套成本', '≤26元/套')],
      },
    },
  ],
};
