import { KNOWN_TIER1, KNOWN_TIER2, tier2Name } from '../../tiers/schemes';
import type { IndicatorSet } from '../../table/model';
import { defineRule } from '../rule';
import { headerCell } from '../../table/header-cell';

interface Shifted {
  readonly names: string;
}

/** 一级指标列填写二级指标: the tier 1 column holds tier 2 names only. */
export const tierShifted = defineRule<{ shifted: Shifted }>({
  id: 'tier-shifted',
  name: { 'zh-CN': '一级指标列填写二级指标', en: 'Tier 2 names in the tier 1 column' },
  standing: 'extra',
  severity: { shifted: 'info' },
  sources: ['P'],
  messages: {
    'zh-CN': {
      shifted: (d) => ({
        what: `一级指标列填写的都是二级指标：${d.names}。`,
        why: '层级错开一列后，汇总和导入时找不到对应的一级指标。',
        how: '请在左侧补一列一级指标（产出、效益、满意度），现有各列右移一级。',
      }),
    },
    en: {
      shifted: (d) => ({
        what: `The tier 1 column holds names of tier 2 only: ${d.names}.`,
        why: 'With the tiers one column off, imports find no tier 1.',
        how: 'Add a tier 1 column (产出, 效益, 满意度) and move the others one step down.',
      }),
    },
  },
  titles: { 'zh-CN': {}, en: {} },
  check(table, report) {
    for (const set of table.sets) {
      // The recogniser gives the column the role its contents have; what its label calls it is then another matter.
      const label = set.header.labels.find(
        ({ role, text }) => role === 'tier1' || (role === 'tier2' && text.includes('一级')),
      );
      const names = label && shiftedNames(set, label.role === 'tier1' ? 'tier1' : 'tier2');
      if (names)
        report({
          cell: headerCell(table, set, label.role),
          message: ['shifted', { names: [...names].join('、') }],
        });
    }
  },
});

/** Null unless every name is one of tier 2, and at least two of them are nothing else: 成本 and 满意度 may be both. */
function shiftedNames({ indicators }: IndicatorSet, level: 'tier1' | 'tier2'): ReadonlySet<string> | null {
  const names = new Set<string>();
  let only2 = 0;
  for (const { keys } of indicators) {
    const name = keys[level];
    if (names.has(name)) continue;
    if (!KNOWN_TIER2.has(tier2Name(name))) return null;
    names.add(name);
    if (!KNOWN_TIER1.has(name)) only2++;
  }
  return only2 >= 2 ? names : null;
}
