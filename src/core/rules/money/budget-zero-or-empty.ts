import { isUnfilled } from '../../table/money-fields';
import type { Budget, MoneyField, MoneyPart, TargetTable } from '../../table/model';
import { withoutSpace } from '../../sheet/text';
import { defineRule } from '../rule';

interface Unfilled {
  /** The label of the total, as the table has it. */
  readonly label: string;
}

/** 预算数为空或为0. Source: 财预〔2015〕88号, 完整性: a table with targets has money to reach them. */
export const budgetZeroOrEmpty = defineRule<{ empty: Unfilled; zero: Unfilled }>({
  id: 'budget-zero-or-empty',
  name: { 'zh-CN': '预算数为空或为0', en: 'Budget blank or zero' },
  standing: 'core',
  silentOn: ['template'],
  severity: { empty: 'error', zero: 'error' },
  sources: ['S88', 'BJ'],
  messages: {
    'zh-CN': {
      empty: (d) => ({
        what: `“${d.label}”没有填写，各项来源也没有金额。`,
        why: '绩效目标应与预算规模相匹配，没有金额便无从核对。',
        how: '请补填预算金额及其来源。',
      }),
      zero: (d) => ({
        what: `“${d.label}”为0，各项来源也没有金额。`,
        why: '绩效目标应与预算规模相匹配，没有金额便无从核对。',
        how: '请核对并填写预算金额及其来源；确未安排资金的，请说明情况。',
      }),
    },
    en: {
      empty: (d) => ({
        what: `${d.label} is blank, and so are its sources.`,
        why: 'Targets must match the budget; without an amount nothing can be compared.',
        how: 'Fill in the budget and its sources.',
      }),
      zero: (d) => ({
        what: `${d.label} is 0, and its sources hold no amount.`,
        why: 'Targets must match the budget; without an amount nothing can be compared.',
        how: 'Check the budget and its sources; say so if no funds are provided.',
      }),
    },
  },
  titles: { 'zh-CN': {}, en: {} },
  check(table, report) {
    const seen = new Set<Budget>();
    for (const budget of askedFor(table)) {
      const { total } = budget;
      if (!total || seen.has(budget)) continue;
      seen.add(budget);
      // A project begun within the year has nothing in the column 年初预算数, but in the next one.
      const others = table.budgets.filter(({ period }) => period === budget.period);
      if (!isBlank(budget) || !others.every(isBlank)) continue;
      const label = withoutSpace(total.label.text).replace(/[:：]$/u, '');
      report({ cell: total.cell, message: [total.figure === 0 ? 'zero' : 'empty', { label }] });
    }
  },
});

/** The budget of the year, and of a longer period only where there are targets for it: often that block stays blank. */
function* askedFor(table: TargetTable): Iterable<Budget> {
  yield table.budget;
  for (const set of table.sets) if (set.budget && set.indicators.length > 0) yield set.budget;
}

function isBlank({ total, parts }: Budget): boolean {
  return (total === null || isNothing(total)) && parts.every(holdsNothing);
}

function isNothing(field: MoneyField): boolean {
  return field.figure === 0 || (field.figure === null && isUnfilled(field.text));
}

function holdsNothing(part: MoneyPart): boolean {
  return isNothing(part) && part.parts.every(holdsNothing);
}
