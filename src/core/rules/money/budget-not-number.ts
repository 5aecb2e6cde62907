import { isSheetError } from '../../sheet/snapshot';
import { halfWidth, withoutSpace } from '../../sheet/text';
import { budgetCellsOf, isUnfilled, unitInForce } from '../../table/money-fields';
import type { MoneyUnit } from '../../value/money';
import { withoutDates } from '../../value/dates';
import { editOf } from '../edits';
import { defineRule, type ProposedFix } from '../rule';

interface Worded {
  readonly label: string;
  readonly text: string;
}

interface Titles {
  readonly first: { readonly value: string };
}

/** Labels that ask for a text: 资金总额及构成, 测算依据. */
const ASKS_FOR_TEXT = /构成|测算|依据|明细|说明|组成|来源/u;
const AMOUNT = /(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)((?:[百千万亿]|百万|千万)?元|万|亿)?/gu;
/** Longer texts are quoted in part. */
const LONGEST_QUOTE = 24;

/** 预算数含文字: a budget cell holds more than one number. Source: review practice. */
export const budgetNotNumber = defineRule<{ words: Worded }, Titles>({
  id: 'budget-not-number',
  name: { 'zh-CN': '预算数含文字', en: 'Budget is no number' },
  standing: 'core',
  silentOn: ['template'],
  severity: { words: 'error' },
  sources: ['P'],
  messages: {
    'zh-CN': {
      words: (d) => ({
        what: `“${d.label}”填的是“${d.text}”，不是单一的数字。`,
        why: '金额栏含有文字，无法汇总，也无法与成本指标核对。',
        how: '请只填一个数字；构成和说明可写入资金用途或绩效目标。',
      }),
    },
    en: {
      words: (d) => ({
        what: `${d.label} holds “${d.text}” instead of a single number.`,
        why: 'An amount with words can neither be added up nor compared with the cost.',
        how: 'Enter one number; move explanations to the purpose or the goal.',
      }),
    },
  },
  titles: {
    'zh-CN': { first: (d) => `只保留数字：${d.value}` },
    en: { first: (d) => `Keep the number only: ${d.value}` },
  },
  check(table, report) {
    for (const item of budgetCellsOf(table)) {
      const { field } = item;
      if (field.figure !== null || isUnfilled(field.text) || isSheetError(field.text)) continue;
      const label = withoutSpace(field.label.text).replace(/[:：]$/u, '');
      if (ASKS_FOR_TEXT.test(label)) continue;
      const value = firstAmount(field.text, unitInForce(item));
      const fixes: ProposedFix<Titles>[] =
        value === null
          ? []
          : [{ kind: 'choice', title: ['first', { value }], edits: [editOf(table, field, value)] }];
      report({ cell: field.cell, message: ['words', { label, text: quoted(field.text) }], fixes });
    }
  },
});

/** The first amount, dates aside, one with a money unit preferred; its unit is kept where it is not the one in force. */
function firstAmount(text: string, unit: MoneyUnit | null): string | null {
  const plain = withoutDates(halfWidth(withoutSpace(text)));
  const amounts = [...plain.matchAll(AMOUNT)];
  const found = amounts.find((match) => match[2] !== undefined) ?? amounts[0];
  if (found?.[1] === undefined) return null;
  const own = found[2] === undefined || found[2].endsWith('元') ? found[2] : `${found[2]}元`;
  return own === undefined || own === unit ? found[1] : `${found[1]}${own}`;
}

function quoted(text: string): string {
  const line = text.trim().replace(/\s+/gu, ' ');
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
}
