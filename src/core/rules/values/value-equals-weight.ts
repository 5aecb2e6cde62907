import type { Indicator, IndicatorSet } from '../../table/model';
import { defineRule } from '../rule';

interface Same {
  readonly value: string;
  readonly rows: number;
}

/** One row alone may agree with its weight by chance. */
const FEWEST = 2;

/** 指标值列填成分值: every value is the weight of its own row. Source: review practice. */
export const valueEqualsWeight = defineRule<{ same: Same }>({
  id: 'value-equals-weight',
  name: { 'zh-CN': '指标值列填成分值', en: 'Weights entered as values' },
  standing: 'core',
  severity: { same: 'warning' },
  sources: ['P'],
  messages: {
    'zh-CN': {
      same: (d) => ({
        what: `指标值“${d.value}”与本行分值相同，且已填写的 ${d.rows} 行都是如此。`,
        why: '分值是指标的权重，指标值应是预期达到的目标。',
        how: '请核对是否把分值填入了指标值列，并改填目标值。',
      }),
    },
    en: {
      same: (d) => ({
        what: `The value “${d.value}” equals the weight of its row, and so do all ${d.rows} values.`,
        why: 'A weight says how much an indicator counts, a value what is to be reached.',
        how: 'Check whether the weights were entered in the value column, and enter the targets.',
      }),
    },
  },
  titles: { 'zh-CN': {}, en: {} },
  check(table, report) {
    for (const set of table.sets) {
      const rows = rowsIfAllEqual(set);
      if (rows.length < FEWEST) continue;
      for (const { target } of rows) {
        report({
          cell: target.cell,
          message: ['same', { value: target.text.trim(), rows: rows.length }],
        });
      }
    }
  },
});

/** The rows that hold a value, if every one of them repeats its weight; else none. */
function rowsIfAllEqual(set: IndicatorSet): readonly Indicator[] {
  const rows: Indicator[] = [];
  for (const row of set.indicators) {
    const { kind } = row.target.value;
    if (kind === 'empty' || kind === 'placeholder') continue;
    if (kind !== 'quantity' || row.weight === null || !repeatsWeight(row)) return [];
    rows.push(row);
  }
  return rows;
}

/** A bare number, without sign, unit or words, equal to the weight of its row. */
function repeatsWeight({ target, weight }: Indicator): boolean {
  const { amount, comparator, unit, incomplete, rest } = target.value;
  if (comparator !== null || unit !== null || incomplete !== null || rest.before + rest.behind !== '')
    return false;
  const points = /^\s*(\d{1,3}(?:\.\d+)?)\s*[分%％]?\s*$/u.exec(weight?.text ?? '')?.[1];
  return points !== undefined && Number(points) === amount;
}
