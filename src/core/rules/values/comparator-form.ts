import type { Target } from '../../table/model';
import { contradict } from '../../value/comparators';
import { hasLatex } from '../../value/latex';
import { editOf, rewrite } from '../edits';
import { defineRule } from '../rule';

interface Spelled {
  readonly value: string;
  readonly after: string;
}

/** 比较符写法不统一: `>=`, 不低于, `95%以上` become ≥. Source: 民法典第一千二百五十九条 for 以上, 以下, 以内. */
export const comparatorForm = defineRule<{ spelling: Spelled }, { rewrite: Spelled }>({
  id: 'comparator-form',
  name: { 'zh-CN': '比较符写法不统一', en: 'Comparator spelling' },
  standing: 'core',
  severity: { spelling: 'info' },
  sources: ['CC1259', 'house'],
  messages: {
    'zh-CN': {
      spelling: (d) => ({
        what: `指标值“${d.value}”的比较符写法不统一。`,
        why: '统一使用“≥ ≤ > < =”，便于汇总和导入。',
        how: `建议写作“${d.after}”。`,
      }),
    },
    en: {
      spelling: (d) => ({
        what: `“${d.value}” spells its comparator in another way.`,
        why: 'The signs ≥ ≤ > < = can be sorted and imported.',
        how: `Write “${d.after}”.`,
      }),
    },
  },
  titles: {
    'zh-CN': { rewrite: (d) => `改为 ${d.after}` },
    en: { rewrite: (d) => `Change to ${d.after}` },
  },
  check(table, report) {
    for (const set of table.sets) {
      for (const { target } of set.indicators) {
        if (target.value.comparator === null || isPlain(target)) continue;
        const after = rewritten(target);
        if (after === null) continue;
        const data = { value: target.text.trim(), after };
        report({
          cell: target.cell,
          message: ['spelling', data],
          fixes: [{ kind: 'safe', title: ['rewrite', data], edits: [editOf(table, target, after)] }],
        });
      }
    }
  },
});

/** Whether the sign is written as it should be: `≥3次`. */
function isPlain({ value, text }: Target): boolean {
  const { before, behind } = value.written;
  if (before !== value.comparator || behind !== '') return false;
  // Reading unified the widths; ≥ and ≤ have no full-width form.
  return before === '≥' || before === '≤' || !/[＝＞＜﹦﹤﹥]/u.test(text);
}

/** The value with the plain sign; null where a word around it would change its meaning. */
function rewritten({ value, text }: Target): string | null {
  if (value.kind !== 'quantity' && value.kind !== 'range') return null;
  if (value.comparator === null || value.multiple || hasLatex(text)) return null;
  // `/年` and （每季度） belong to the unit; any other word may change what the number says.
  if (value.rest.before !== '' || /^[^/(每]/u.test(value.rest.behind)) return null;
  if (contradict(value.written, value.comparator)) return null;
  return rewrite(value, { before: value.comparator, behind: '' });
}
