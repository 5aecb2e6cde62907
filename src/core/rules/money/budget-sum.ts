import type { MoneyField, TargetTable } from '../../table/model';
import { MONEY_TOLERANCE, formatWan, moneyUnitIn } from '../../value/money';
import { inWan } from '../../value/units';
import { editOf } from '../edits';
import { defineRule, type ProposedFix } from '../rule';

interface Sums {
  /** All in 万元, as shown. */
  readonly total: string;
  readonly parts: string;
  readonly difference: string;
}

interface Titles {
  readonly total: { readonly value: string };
  readonly part: { readonly label: string; readonly value: string };
}

/** 预算数≠各来源之和. Source: 财预〔2015〕88号, 相应匹配; arithmetic. */
export const budgetSum = defineRule<{ unequal: Sums; exceeded: Sums }, Titles>({
  id: 'budget-sum',
  name: { 'zh-CN': '预算数与资金来源合计不符', en: 'Budget differs from its sources' },
  standing: 'core',
  severity: { unequal: 'error', exceeded: 'error' },
  sources: ['S88', 'GBC'],
  messages: {
    'zh-CN': {
      unequal: (d) => ({
        what: `预算数 ${d.total} 万元，各资金来源合计 ${d.parts} 万元，相差 ${d.difference} 万元。`,
        why: '预算数应等于财政资金与其他资金之和。',
        how: '请核对预算数和各项来源，并注意金额单位。',
      }),
      exceeded: (d) => ({
        what: `其中数合计 ${d.parts} 万元，高于预算数 ${d.total} 万元，相差 ${d.difference} 万元。`,
        why: '其中数不应大于总数。',
        how: '请核对预算数和其中数。',
      }),
    },
    en: {
      unequal: (d) => ({
        what: `Budget ¥${d.total} (10k), sources add up to ¥${d.parts} (10k); difference ${d.difference}.`,
        why: 'The budget must equal fiscal plus other funds.',
        how: 'Check the budget, the sources and their units.',
      }),
      exceeded: (d) => ({
        what: `The part ¥${d.parts} (10k) exceeds the budget ¥${d.total} (10k) by ${d.difference}.`,
        why: 'A part cannot exceed the whole.',
        how: 'Check the budget and the part.',
      }),
    },
  },
  titles: {
    'zh-CN': { total: (d) => `预算数改为 ${d.value}`, part: (d) => `“${d.label}”改为 ${d.value}` },
    en: { total: (d) => `Set the budget to ${d.value}`, part: (d) => `Set “${d.label}” to ${d.value}` },
  },
  check(table, report) {
    const { total, parts, other } = table.budget;
    if (total?.amount == null || parts.some((part) => part.amount === null && part.text.trim() !== ''))
      return;
    if (parts.every((part) => part.amount === null)) return;
    const sum = parts.reduce((whole, part) => whole + (part.amount ?? 0), 0);
    const difference = sum - total.amount;
    if (Math.abs(difference) <= MONEY_TOLERANCE + 1e-9) return;
    // Without a remainder item the parts may be a mere selection of the whole.
    if (other === null && difference < 0) return;
    report({
      cell: total.cell,
      message: [
        other === null ? 'exceeded' : 'unequal',
        {
          total: formatWan(total.amount),
          parts: formatWan(sum),
          difference: formatWan(Math.abs(difference)),
        },
      ],
      fixes: [
        { kind: 'choice', ...setTotal(table, total, sum) },
        ...parts.flatMap((part) => setPart(table, part, total.amount ?? 0, sum)),
      ],
    });
  },
});

function setTotal(
  table: TargetTable,
  total: MoneyField,
  sum: number,
): Pick<ProposedFix<Titles>, 'title' | 'edits'> {
  const value = written(table, total, sum);
  return { title: ['total', { value }], edits: [editOf(table, total, value)] };
}

function setPart(
  table: TargetTable,
  part: MoneyField,
  total: number,
  sum: number,
): readonly ProposedFix<Titles>[] {
  const amount = total - (sum - (part.amount ?? 0));
  if (amount < 0) return [];
  const value = written(table, part, amount);
  const label = part.label.text.trim();
  return [{ kind: 'choice', title: ['part', { label, value }], edits: [editOf(table, part, value)] }];
}

/** The amount as the cell writes it: in its own unit if it names one, else in that of its label or table. */
function written(table: TargetTable, field: MoneyField, wan: number): string {
  const own = /(?:千|万|亿)?元\s*$/u.exec(field.text)?.[0].trim();
  const unit = own ?? moneyUnitIn(field.label.text) ?? table.budget.unit ?? '万元';
  return `${formatWan(wan / (inWan(1, unit) ?? 1))}${own ?? ''}`;
}
