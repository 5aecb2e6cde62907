import type { RuleExample } from '../example';
import { row } from '../sample-table';

const rows = [row('数量', '更新图书', '≥2000册')];

export const example: RuleExample = {
  about: {
    'zh-CN': '绩效目标中没有任何数量（编号和日期不计）时提示。默认关闭。',
    en: 'No goal holds a number other than those in front of it and dates. Off by default.',
  },
  silent: {
    'zh-CN': ['有一项目标写有数量即不提示。'],
    en: ['One of the goals holds a number.'],
  },
  bad: [
    {
      note: {
        'zh-CN': '没有数量。',
        en: 'Words only.',
      },
      table: { goal: '1.保障图书室开放\n2.丰富群众文化生活', rows },
    },
  ],
  good: [
    {
      note: {
        'zh-CN': '写有场次。',
        en: 'It states how often.',
      },
      table: { goal: '举办阅读活动12场', rows },
    },
  ],
};
