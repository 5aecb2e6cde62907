import { z } from 'zod';
import { defineRule } from '../rule';

interface Long {
  readonly length: number;
  readonly limit: number;
}

interface Options {
  /** Characters a 指标值 may have. */
  readonly value: number;
  /** Characters an 指标值确定依据 may have. */
  readonly basis: number;
}

/** 文字超长: a value or a basis longer than the column of the budget system. */
export const textLength = defineRule<{ value: Long; basis: Long }, Record<string, never>, Options>({
  id: 'text-length',
  name: { 'zh-CN': '文字超长', en: 'Text too long' },
  standing: 'extra',
  options: z.strictObject({
    value: z.number().min(1).default(1000),
    basis: z.number().min(1).default(2000),
  }),
  severity: { value: 'info', basis: 'info' },
  sources: ['PMKPI'],
  messages: {
    'zh-CN': {
      value: (d) => ({
        what: `指标值有${d.length}个字，超过${d.limit}个字。`,
        why: '录入系统时可能被截断。',
        how: '建议指标值只写比较符、数字和单位。',
      }),
      basis: (d) => ({
        what: `指标值确定依据有${d.length}个字，超过${d.limit}个字。`,
        why: '录入系统时可能被截断。',
        how: '建议只写文件名称、文号或数据来源。',
      }),
    },
    en: {
      value: (d) => ({
        what: `The value has ${d.length} characters, more than ${d.limit}.`,
        why: 'The budget system may cut it off.',
        how: 'Keep to comparator, number and unit.',
      }),
      basis: (d) => ({
        what: `The basis has ${d.length} characters, more than ${d.limit}.`,
        why: 'The budget system may cut it off.',
        how: 'Keep to the document, its number or the source of the data.',
      }),
    },
  },
  titles: { 'zh-CN': {}, en: {} },
  check(table, report, _workbook, limits) {
    for (const set of table.sets) {
      for (const { target, basis } of set.indicators) {
        const { length } = target.text;
        if (length > limits.value)
          report({ cell: target.cell, message: ['value', { length, limit: limits.value }] });
        if (!basis || basis.text.length <= limits.basis) continue;
        const long = { length: basis.text.length, limit: limits.basis };
        report({ cell: basis.cell, message: ['basis', long] });
      }
    }
  },
});
