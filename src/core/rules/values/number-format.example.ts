import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN': '指标值中的千位分隔符会使系统读取中断，可直接去掉；用汉字写的数量建议改用阿拉伯数字。',
    en: 'A thousands separator stops the budget system from reading the number and is dropped; numbers in words are better written in figures.',
  },
  silent: {
    'zh-CN': [
      '“一级”“第一名”“一次性”等不是数量，不提示。',
      '夹在句子中的汉字数字不提示。',
      '单元格中只有数字的，分隔符多为显示格式，不提示。',
    ],
    en: [
      '一级, 第一名 and 一次性 are no quantities.',
      'Numerals inside a sentence are left alone.',
      'In a cell of nothing but a number the separators are mostly its format.',
    ],
  },
  bad: [
    {
      note: { 'zh-CN': '千位分隔符。', en: 'A thousands separator.' },
      table: { rows: [row('数量', '惠及群众人数', '≥12,500人')] },
    },
    {
      note: { 'zh-CN': '汉字数量。', en: 'A number in words.' },
      table: { rows: [row('数量', '召开现场会次数', '四次')] },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '阿拉伯数字，无分隔符。', en: 'Plain figures.' },
      table: { rows: [row('数量', '惠及群众人数', '≥12500人')] },
    },
    {
      note: { 'zh-CN': '等级不是数量。', en: 'A grade is no quantity.' },
      table: { rows: [row('质量', '公路等级', '二级')] },
    },
  ],
};
