import { isSlot } from '../../table/vocabulary';
import type { Indicator } from '../../table/model';
import { dimensionsOf } from '../../value/units';
import { defineRule } from '../rule';
import { excerpt } from '../excerpt';

interface Half {
  readonly name: string;
  readonly value: string;
}

type Message = 'blank' | 'sign' | 'unit';

/** No unit with a sign in front of it is longer. */
const LONGEST_UNIT = 6;

/** 指标值为空: a named indicator without a value. Source: the value is a required column of the budget system. */
export const valueEmpty = defineRule<Record<Message, Half>>({
  id: 'value-empty',
  name: { 'zh-CN': '指标值为空', en: 'Value missing' },
  standing: 'core',
  silentOn: ['template'],
  severity: { blank: 'error', sign: 'error', unit: 'error' },
  sources: ['PMKPI'],
  messages: {
    'zh-CN': {
      blank: (d) => ({
        what: `三级指标“${d.name}”没有填写指标值。`,
        why: '没有指标值，年终无法考核。',
        how: '请填写指标值；不考核的指标，请删去整行。',
      }),
      sign: (d) => ({
        what: `三级指标“${d.name}”的指标值只有比较符“${d.value}”。`,
        why: '没有数值，年终无法考核。',
        how: '请在比较符后填写数值和单位。',
      }),
      unit: (d) => ({
        what: `三级指标“${d.name}”的指标值“${d.value}”没有数值。`,
        why: '只有单位，年终无法考核。',
        how: '请在单位前填写数值。',
      }),
    },
    en: {
      blank: (d) => ({
        what: `The indicator “${d.name}” has no value.`,
        why: 'Without a value it cannot be assessed.',
        how: 'Enter the value, or delete the row if it is not assessed.',
      }),
      sign: (d) => ({
        what: `The value of “${d.name}” is nothing but the comparator “${d.value}”.`,
        why: 'Without a number it cannot be assessed.',
        how: 'Enter number and unit behind the comparator.',
      }),
      unit: (d) => ({
        what: `The value “${d.value}” of “${d.name}” has no number.`,
        why: 'A unit alone cannot be assessed.',
        how: 'Enter the number before the unit.',
      }),
    },
  },
  titles: { 'zh-CN': {}, en: {} },
  check(table, report) {
    for (const set of table.sets) {
      for (const row of set.indicators) {
        const message = whatIsLeft(row);
        if (message === null || row.keys.name === '' || isSlot(row.name?.text ?? '')) continue;
        report({
          cell: row.target.cell,
          message: [message, { name: excerpt(row.name?.text ?? ''), value: row.target.text.trim() }],
        });
      }
    }
  },
});

/** What stands in a cell without a value; null where there is one. */
function whatIsLeft({ target }: Indicator): Message | null {
  const { kind, core, comparator } = target.value;
  if (kind === 'empty') return core !== '' ? 'unit' : comparator === null ? 'blank' : 'sign';
  if (kind !== 'qualitative' || core.length > LONGEST_UNIT) return null;
  return dimensionsOf(core.replace(/^[≥≤<>=]+/u, '')).length > 0 ? 'unit' : null;
}
