import { z } from 'zod';
import { defineRule } from '../rule';
import { headerCell } from '../../table/header-cell';
import { hasWeights, readWeight } from '../../table/weights';

interface Odd {
  readonly weight: string;
}

const OPTIONS = z.strictObject({
  /** The highest weight of a single indicator that is taken for reasonable. */
  limit: z.number().default(30),
});

/** Fewer rows than this share equal weights for good reason. */
const FEWEST_EQUAL = 4;

/** 单项权重异常: a weight of nothing, a weight that outweighs the rest, or weights that weigh nothing up. */
export const weightOutOfRange = defineRule<
  { none: Odd; heavy: Odd; equal: Odd },
  Record<string, never>,
  z.infer<typeof OPTIONS>
>({
  id: 'weight-out-of-range',
  name: { 'zh-CN': '单项权重异常', en: 'Unusual weight' },
  standing: 'off',
  options: OPTIONS,
  silentOn: ['template'],
  severity: { none: 'info', heavy: 'info', equal: 'info' },
  sources: ['P'],
  messages: {
    'zh-CN': {
      none: (d) => ({
        what: `权重为 ${d.weight}。`,
        why: '没有权重的指标不参与评分，等于没有设置。',
        how: '请填写大于 0 的权重，或删去这一行。',
      }),
      heavy: (d) => ({
        what: `单项权重 ${d.weight}，明显偏高。`,
        why: '一项指标占分过多，其他指标难以影响评价结果。',
        how: '请核对是否填错，或拆分为几项指标。',
      }),
      equal: (d) => ({
        what: `各项权重都是 ${d.weight}。`,
        why: '权重应当体现指标的主次。',
        how: '请按重要程度分配；确实同等重要的可以忽略。',
      }),
    },
    en: {
      none: (d) => ({
        what: `The weight is ${d.weight}.`,
        why: 'An indicator without weight counts for nothing.',
        how: 'Give it a weight above 0, or drop the row.',
      }),
      heavy: (d) => ({
        what: `A single weight of ${d.weight} is very high.`,
        why: 'One indicator would decide the result alone.',
        how: 'Check the number, or split the indicator.',
      }),
      equal: (d) => ({
        what: `Every weight is ${d.weight}.`,
        why: 'Weights tell what matters more.',
        how: 'Distribute them by importance; ignore this if all matter alike.',
      }),
    },
  },
  titles: { 'zh-CN': {}, en: {} },
  check(table, report, _workbook, { limit }) {
    for (const set of table.sets) {
      if (!hasWeights(set)) continue;
      const weights = set.indicators.flatMap(({ weight }) => readWeight(weight) ?? []);
      const [first] = weights;
      if (first && weights.length >= FEWEST_EQUAL && weights.every(({ number }) => number === first.number)) {
        report({
          cell: headerCell(table, set, 'weight'),
          message: ['equal', { weight: String(first.number) }],
        });
      }
      for (const { field, number } of weights) {
        if (number > 0 && number <= limit) continue;
        report({ cell: field.cell, message: [number > 0 ? 'heavy' : 'none', { weight: String(number) }] });
      }
    }
  },
});
