import { costRowsOf, type CostRow } from '../../table/cost-rows';
import type { TargetTable } from '../../table/model';
import { editOf, rewrite } from '../edits';
import { defineRule, type ProposedFix } from '../rule';

interface Said {
  readonly value: string;
}

interface Titles {
  readonly atMost: { readonly value: string };
}

/** 成本指标未用“≤”: a cost is an upper limit. Source: the budget system's sign for adverse indicators. */
export const costComparator = defineRule<{ bare: Said; equal: Said; about: Said; wrongWay: Said }, Titles>({
  id: 'cost-comparator',
  name: { 'zh-CN': '成本指标未用“≤”', en: 'Cost target without “≤”' },
  standing: 'core',
  severity: { bare: 'warning', equal: 'warning', about: 'warning', wrongWay: 'error' },
  sources: ['PMKPI', 'S88'],
  messages: {
    'zh-CN': {
      bare: (d) => ({
        what: `成本指标值“${d.value}”没有比较符。`,
        why: '成本是反向指标，应表述为不超过的上限。',
        how: '在数值前加“≤”。',
      }),
      equal: (d) => ({
        what: `成本指标值“${d.value}”用了等号。`,
        why: '成本是反向指标，等于意味着节约也算未完成。',
        how: '一般改为“≤”；确须刚性等额支付的可保留。',
      }),
      about: (d) => ({
        what: `成本指标值“${d.value}”是约数。`,
        why: '约数无法判断是否完成。',
        how: '请写成不超过的上限。',
      }),
      wrongWay: (d) => ({
        what: `成本指标值“${d.value}”方向相反。`,
        why: '成本是反向指标，“≥”表示花得越多越好。',
        how: '请改为“≤”。',
      }),
    },
    en: {
      bare: (d) => ({
        what: `The cost target “${d.value}” has no comparator.`,
        why: 'A cost is an upper limit: lower is better.',
        how: 'Put “≤” in front of the number.',
      }),
      equal: (d) => ({
        what: `The cost target “${d.value}” uses an equals sign.`,
        why: 'With “=” even a saving would count as missed.',
        how: 'Usually “≤” is meant; keep “=” only for fixed payments.',
      }),
      about: (d) => ({
        what: `The cost target “${d.value}” is approximate.`,
        why: 'Nobody can tell whether an approximate target was met.',
        how: 'State an upper limit.',
      }),
      wrongWay: (d) => ({
        what: `The cost target “${d.value}” points the wrong way.`,
        why: '“≥” on a cost says that spending more is better.',
        how: 'Use “≤”.',
      }),
    },
  },
  titles: {
    'zh-CN': { atMost: (d) => `改为 ${d.value}` },
    en: { atMost: (d) => `Change to ${d.value}` },
  },
  check(table, report) {
    for (const set of table.sets) {
      for (const row of costRowsOf(set)) {
        const { target } = row.indicator;
        const message = messageFor(row);
        if (message === null) continue;
        const fix = atMost(table, row, message === 'bare');
        report({
          cell: target.cell,
          message: [message, { value: target.text.trim() }],
          fixes: fix ? [fix] : [],
        });
      }
    }
  },
});

function messageFor({ indicator, total }: CostRow): 'bare' | 'equal' | 'about' | 'wrongWay' | null {
  const { comparator, text, value } = indicator.target;
  if (comparator === '≥' || comparator === '>') return 'wrongWay';
  if (/约|左右/u.test(text)) return 'about';
  if (!total || value.kind === 'range') return null;
  if (comparator === null) return 'bare';
  return comparator === '=' ? 'equal' : null;
}

function atMost(table: TargetTable, row: CostRow, safe: boolean): ProposedFix<Titles> | null {
  const { target } = row.indicator;
  // A sign cell that says something else (定性) is not overwritten without asking.
  const kind = safe && (target.comparatorCell?.text.trim() ?? '') === '' ? 'safe' : 'choice';
  if (target.comparatorCell && target.value.written.before === '') {
    return { kind, title: ['atMost', { value: '≤' }], edits: [editOf(table, target.comparatorCell, '≤')] };
  }
  const { around } = target.value;
  const mark = around.before.replace(/约|大约/gu, '');
  const plain = /^[★☆*]?$/u.test(mark) && around.behind.replace(/左右/gu, '') === '';
  if (!plain) return null;
  const value = safe ? rewrite(target.value, { before: '≤' }) : `${mark}≤${target.value.core}`;
  return { kind, title: ['atMost', { value }], edits: [editOf(table, target, value)] };
}
