import { sumOf } from '../../table/cost-rows';
import type { Budget, MoneyField, MoneyPart, TargetTable } from '../../table/model';
import { isOneAmount } from '../../table/money-fields';
import { withoutSpace } from '../../sheet/text';
import { MONEY_TOLERANCE, formatWan, inYuan, moneyUnitIn } from '../../value/money';
import { inWan } from '../../value/units';
import { editOf } from '../edits';
import { defineRule, type ProposedFix } from '../rule';

interface Sums {
  /** The label of the sum, as the table has it. */
  readonly label: string;
  /** All in 万元, as shown. */
  readonly total: string;
  readonly parts: string;
  readonly difference: string;
}

interface Titles {
  readonly total: { readonly label: string; readonly value: string };
  readonly part: { readonly label: string; readonly value: string };
}

/** 预算数≠各来源之和, on every level. Source: 财预〔2015〕88号, 相应匹配; arithmetic. */
export const budgetSum = defineRule<{ unequal: Sums; exceeded: Sums }, Titles>({
  id: 'budget-sum',
  name: { 'zh-CN': '预算数与资金来源合计不符', en: 'Budget differs from its sources' },
  standing: 'core',
  severity: { unequal: 'error', exceeded: 'error' },
  sources: ['S88', 'GBC'],
  messages: {
    'zh-CN': {
      unequal: (d) => ({
        what: `“${d.label}”为 ${d.total} 万元，各项来源合计 ${d.parts} 万元，相差 ${d.difference} 万元。`,
        why: '总数应等于财政资金、其他资金等各项来源之和。',
        how: '请核对总数和各项来源，并注意金额单位。',
      }),
      exceeded: (d) => ({
        what: `其中数合计 ${d.parts} 万元，高于“${d.label}”的 ${d.total} 万元，相差 ${d.difference} 万元。`,
        why: '其中数不应大于总数。',
        how: '请核对总数和其中数，并注意金额单位。',
      }),
    },
    en: {
      unequal: (d) => ({
        what: `${d.label} is ${inYuan(d.total)}, its sources add up to ${inYuan(d.parts)}; the difference is ${inYuan(d.difference)}.`,
        why: 'The total must equal fiscal plus other funds.',
        how: 'Check the total, the sources and their units.',
      }),
      exceeded: (d) => ({
        what: `The parts add up to ${inYuan(d.parts)}, ${inYuan(d.difference)} above ${d.label}, which is ${inYuan(d.total)}.`,
        why: 'A part cannot exceed the whole.',
        how: 'Check the total, the parts and their units.',
      }),
    },
  },
  titles: {
    'zh-CN': {
      total: (d) => `“${d.label}”改为 ${d.value}`,
      part: (d) => `“${d.label}”改为 ${d.value}`,
    },
    en: { total: (d) => `Set ${d.label} to ${d.value}`, part: (d) => `Set ${d.label} to ${d.value}` },
  },
  check(table, report) {
    for (const budget of table.budgets) {
      if (budget.total) compare(table, budget, budget.total, budget.parts, report);
    }
  },
});

type Reporter = Parameters<
  Parameters<typeof defineRule<{ unequal: Sums; exceeded: Sums }, Titles>>[0]['check']
>[1];

function compare(
  table: TargetTable,
  budget: Budget,
  total: MoneyField,
  parts: readonly MoneyPart[],
  report: Reporter,
): void {
  const whole = total.amount;
  if (whole !== null && isReadable(parts)) {
    const sum = sumOf(parts);
    const difference = sum - whole;
    // Without a remainder item the parts may be a mere selection of the whole.
    const complete = parts.some((part) => part.remainder);
    const wrong = Math.abs(difference) > MONEY_TOLERANCE + 1e-9 && (complete || difference > 0);
    if (wrong) {
      report({
        cell: total.cell,
        message: [
          complete ? 'unequal' : 'exceeded',
          {
            label: labelOf(total),
            total: formatWan(whole),
            parts: formatWan(sum),
            difference: formatWan(Math.abs(difference)),
          },
        ],
        fixes: fixesFor(table, budget, total, parts, sum),
      });
    }
  }
  for (const part of parts) if (part.parts.length > 0) compare(table, budget, part, part.parts, report);
}

/** At least one part is filled in, and none holds words or an amount of unknown unit. */
function isReadable(parts: readonly MoneyPart[]): boolean {
  let filled = false;
  for (const part of parts) {
    if (part.amount === null && part.text.trim() !== '') return false;
    if (part.amount !== null || (part.parts.length > 0 && isReadable(part.parts))) filled = true;
  }
  return filled;
}

function fixesFor(
  table: TargetTable,
  budget: Budget,
  total: MoneyField,
  parts: readonly MoneyPart[],
  sum: number,
): readonly ProposedFix<Titles>[] {
  const fixes: ProposedFix<Titles>[] = [];
  // An amount read out of a text is left to the person.
  if (isOneAmount(total)) {
    const value = written(budget, total, sum);
    const edits = [editOf(table, total, value)];
    fixes.push({ kind: 'choice', title: ['total', { label: labelOf(total), value }], edits });
  }
  // A total of nothing is what is wrong, not its parts.
  if (total.amount === null || total.amount === 0) return fixes;
  for (const part of parts) {
    const amount = total.amount - (sum - sumOf([part]));
    if (amount < 0 || (part.text.trim() !== '' && !isOneAmount(part))) continue;
    const value = written(budget, part, amount);
    const edits = [editOf(table, part, value)];
    fixes.push({ kind: 'choice', title: ['part', { label: labelOf(part), value }], edits });
  }
  return fixes;
}

/** The label as a remark quotes it: 其中：财政资金, 年度资金总额. */
function labelOf({ label }: MoneyField): string {
  return withoutSpace(label.text).replace(/[:：]$/u, '');
}

/** The amount as the cell writes it: in its own unit if it names one, else in that of its label or table. */
function written(budget: Budget, field: MoneyField, wan: number): string {
  const own = /(?:千|万|亿)?元\s*$/u.exec(field.text)?.[0].trim();
  const unit = own ?? moneyUnitIn(field.label.text) ?? budget.unit ?? '万元';
  return `${formatWan(wan / (inWan(1, unit) ?? 1))}${own ?? ''}`;
}
