import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN':
      '比率类指标的指标值显示为0到1之间的小数，且没有“%”，多半是单元格的百分比格式丢失，如90%显示为0.9。',
    en: 'A rate between 0 and 1 without a percent sign usually comes from a cell that lost its percent format: 90 % shows as 0.9.',
  },
  silent: {
    'zh-CN': ['名称、表头或单位列已写明“%”的，不提示。', '容积率、频率等不以百分比表示的，不提示。'],
    en: [
      'Silent where the name, the header or a unit column says %.',
      'Plot ratios, frequencies and the like are no percentages.',
    ],
  },
  bad: [
    {
      note: { 'zh-CN': '0.95可能是95%。', en: '0.95 is probably 95 %.' },
      table: { rows: [row('质量', '档案归档率', '≥0.95')] },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '写明了百分号。', en: 'The percent sign is there.' },
      table: { rows: [row('质量', '档案归档率', '≥95%')] },
    },
    {
      note: { 'zh-CN': '单位列写明了百分号。', en: 'The unit column says it.' },
      table: { extraColumns: ['度量单位'], rows: [row('质量', '档案归档率', '0.95', '%')] },
    },
  ],
};
