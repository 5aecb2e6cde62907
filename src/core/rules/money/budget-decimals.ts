import { z } from 'zod';
import { halfWidth } from '../../sheet/text';
import { budgetCellsOf, isOneAmount, ownUnit, unitInForce } from '../../table/money-fields';
import { defineRule } from '../rule';

interface Long {
  readonly text: string;
  readonly decimals: number;
}

/** 金额小数位过多: more decimals than amounts in 万元 are usually given with. Source: review practice. */
export const budgetDecimals = defineRule<
  { long: Long },
  Record<string, never>,
  { readonly decimals: number }
>({
  id: 'budget-decimals',
  name: { 'zh-CN': '金额小数位过多', en: 'Too many decimals' },
  standing: 'extra',
  options: z.strictObject({ decimals: z.number().default(2) }),
  severity: { long: 'info' },
  sources: ['P'],
  messages: {
    'zh-CN': {
      long: (d) => ({
        what: `金额“${d.text}”保留了 ${d.decimals} 位小数。`,
        why: '以万元为单位的预算金额通常保留两位小数，位数过多不便核对。',
        how: '请核对金额；预算批复本身精确到元的，可保留原数。',
      }),
    },
    en: {
      long: (d) => ({
        what: `“${d.text}” has ${d.decimals} decimals.`,
        why: 'Amounts in 万元 are usually given with two decimals.',
        how: 'Check the amount; keep it if the approved budget is exact to the yuan.',
      }),
    },
  },
  titles: { 'zh-CN': {}, en: {} },
  check(table, report, _workbook, options) {
    for (const item of budgetCellsOf(table)) {
      const { field } = item;
      if (field.figure === null || Number.isInteger(field.figure)) continue;
      // Trailing zeros say nothing: 17.500 is 17.5.
      const decimals = /\.(\d*[1-9])/u.exec(halfWidth(field.text))?.[1]?.length ?? 0;
      if (decimals <= options.decimals || !isOneAmount(field)) continue;
      if ((ownUnit(field) ?? unitInForce(item)) !== '万元') continue;
      report({ cell: field.cell, message: ['long', { text: field.text.trim(), decimals }] });
    }
  },
});
