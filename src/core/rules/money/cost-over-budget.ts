import { budgetOf, budgetRounding, costRowsOf, isMultiYear, type CostRow } from '../../table/cost-rows';
import type { TargetTable } from '../../table/model';
import { exceeds, formatWan } from '../../value/money';
import { editOf } from '../edits';
import { defineRule, type ProposedFix } from '../rule';

interface Over {
  /** All in 万元, as shown. */
  readonly cost: string;
  readonly budget: string;
  readonly excess: string;
}

interface Titles {
  readonly cap: { readonly value: string };
}

/** 成本指标超预算: a cost above the table's own budget. Source: 财预〔2015〕88号, 相应匹配. */
export const costOverBudget = defineRule<{ total: Over; rounded: Over; part: Over; parts: Over }, Titles>({
  id: 'cost-over-budget',
  name: { 'zh-CN': '成本指标超预算', en: 'Cost above the budget' },
  standing: 'core',
  severity: { total: 'error', rounded: 'info', part: 'error', parts: 'warning' },
  sources: ['S88', 'PMKPI', 'GBC'],
  messages: {
    'zh-CN': {
      total: (d) => ({
        what: `总成本 ${d.cost} 万元，高于预算数 ${d.budget} 万元，超出 ${d.excess} 万元。`,
        why: '成本指标应与预算规模相应匹配，不得高于本表预算数。',
        how: '请核对两处金额：指标值有误的，改为不高于预算数；预算数有误的，更正预算数；确有其他资金的，在依据中说明。',
      }),
      rounded: (d) => ({
        what: `总成本 ${d.cost} 万元，比预算数 ${d.budget} 万元多 ${d.excess} 万元，可能是四舍五入。`,
        why: '成本指标与预算数应当一致。',
        how: '建议按预算数填写，保留相同小数位。',
      }),
      part: (d) => ({
        what: `单项成本 ${d.cost} 万元，高于预算数 ${d.budget} 万元，超出 ${d.excess} 万元。`,
        why: '任何一项成本都不应高于整个项目的预算。',
        how: '请核对金额和单位。',
      }),
      parts: (d) => ({
        what: `各项成本合计 ${d.cost} 万元，高于预算数 ${d.budget} 万元，超出 ${d.excess} 万元。`,
        why: '成本指标应与预算规模相应匹配。',
        how: '请核对各项成本，或增加一行总成本。',
      }),
    },
    en: {
      total: (d) => ({
        what: `Total cost ¥${d.cost} (10k) exceeds the budget of ¥${d.budget} (10k) by ${d.excess}.`,
        why: 'A cost target must match the budget and may not exceed it.',
        how: 'Check both amounts: lower the target, correct the budget, or explain other funds in the basis.',
      }),
      rounded: (d) => ({
        what: `Total cost ¥${d.cost} (10k) is ${d.excess} above the budget of ¥${d.budget} (10k); probably rounded.`,
        why: 'Cost target and budget should agree.',
        how: 'Use the budget figure with the same decimals.',
      }),
      part: (d) => ({
        what: `A single cost of ¥${d.cost} (10k) exceeds the whole budget of ¥${d.budget} (10k) by ${d.excess}.`,
        why: 'No single cost can exceed the budget of the project.',
        how: 'Check amount and unit.',
      }),
      parts: (d) => ({
        what: `The costs add up to ¥${d.cost} (10k), ${d.excess} above the budget of ¥${d.budget} (10k).`,
        why: 'Cost targets must match the budget.',
        how: 'Check the single costs, or add a row for the total cost.',
      }),
    },
  },
  titles: {
    'zh-CN': { cap: (d) => `按预算数改为 ${d.value}` },
    en: { cap: (d) => `Cap at the budget: ${d.value}` },
  },
  check(table, report) {
    const budget = budgetOf(table);
    if (budget === null) return;
    const over = (wan: number): Over => ({
      cost: formatWan(wan),
      budget: formatWan(budget),
      excess: formatWan(wan - budget),
    });
    for (const set of table.sets.filter((item) => !isMultiYear(item))) {
      const rows = costRowsOf(set);
      for (const row of rows) {
        if (!exceeds(row.wan, budget)) continue;
        const hidden = Math.max(row.rounding, budgetRounding(table));
        const message = !row.total ? 'part' : row.wan - budget <= hidden + 1e-9 ? 'rounded' : 'total';
        report({
          cell: row.indicator.target.cell,
          message: [message, over(row.wan)],
          fixes: capAt(table, row, budget),
        });
      }
      const sum = rows.reduce((whole, row) => whole + row.wan, 0);
      const last = rows.at(-1);
      const noneAlone = rows.every((row) => !row.total && !exceeds(row.wan, budget));
      if (last && rows.length >= 2 && noneAlone && exceeds(sum, budget)) {
        report({ cell: last.indicator.target.cell, message: ['parts', over(sum)] });
      }
    }
  },
});

function capAt(table: TargetTable, row: CostRow, budget: number): readonly ProposedFix<Titles>[] {
  const target = row.indicator.target;
  // A table with columns of their own for sign and unit would get both twice.
  if (!row.total || target.comparatorCell || target.unitCell) return [];
  const value = `≤${formatWan(budget)}万元`;
  return [{ kind: 'choice', title: ['cap', { value }], edits: [editOf(table, target, value)] }];
}
