import { z } from 'zod';
import { defineRule } from '../rule';

interface Range {
  readonly value: string;
  readonly limit: number;
}

const OPTIONS = z.strictObject({
  /** A satisfaction below this many per cent is a low aim. */
  lowest: z.number().default(80),
});

/** 满意度取值异常: a satisfaction nobody would be content with, or one nobody can reach. */
export const satisfactionRange = defineRule<
  { low: Range; full: Range },
  Record<string, never>,
  z.infer<typeof OPTIONS>
>({
  id: 'satisfaction-range',
  name: { 'zh-CN': '满意度取值异常', en: 'Unusual satisfaction' },
  standing: 'off',
  options: OPTIONS,
  severity: { low: 'info', full: 'info' },
  sources: ['P'],
  messages: {
    'zh-CN': {
      low: (d) => ({
        what: `满意度目标“${d.value}”低于 ${d.limit}%。`,
        why: '目标偏低，难以体现对服务质量的要求。',
        how: '请参照上年实际或同类项目，核对是否填低。',
      }),
      full: (d) => ({
        what: `满意度目标“${d.value}”，要求人人满意。`,
        why: '抽样调查很难得到 100%，一人不满意就算没有完成。',
        how: '请参照上年实际，改为可以达到的数值，如“≥95%”。',
      }),
    },
    en: {
      low: (d) => ({
        what: `The aim of “${d.value}” is below ${d.limit}%.`,
        why: 'So low an aim asks little of the service.',
        how: 'Compare last year and similar projects.',
      }),
      full: (d) => ({
        what: `The aim of “${d.value}” asks everybody to be satisfied.`,
        why: 'A survey hardly ever gives 100%: one person is enough to miss it.',
        how: 'Choose what can be reached, for example ≥95%.',
      }),
    },
  },
  titles: { 'zh-CN': {}, en: {} },
  check(table, report, _workbook, { lowest }) {
    for (const { indicators } of table.sets) {
      for (const { keys, target } of indicators) {
        if (keys.tier2 !== '服务对象满意度' && keys.tier1 !== '服务对象满意度') continue;
        const { amount } = target.value;
        if (amount === null || target.unit !== '%') continue;
        const data = { value: target.text.trim(), limit: lowest };
        if (amount < lowest) report({ cell: target.cell, message: ['low', data] });
        else if (amount === 100) report({ cell: target.cell, message: ['full', data] });
      }
    }
  },
});
