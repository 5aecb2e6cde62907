import { indicatorsOf, type Indicator } from '../../table/model';
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
    for (const row of indicatorsOf(table)) {
      const after = rewritten(row);
      if (after === null) continue;
      const data = { value: row.target.text.trim(), after };
      report({
        cell: row.target.cell,
        message: ['spelling', data],
        fixes: [{ kind: 'safe', title: ['rewrite', data], edits: [editOf(table, row.target, after)] }],
      });
    }
  },
});

/** The value with the plain sign; null when it has it already, or when a word around it would change its meaning. */
function rewritten({ target }: Indicator): string | null {
  const { value, text } = target;
  if (value.kind !== 'quantity' && value.kind !== 'range') return null;
  if (value.comparator === null || value.multiple || hasLatex(text)) return null;
  // `/年` and （每季度） belong to the unit; any other word may change what the number says.
  if (value.rest.before !== '' || /^[^/(每]/u.test(value.rest.behind)) return null;
  const { before, behind } = value.written;
  const fullWidth = /[＝＞＜﹦﹤﹥]/u.test(text);
  if (before + behind === value.comparator && !fullWidth) return null;
  if (contradict(value.written, value.comparator)) return null;
  return rewrite(value, { before: value.comparator, behind: '' });
}
