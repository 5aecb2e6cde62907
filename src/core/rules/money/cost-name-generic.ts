import { isCostTier } from '../../table/cost-rows';
import type { Indicator, IndicatorSet } from '../../table/model';
import { nameFacts } from '../../value/indicator-name';
import { defineRule } from '../rule';

const GENERIC: ReadonlySet<string> = new Set([
  '总成本',
  '总体成本',
  '总支出',
  '总体支出',
  '成本',
  '支出',
  '项目成本',
  '项目总成本',
  '项目支出',
]);

/** 成本指标过于笼统: the only cost row says no more than "total cost". Source: review practice. */
export const costNameGeneric = defineRule<{ generic: { readonly name: string } }>({
  id: 'cost-name-generic',
  name: { 'zh-CN': '成本指标过于笼统', en: 'Generic cost indicator' },
  standing: 'off',
  severity: { generic: 'info' },
  sources: ['S88', 'P'],
  messages: {
    'zh-CN': {
      generic: (d) => ({
        what: `成本指标只有“${d.name}”一项。`,
        why: '只列总额，看不出成本的构成和控制标准。',
        how: '条件允许的，建议增加分项成本或单位成本，如“人均培训成本”。',
      }),
    },
    en: {
      generic: (d) => ({
        what: `The only cost indicator is “${d.name}”.`,
        why: 'A mere total shows neither what the cost consists of nor which standard applies.',
        how: 'Where possible, add single costs or unit costs, for example 人均培训成本.',
      }),
    },
  },
  titles: { 'zh-CN': {}, en: {} },
  check(table, report) {
    for (const set of table.sets) {
      const row = onlyCostRow(set);
      if (!row?.name) continue;
      const { key, bare } = nameFacts(row.name.text);
      if (GENERIC.has(bare)) report({ cell: row.name.cell, message: ['generic', { name: key }] });
    }
  },
});

function onlyCostRow(set: IndicatorSet): Indicator | null {
  let only: Indicator | null = null;
  for (const row of set.indicators) {
    if (!isCostTier(row.keys)) continue;
    if (only) return null;
    only = row;
  }
  return only;
}
