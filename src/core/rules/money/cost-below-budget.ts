import { z } from 'zod';
import { budgetOf, costRowsOf } from '../../table/cost-rows';
import { formatWan, inYuan } from '../../value/money';
import { defineRule } from '../rule';

interface Below {
  readonly name: string;
  /** In 万元, as shown. */
  readonly cost: string;
  readonly budget: string;
  readonly share: string;
}

/** 成本指标明显低于预算. Source: 财预〔2015〕88号, 相应匹配. */
export const costBelowBudget = defineRule<
  { below: Below },
  Record<string, never>,
  { readonly percent: number }
>({
  id: 'cost-below-budget',
  name: { 'zh-CN': '成本指标明显低于预算', en: 'Cost well below the budget' },
  standing: 'extra',
  options: z.strictObject({ percent: z.number().default(95) }),
  severity: { below: 'info' },
  sources: ['S88', 'P'],
  messages: {
    'zh-CN': {
      below: (d) => ({
        what: `“${d.name}”为 ${d.cost} 万元，是预算数 ${d.budget} 万元的 ${d.share}%。`,
        why: '成本指标与预算规模应相匹配，差距较大的，可能是金额有误或漏列支出。',
        how: '请核对两处金额；只反映部分支出的，建议在指标名称中写明。',
      }),
    },
    en: {
      below: (d) => ({
        what: `“${d.name}” is ${inYuan(d.cost)}, only ${d.share} % of the budget of ${inYuan(d.budget)}.`,
        why: 'Cost and budget should match; a gap may be an error or a missing expense.',
        how: 'Check both amounts; if only a part is meant, say so in the name.',
      }),
    },
  },
  titles: { 'zh-CN': {}, en: {} },
  check(table, report, _workbook, options) {
    for (const set of table.sets) {
      const budget = budgetOf(set.budget);
      if (budget === null) continue;
      const rows = costRowsOf(set);
      const parts = rows.reduce((sum, row) => sum + (row.named ? 0 : row.wan), 0);
      const least = (budget * options.percent) / 100 - 1e-9;
      for (const { named, wan, indicator } of rows) {
        // A lone cost row with a name of its own (印刷费) may well be a part of the whole.
        if (!named || wan >= least) continue;
        // 设备采购总额 beside other costs is a part as well, unless they are the parts it is the total of.
        if (wan + parts >= least && Math.abs(parts - wan) > wan / 100) continue;
        const share = String(Math.round((wan / budget) * 1000) / 10);
        report({
          cell: indicator.target.cell,
          message: [
            'below',
            {
              name: indicator.name?.text.trim() ?? '',
              cost: formatWan(wan),
              budget: formatWan(budget),
              share,
            },
          ],
        });
      }
    }
  },
});
