import type { RuleExample } from '../example';
import { row } from '../sample-table';

const rows = [row('数量', '更新图书', '≥2000册')];

export const example: RuleExample = {
  about: {
    'zh-CN': '目标只有一项却编了“1.”时提示，可一键去掉。',
    en: 'There is one goal only and it is numbered; the number can be dropped at once.',
  },
  silent: {
    'zh-CN': ['后文或下一格可能还有“2.”的不提示。', '“目标1：”是表格自带的字样，不提示。'],
    en: ['A 2 may follow, also in the next cell.', '目标1： belongs to the form.'],
  },
  bad: [
    {
      note: {
        'zh-CN': '只有“1.”。',
        en: 'A lone 1.',
      },
      table: { goal: '1.保障图书室全年开放', rows },
    },
  ],
  good: [
    {
      note: {
        'zh-CN': '一项，不编号。',
        en: 'One goal without a number.',
      },
      table: { goal: '保障图书室全年开放', rows },
    },
  ],
};
