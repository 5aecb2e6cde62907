import type { RuleExample } from '../example';
import { row } from '../sample-table';

const rows = [row('数量', '更新图书', '≥2000册')];

export const example: RuleExample = {
  about: {
    'zh-CN': '目标编号缺号、重号，或几项目标写在同一行时提示，可一键整理。',
    en: 'Numbers left out or used twice, or several goals on one line; it can be put in order at once.',
  },
  silent: {
    'zh-CN': ['编号有疑义的（如“2.5万元”）和“一、二、”之下重新编号的不提示。', '句子中间的①②不提示。'],
    en: [
      'A number may be an amount (2.5), or numbers start anew below 一、 and 二、.',
      '①② within a sentence are no list of goals.',
    ],
  },
  bad: [
    {
      note: {
        'zh-CN': '缺“2.”。',
        en: '2 is missing.',
      },
      table: { goal: '1.购置图书\n3.保障开放', rows },
    },
    {
      note: {
        'zh-CN': '两项写在一行。',
        en: 'Two goals on one line.',
      },
      table: { goal: '1.购置图书 2.保障开放', rows },
    },
  ],
  good: [
    {
      note: {
        'zh-CN': '每项一行，编号连续。',
        en: 'One per line, numbered in order.',
      },
      table: { goal: '1.购置图书\n2.保障开放', rows },
    },
  ],
};
