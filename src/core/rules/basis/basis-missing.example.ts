import type { RuleExample } from '../example';
import { row } from '../sample-table';

/** An indicator with this basis. */
const withBasis = (basis: string): readonly string[] => [
  ...row('服务对象满意度', '读者满意度', '≥95%').slice(0, 5),
  basis,
];

export const example: RuleExample = {
  about: {
    'zh-CN': '表中有“指标值确定依据”一列而单元格为空时提示；整列都空时只在表头提示一次。',
    en: 'A row whose basis is blank although the table has such a column; a column that is blank throughout is reported once, at its header.',
  },
  silent: {
    'zh-CN': ['没有这一列的表不提示。', '空白模板不提示。'],
    en: ['The table has no such column.', 'The form is a blank template.'],
  },
  bad: [
    {
      note: {
        'zh-CN': '满意度指标没有填依据。',
        en: 'The satisfaction indicator has no basis.',
      },
      table: { rows: [row('数量', '更新图书', '≥2000册'), withBasis('')] },
    },
    {
      note: {
        'zh-CN': '整列没有填。',
        en: 'The whole column is blank.',
      },
      table: { rows: [withBasis('')] },
    },
  ],
  good: [
    {
      note: {
        'zh-CN': '依据写明了文件和年度。',
        en: 'The basis names a document and its year.',
      },
      table: { rows: [withBasis('2023年读者满意度实际值94%')] },
    },
  ],
};
