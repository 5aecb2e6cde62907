import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN': '同一工作簿的不同表中，名称相同的指标用了不同单位的，予以提示；多数表采用的单位不提示。',
    en: 'Reports an indicator that has the same name but another unit in other tables of the workbook; the unit most tables use is left alone.',
  },
  silent: {
    'zh-CN': ['金额用元还是万元由各表自定，不提示。', '同一单位的不同写法（㎡与平方米）由另一规则处理。'],
    en: [
      'Amounts may be in 元 or 万元 as each table likes.',
      'Other spellings of one unit are the business of another rule.',
    ],
  },
  bad: [
    {
      note: {
        'zh-CN': '同名指标，一张表用“场”，另一张表用“次”。',
        en: 'One indicator, in 场 in one table and in 次 in the next.',
      },
      table: {
        rows: [
          row('数量', '例会数量', '≥3场'),
          ['乡镇文化站经费绩效目标表'],
          'header',
          row('数量', '例会数量', '≥2次'),
        ],
      },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '两张表单位一致。', en: 'Both tables use one unit.' },
      table: {
        rows: [
          row('数量', '例会数量', '≥3次'),
          ['乡镇文化站经费绩效目标表'],
          'header',
          row('数量', '例会数量', '≥2次'),
        ],
      },
    },
  ],
};
