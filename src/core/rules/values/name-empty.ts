import { isSlot } from '../../table/vocabulary';
import { defineRule } from '../rule';

interface Nameless {
  readonly value: string;
}

/** No slot of a form is longer. */
const LONGEST_SLOT = 8;

/** 三级指标为空: a value nobody can tell what it is for. Source: 三级指标 is a required column of the budget system. */
export const nameEmpty = defineRule<{ blank: Nameless; slot: Nameless }>({
  id: 'name-empty',
  name: { 'zh-CN': '三级指标为空', en: 'Indicator name missing' },
  standing: 'core',
  silentOn: ['template'],
  severity: { blank: 'error', slot: 'error' },
  sources: ['PMKPI'],
  messages: {
    'zh-CN': {
      blank: (d) => ({
        what: `本行有指标值“${d.value}”，三级指标却是空白。`,
        why: '没有指标名称，不知道该值考核什么。',
        how: '请填写三级指标名称；多余的行，请删去。',
      }),
      slot: (d) => ({
        what: `本行有指标值“${d.value}”，三级指标仍是模板的序号或省略号。`,
        why: '没有指标名称，不知道该值考核什么。',
        how: '请填写三级指标名称；多余的行，请删去。',
      }),
    },
    en: {
      blank: (d) => ({
        what: `The row has the value “${d.value}”, but no indicator name.`,
        why: 'Without a name nobody knows what the value is for.',
        how: 'Enter the name, or delete the row if it is not needed.',
      }),
      slot: (d) => ({
        what: `The row has the value “${d.value}”, but its name is still the slot of the form.`,
        why: 'Without a name nobody knows what the value is for.',
        how: 'Enter the name, or delete the row if it is not needed.',
      }),
    },
  },
  titles: { 'zh-CN': {}, en: {} },
  check(table, report) {
    for (const set of table.sets) {
      for (const { name, keys, target } of set.indicators) {
        if (name === null || (keys.name !== '' && !looksLikeSlot(keys.name))) continue;
        if (keys.name !== '' && !isSlot(name.text)) continue;
        if (target.value.kind === 'empty') continue;
        report({
          cell: name.cell,
          message: [keys.name === '' ? 'blank' : 'slot', { value: target.text.trim() }],
        });
      }
    }
  },
});

/** Slots are short and begin with a figure, a dot or one of two words; asking more costs time on every row. */
function looksLikeSlot(key: string): boolean {
  if (key.length > LONGEST_SLOT) return false;
  const first = key.charCodeAt(0);
  return first < 0x4e00 || key.startsWith('目标') || key.startsWith('具体');
}
