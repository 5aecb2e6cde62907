import { z } from 'zod';
import { nameKey } from '../../sheet/text';
import type { Indicator } from '../../table/model';
import { defineRule } from '../rule';

interface Uniform {
  readonly value: string;
  readonly rows: number;
}

const OPTIONS = z.strictObject({
  /** Fewer equal percentages than this may well be chance. */
  rows: z.number().int().default(4),
});

/** 指标值雷同: every percentage of the table is the same. */
export const qualityRateUniform = defineRule<
  { uniform: Uniform },
  Record<string, never>,
  z.infer<typeof OPTIONS>
>({
  id: 'quality-rate-uniform',
  name: { 'zh-CN': '指标值雷同', en: 'All percentages alike' },
  standing: 'off',
  options: OPTIONS,
  severity: { uniform: 'info' },
  sources: ['P'],
  messages: {
    'zh-CN': {
      uniform: (d) => ({
        what: `${d.rows} 项比率指标的值都是“${d.value}”。`,
        why: '不同的指标难易不同，取值完全一样，多是统一填写的。',
        how: '请逐项参照上年实际或行业标准确定指标值。',
      }),
    },
    en: {
      uniform: (d) => ({
        what: `All ${d.rows} percentages are “${d.value}”.`,
        why: 'Different things are not equally hard; equal values were filled in without looking.',
        how: 'Set each by last year’s result or a standard of the trade.',
      }),
    },
  },
  titles: { 'zh-CN': {}, en: {} },
  check(table, report, _workbook, { rows }) {
    for (const { indicators } of table.sets) {
      const rates = indicators.filter(isRate);
      const [first] = rates;
      if (!first || rates.length < rows) continue;
      const value = nameKey(first.target.text);
      if (!rates.every(({ target }) => nameKey(target.text) === value)) continue;
      report({ cell: first.target.cell, message: ['uniform', { value, rows: rates.length }] });
    }
  },
});

function isRate({ target }: Indicator): boolean {
  return target.unit === '%' && target.value.amount !== null;
}
