import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN':
      '指标值中的全角数字、字母、百分号和多余空白，会使同一数值在汇总和导入时被当作不同内容，可直接改为半角并去掉空白；表头中的空白只作提示，导出时自动去掉。',
    en: 'Full-width figures, letters and percent signs or stray blanks make equal values look different to a computer; they are rewritten. Blanks in labels are only told: the export drops them.',
  },
  silent: {
    'zh-CN': ['中文标点保持全角。', '文字叙述中的空白和表头中的换行不改。'],
    en: ['Chinese punctuation stays full width.', 'Blanks in sentences and line breaks in labels stay.'],
  },
  bad: [
    {
      note: { 'zh-CN': '全角数字。', en: 'Full-width figures.' },
      table: { rows: [row('质量', '档案归档率', '≥９８％')] },
    },
    {
      note: { 'zh-CN': '数字与符号之间有空白。', en: 'Blanks beside the number.' },
      table: { rows: [row('质量', '档案归档率', '≥ 98 %')] },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '半角，无空白。', en: 'Half width, no blanks.' },
      table: { rows: [row('质量', '档案归档率', '≥98%')] },
    },
  ],
};
