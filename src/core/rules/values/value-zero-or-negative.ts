import { nameFacts } from '../../value/indicator-name';
import { defineRule } from '../rule';

interface Said {
  readonly value: string;
}

/** None of it is what one hopes for, though the name is not of the adverse kind. */
const BETTER_NONE =
  /隐患|问题|舆情|案件|伤亡|火灾|疫情|中断|宕机|失误|处罚|信访|上访|纠纷|缺陷|变更|调整|减少|下降|降低/u;

/** 数量为0或负: a quantity that asks for nothing. Source: review practice. */
export const valueZeroOrNegative = defineRule<{ zero: Said; negative: Said }>({
  id: 'value-zero-or-negative',
  name: { 'zh-CN': '数量为0或负', en: 'Quantity of zero or less' },
  standing: 'extra',
  severity: { zero: 'info', negative: 'info' },
  sources: ['P'],
  messages: {
    'zh-CN': {
      zero: (d) => ({
        what: `数量指标的指标值为“${d.value}”。`,
        why: '数量为零，等于本年不安排这项工作。',
        how: '请核对数值；本年不实施的指标，建议删去。',
      }),
      negative: (d) => ({
        what: `数量指标的指标值“${d.value}”为负数。`,
        why: '数量不会小于零，可能是多写了“-”。',
        how: '请核对数值。',
      }),
    },
    en: {
      zero: (d) => ({
        what: `The quantity is “${d.value}”.`,
        why: 'A quantity of zero means that nothing is planned this year.',
        how: 'Check it, or delete the indicator.',
      }),
      negative: (d) => ({
        what: `The quantity “${d.value}” is negative.`,
        why: 'No quantity is less than zero; a dash may have slipped in.',
        how: 'Check the number.',
      }),
    },
  },
  titles: { 'zh-CN': {}, en: {} },
  check(table, report) {
    for (const set of table.sets) {
      for (const { keys, name, target } of set.indicators) {
        const { amount, kind } = target.value;
        if (amount === null || amount > 0 || kind !== 'quantity' || keys.tier2 !== '数量') continue;
        // -0% is how some sheets show a zero that was rounded.
        if (Object.is(amount, -0) || target.comparator === '≤' || target.comparator === '<') continue;
        if (BETTER_NONE.test(keys.name) || nameFacts(name?.text ?? '').direction === 'adverse') continue;
        const message = amount === 0 ? 'zero' : 'negative';
        report({ cell: target.cell, message: [message, { value: target.text.trim() }] });
      }
    }
  },
});
