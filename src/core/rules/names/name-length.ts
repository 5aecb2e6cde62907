import { z } from 'zod';
import { defineRule } from '../rule';

interface Long {
  readonly length: number;
  readonly limit: number;
}

interface Options {
  /** Characters a name may have. */
  readonly limit: number;
}

/** 名称超长: longer than the column of the budget system. */
export const nameLength = defineRule<{ long: Long }, Record<string, never>, Options>({
  id: 'name-length',
  name: { 'zh-CN': '名称超长', en: 'Name too long' },
  standing: 'extra',
  options: z.strictObject({ limit: z.number().min(1).default(50) }),
  severity: { long: 'info' },
  sources: ['PMKPI'],
  messages: {
    'zh-CN': {
      long: (d) => ({
        what: `三级指标名称有${d.length}个字，超过${d.limit}个字。`,
        why: '名称过长，录入系统时可能被截断，也不便引用。',
        how: '建议名称只写考核什么，其余写入绩效指标描述。',
      }),
    },
    en: {
      long: (d) => ({
        what: `The name has ${d.length} characters, more than ${d.limit}.`,
        why: 'The budget system may cut it off.',
        how: 'Keep to what is measured; the rest belongs in the description.',
      }),
    },
  },
  titles: { 'zh-CN': {}, en: {} },
  check(table, report, _workbook, { limit }) {
    for (const set of table.sets) {
      for (const { name, keys } of set.indicators) {
        const { length } = keys.name;
        if (name && length > limit) report({ cell: name.cell, message: ['long', { length, limit }] });
      }
    }
  },
});
