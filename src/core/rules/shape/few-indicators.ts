import { z } from 'zod';
import { defineRule } from '../rule';
import { headerCell } from '../../table/header-cell';
import { yearBeside } from '../../table/year-beside';

interface Count {
  readonly count: number;
  readonly limit: number;
}

const OPTIONS = z.strictObject({
  /** Fewer indicators than this say too little. */
  fewest: z.number().int().default(5),
  /** More than this are hard to follow up. */
  most: z.number().int().default(25),
});

/** 指标数量过少或过多: a set too small to show the project, or too large to be followed up. */
export const fewIndicators = defineRule<
  { few: Count; many: Count },
  Record<string, never>,
  z.infer<typeof OPTIONS>
>({
  id: 'few-indicators',
  name: { 'zh-CN': '指标数量过少或过多', en: 'Too few or too many indicators' },
  standing: 'off',
  options: OPTIONS,
  silentOn: ['template'],
  severity: { few: 'info', many: 'info' },
  sources: ['P'],
  messages: {
    'zh-CN': {
      few: (d) => ({
        what: `只有 ${d.count} 项指标，少于 ${d.limit} 项。`,
        why: '指标过少，难以反映项目全貌。',
        how: '请对照绩效目标，补充能体现主要产出和效益的指标。',
      }),
      many: (d) => ({
        what: `共有 ${d.count} 项指标，多于 ${d.limit} 项。`,
        why: '指标过多，不易突出重点，也不便跟踪。',
        how: '请保留核心指标，同类的可以合并。',
      }),
    },
    en: {
      few: (d) => ({
        what: `Only ${d.count} indicators, fewer than ${d.limit}.`,
        why: 'So few hardly show the whole project.',
        how: 'Add indicators for the main outputs and benefits named in the goals.',
      }),
      many: (d) => ({
        what: `${d.count} indicators, more than ${d.limit}.`,
        why: 'So many hide what matters and are hard to follow up.',
        how: 'Keep the core ones; merge those of one kind.',
      }),
    },
  },
  titles: { 'zh-CN': {}, en: {} },
  check(table, report, _workbook, { fewest, most }) {
    for (const set of table.sets) {
      const count = set.indicators.length;
      if (count === 0) continue;
      const cell = headerCell(table, set);
      if (count < fewest) {
        // The set of the year shows the whole project.
        if (yearBeside(table, set) === null) report({ cell, message: ['few', { count, limit: fewest }] });
      } else if (count > most) report({ cell, message: ['many', { count, limit: most }] });
    }
  },
});
