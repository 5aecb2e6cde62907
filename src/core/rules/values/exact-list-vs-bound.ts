import type { Indicator } from '../../table/model';
import { editOf, rewrite } from '../edits';
import { defineRule } from '../rule';
import { signEdit } from '../target-edits';

interface Listed {
  readonly value: string;
  readonly count: number;
  readonly exact: string;
}

const QUOTED = /“[^“”]{1,40}”/gu;
/** What an item of a list is; a sentence with a comma or a stop in it is none. */
const LIST = /^[^,，;；。:：]{1,200}$/u;

/** 列举数与指标值不符: the description lists them all, so their number is exact. Source: review practice. */
export const exactListVsBound = defineRule<{ exact: Listed }, { exact: Listed }>({
  id: 'exact-list-vs-bound',
  name: { 'zh-CN': '列举数与指标值不符', en: 'List and bound' },
  standing: 'off',
  severity: { exact: 'info' },
  sources: ['P'],
  messages: {
    'zh-CN': {
      exact: (d) => ({
        what: `描述中列举了 ${d.count} 项，指标值却是“${d.value}”。`,
        why: '已逐项列明的，数量是确定的。',
        how: `建议写作“${d.exact}”；不止这些的，在描述中写明。`,
      }),
    },
    en: {
      exact: (d) => ({
        what: `The description lists ${d.count} items, the value is “${d.value}”.`,
        why: 'What is listed one by one is an exact number.',
        how: `Write “${d.exact}”, or say in the description that there are more.`,
      }),
    },
  },
  titles: {
    'zh-CN': { exact: (d) => `改为 ${d.exact}` },
    en: { exact: (d) => `Change to ${d.exact}` },
  },
  check(table, report) {
    for (const set of table.sets) {
      for (const row of set.indicators) {
        const { target } = row;
        const { value, comparator } = target;
        if (comparator !== '≥' || value.kind !== 'quantity' || value.multiple || row.keys.tier2 !== '数量')
          continue;
        const count = itemsIn(row);
        if (count < 2 || count !== value.amount) continue;
        const after = rewrite(value, { before: '=', behind: '' });
        const data = { value: target.text.trim(), count, exact: after };
        const sign = value.comparator === null ? target.comparatorCell : null;
        const edit = sign ? signEdit(table, sign, '=') : editOf(table, target, after);
        report({
          cell: target.cell,
          message: ['exact', data],
          fixes: [{ kind: 'choice', title: ['exact', data], edits: [edit] }],
        });
      }
    }
  },
});

/** How many items the description lists: those in quotation marks, else those between 、. */
function itemsIn({ keys }: Indicator): number {
  const quoted = keys.description.match(QUOTED)?.length ?? 0;
  if (quoted >= 2) return quoted;
  return LIST.test(keys.description) ? keys.description.split('、').length : 0;
}
