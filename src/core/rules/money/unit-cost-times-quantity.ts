import { z } from 'zod';
import { budgetOf } from '../../table/cost-rows';
import type { Indicator, IndicatorSet } from '../../table/model';
import { formatWan, inYuan } from '../../value/money';
import { canonicalUnit, inWan } from '../../value/units';
import { defineRule } from '../rule';

interface Product {
  readonly cost: string;
  readonly quantity: string;
  /** In 万元, as shown. */
  readonly product: string;
  readonly budget: string;
}

/** 单位成本×数量≠预算. Source: 财预〔2015〕88号, 相应匹配; a heuristic. */
export const unitCostTimesQuantity = defineRule<
  { differs: Product },
  Record<string, never>,
  { readonly percent: number }
>({
  id: 'unit-cost-times-quantity',
  name: { 'zh-CN': '单位成本×数量≠预算', en: 'Unit cost × quantity ≠ budget' },
  standing: 'off',
  options: z.strictObject({ percent: z.number().default(5) }),
  severity: { differs: 'info' },
  sources: ['S88', 'P'],
  messages: {
    'zh-CN': {
      differs: (d) => ({
        what: `单位成本“${d.cost}”与数量“${d.quantity}”相乘为 ${d.product} 万元，预算数为 ${d.budget} 万元。`,
        why: '单位成本、数量与预算规模应相互对应。',
        how: '请核对三处数据；预算中另有其他支出的，可不调整。',
      }),
    },
    en: {
      differs: (d) => ({
        what: `“${d.cost}” times “${d.quantity}” is ${inYuan(d.product)}, the budget ${inYuan(d.budget)}.`,
        why: 'Unit cost, quantity and budget should fit together.',
        how: 'Check all three; nothing to do if the budget pays for other things too.',
      }),
    },
  },
  titles: { 'zh-CN': {}, en: {} },
  check(table, report, _workbook, options) {
    for (const set of table.sets) {
      const budget = budgetOf(set.budget);
      const pair = budget === null ? null : pairOf(set);
      if (budget === null || !pair) continue;
      const { cost, quantity, product } = pair;
      if (Math.abs(product - budget) <= (budget * options.percent) / 100 + 1e-9) continue;
      const [costText, quantityText] = [cost.target.text.trim(), quantity.target.text.trim()];
      report({
        cell: cost.target.cell,
        message: [
          'differs',
          {
            cost: costText,
            quantity: quantityText,
            product: formatWan(product),
            budget: formatWan(budget),
          },
        ],
      });
    }
  },
});

interface Pair {
  readonly cost: Indicator;
  readonly quantity: Indicator;
  readonly product: number;
}

/** The only unit cost of the set and the only quantity in the unit it is per. `元/人·天` needs a third number. */
function pairOf(set: IndicatorSet): Pair | null {
  const costs = set.indicators.filter((row) => row.target.unit?.includes('元/'));
  const [cost] = costs;
  const [, money, thing] = /^([百千万亿]?元)\/([^/·]+)$/u.exec(cost?.target.unit ?? '') ?? [];
  if (!cost || costs.length !== 1 || money === undefined || thing === undefined) return null;
  const counted = set.indicators.filter(
    ({ target }) =>
      target.unit !== null &&
      target.value.kind === 'quantity' &&
      canonicalUnit(target.unit) === canonicalUnit(thing),
  );
  const [quantity] = counted;
  if (!quantity || counted.length !== 1 || quantity.target.value.rest.behind !== '') return null;
  const price = inWan(cost.target.value.upper ?? cost.target.value.amount ?? 0, money);
  const amount = quantity.target.value.amount;
  return price === null || amount === null ? null : { cost, quantity, product: price * amount };
}
