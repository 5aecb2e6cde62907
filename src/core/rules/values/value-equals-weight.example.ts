import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN': '表中有分值（权重）列，而已填写的每一个指标值都与本行分值相同的，很可能把分值填进了指标值列。',
    en: 'The table has a column of weights, and every value equals the weight of its row: the weights were probably entered as values.',
  },
  silent: {
    'zh-CN': ['只有个别行相同的，不提示。', '带有单位、比较符或文字的，不提示。'],
    en: ['A single coincidence is left alone.', 'Values with a unit, a sign or words are left alone.'],
  },
  bad: [
    {
      note: { 'zh-CN': '三行指标值都等于分值。', en: 'All three values equal the weights.' },
      table: {
        extraColumns: ['分值'],
        rows: [
          row('数量', '植树数量', '20', '20'),
          row('质量', '树苗成活率', '15', '15'),
          row('时效', '栽植及时率', '10', '10'),
        ],
      },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '只有一行巧合。', en: 'One coincidence only.' },
      table: {
        extraColumns: ['分值'],
        rows: [
          row('数量', '植树数量', '20', '20'),
          row('质量', '树苗成活率', '90', '15'),
          row('时效', '栽植及时率', '95', '10'),
        ],
      },
    },
  ],
};
