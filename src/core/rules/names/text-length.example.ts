import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN': '指标值超过1000个字，或指标值确定依据超过2000个字（可调整）。',
    en: 'A value of more than 1000 or a basis of more than 2000 characters (adjustable).',
  },
  silent: { 'zh-CN': ['没有依据列的，只看指标值。'], en: ['Without a basis column only the value counts.'] },
  bad: [
    {
      note: { 'zh-CN': '把整份方案贴进了指标值。', en: 'A whole plan in the value cell.' },
      table: { rows: [row('质量', '开放效果', '按照年度工作方案组织实施。'.repeat(80))] },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '只写标准。', en: 'Only the standard.' },
      table: { rows: [row('质量', '开放达标率', '≥95%')] },
    },
  ],
};
