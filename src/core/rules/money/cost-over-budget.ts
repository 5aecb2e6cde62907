import { budgetOf, budgetRounding, costRowsOf, type CostRow } from '../../table/cost-rows';
import type { TargetTable } from '../../table/model';
import { exceeds, formatWan, inYuan } from '../../value/money';
import { inWan } from '../../value/units';
import { editOf } from '../edits';
import { defineRule, type ProposedFix } from '../rule';

interface Over {
  /** The indicator; the last one where several are added up. */
  readonly name: string;
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
        what: `“${d.name}”为 ${d.cost} 万元，高于预算数 ${d.budget} 万元，超出 ${d.excess} 万元。`,
        why: '成本指标应与预算规模相应匹配，不得高于本表预算数。',
        how: '请核对两处金额：指标值有误的，改为不高于预算数；预算数有误的，更正预算数；确有其他资金的，在依据中说明。',
      }),
      rounded: (d) => ({
        what: `“${d.name}”为 ${d.cost} 万元，比预算数 ${d.budget} 万元多 ${d.excess} 万元，可能为四舍五入。`,
        why: '成本指标与预算数应当一致。',
        how: '建议按预算数填写，保留相同小数位。',
      }),
      part: (d) => ({
        what: `单项成本“${d.name}”为 ${d.cost} 万元，高于预算数 ${d.budget} 万元，超出 ${d.excess} 万元。`,
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
        what: `“${d.name}” is ${inYuan(d.cost)}, ${inYuan(d.excess)} above the budget of ${inYuan(d.budget)}.`,
        why: 'A cost target must match the budget and may not exceed it.',
        how: 'Check both amounts: lower the target, correct the budget, or explain other funds in the basis.',
      }),
      rounded: (d) => ({
        what: `“${d.name}” is ${inYuan(d.cost)}, ${inYuan(d.excess)} above the budget of ${inYuan(d.budget)}; probably rounded.`,
        why: 'Cost target and budget should agree.',
        how: 'Use the budget figure with the same decimals.',
      }),
      part: (d) => ({
        what: `The single cost “${d.name}” is ${inYuan(d.cost)}, ${inYuan(d.excess)} above the whole budget of ${inYuan(d.budget)}.`,
        why: 'No single cost can exceed the budget of the project.',
        how: 'Check amount and unit.',
      }),
      parts: (d) => ({
        what: `The costs add up to ${inYuan(d.cost)}, ${inYuan(d.excess)} above the budget of ${inYuan(d.budget)}.`,
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
    for (const set of table.sets) {
      const budget = budgetOf(set.budget);
      const rows = budget === null ? [] : costRowsOf(set);
      const last = rows.at(-1);
      if (set.budget === null || budget === null || !last) continue;
      const over = ({ indicator }: CostRow, wan: number): Over => ({
        name: indicator.name?.text.trim() ?? '',
        cost: formatWan(wan),
        budget: formatWan(budget),
        excess: formatWan(wan - budget),
      });
      let sum = 0;
      let together = rows.length >= 2;
      for (const row of rows) {
        sum += row.wan;
        if (row.total) together = false;
        if (!exceeds(row.wan, budget)) continue;
        together = false;
        const hidden = Math.max(row.rounding, budgetRounding(set.budget));
        const message = !row.total ? 'part' : row.wan - budget <= hidden + 1e-9 ? 'rounded' : 'total';
        report({
          cell: row.indicator.target.cell,
          message: [message, over(row, row.wan)],
          fixes: row.total ? [capAt(table, row, budget)] : [],
        });
      }
      if (together && exceeds(sum, budget))
        report({ cell: last.indicator.target.cell, message: ['parts', over(last, sum)] });
    }
  },
});

/** The value at the budget, in 万元 or in the unit of a column of its own; the sign goes into its column likewise. */
function capAt(table: TargetTable, row: CostRow, budget: number): ProposedFix<Titles> {
  const { target } = row.indicator;
  const column = target.value.unit === null ? (target.unitCell?.text.trim() ?? '') : '';
  const factor = inWan(1, column);
  const amount = factor === null ? `${formatWan(budget)}万元` : formatWan(budget / factor);
  const sign = target.comparatorCell;
  const edits = [editOf(table, target, sign ? amount : `≤${amount}`)];
  if (sign && sign.text.trim() !== '≤') edits.push(editOf(table, sign, '≤'));
  return { kind: 'choice', title: ['cap', { value: `≤${amount}` }], edits };
}
