import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN':
      '核对总数与下列各项来源之和，空白按0计，差额在0.005万元以内视为相等；分级列示的，逐级核对，多列预算逐列核对。',
    en: 'Compares a total with the sources below it; blanks count as 0, differences up to 0.005 万元 as equal. Every level and every budget column is checked by itself.',
  },
  silent: {
    'zh-CN': [
      '只列“其中：财政资金”、没有其他资金一项的，只要求其中数不大于总数。',
      '总数为空、各项来源都为空或含有文字的，不比较。',
      '执行数是结果，不参与核对。',
    ],
    en: [
      'With a lone 其中： and no other funds the part must only not exceed the total.',
      'Nothing is compared where the total is blank, or where the sources are blank or hold words.',
      'Amounts spent are results and take no part.',
    ],
  },
  bad: [
    {
      note: { 'zh-CN': '40万元与30万元相差10万元。', en: '40 against 30: 10 are missing.' },
      table: { budget: { total: '40', fiscal: '30' }, rows: [row('数量', '更新图书', '≥2000册')] },
    },
    {
      note: { 'zh-CN': '其中数大于总数。', en: 'A part larger than the whole.' },
      table: {
        budget: { total: '40', fiscal: '45', other: null },
        rows: [row('数量', '更新图书', '≥2000册')],
      },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '各项来源相加等于总数。', en: 'The sources add up.' },
      table: {
        budget: { total: '40', fiscal: '30', other: '10' },
        rows: [row('数量', '更新图书', '≥2000册')],
      },
    },
    {
      note: { 'zh-CN': '单位不同，金额相等。', en: 'Equal amounts in different units.' },
      table: {
        budget: { total: '40', fiscal: '300000元', other: '10' },
        rows: [row('数量', '更新图书', '≥2000册')],
      },
    },
  ],
};
