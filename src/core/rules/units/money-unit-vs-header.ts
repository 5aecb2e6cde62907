import { budgetCellsOf, ownUnit, unitInForce } from '../../table/money-fields';
import { formatWan } from '../../value/money';
import { inWan } from '../../value/units';
import { editOf } from '../edits';
import { defineRule } from '../rule';

interface Units {
  readonly text: string;
  readonly header: string;
}

interface Titles {
  readonly strip: { readonly value: string };
  readonly convert: { readonly value: string };
}

/** 金额单位与表头单位不一致: a budget cell names a unit although its label or table already does. Source: review practice. */
export const moneyUnitVsHeader = defineRule<{ repeated: Units; other: Units }, Titles>({
  id: 'money-unit-vs-header',
  name: { 'zh-CN': '金额单位与表头单位不一致', en: 'Money unit and header' },
  standing: 'extra',
  severity: { repeated: 'info', other: 'info' },
  sources: ['P'],
  messages: {
    'zh-CN': {
      repeated: (d) => ({
        what: `金额“${d.text}”带有单位，表头已注明单位为“${d.header}”。`,
        why: '表头统一注明单位的，金额只填数字，便于计算。',
        how: '建议删去单位，数字不变。',
      }),
      other: (d) => ({
        what: `金额“${d.text}”的单位与表头注明的“${d.header}”不同。`,
        why: '同一表内金额单位应一致，否则容易误读。',
        how: '请核对金额，并换算为表头单位。',
      }),
    },
    en: {
      repeated: (d) => ({
        what: `“${d.text}” repeats the unit; the header already says ${d.header}.`,
        why: 'Under a common unit a bare number can be calculated with.',
        how: 'Remove the unit; the number stays.',
      }),
      other: (d) => ({
        what: `“${d.text}” is not in ${d.header}, the unit of the header.`,
        why: 'Several money units in one table are easily misread.',
        how: 'Check the amount and convert it.',
      }),
    },
  },
  titles: {
    'zh-CN': { strip: (d) => `改为 ${d.value}`, convert: (d) => `换算为 ${d.value}` },
    en: { strip: (d) => `Change to ${d.value}`, convert: (d) => `Convert to ${d.value}` },
  },
  check(table, report) {
    for (const item of budgetCellsOf(table)) {
      const { field } = item;
      const own = field.figure === null ? null : ownUnit(field);
      const header = own === null ? null : unitInForce(item);
      if (own === null || header === null) continue;
      const data = { text: field.text.trim(), header };
      if (own === header) {
        const value = numberOf(field.text);
        const edits = [editOf(table, field, value)];
        report({
          cell: field.cell,
          message: ['repeated', data],
          fixes: [{ kind: 'safe', title: ['strip', { value }], edits }],
        });
        continue;
      }
      const factor = inWan(1, header);
      if (field.amount === null || factor === null) continue;
      const value = formatWan(field.amount / factor);
      const edits = [editOf(table, field, value)];
      report({
        cell: field.cell,
        message: ['other', data],
        fixes: [{ kind: 'choice', title: ['convert', { value }], edits }],
      });
    }
  },
});

/** The number as the cell shows it. */
function numberOf(text: string): string {
  return /^[^(（元万亿千百]*/u.exec(text.trim())?.[0].trim() ?? '';
}
