import type { Indicator, IndicatorSet } from '../../table/model';
import { nameKey } from '../../sheet/text';
import { defineRule } from '../rule';

interface Same {
  readonly rows: number;
  /** Row of the first header, as shown. */
  readonly first: number;
}

/** 两组指标完全相同: the rows for the longer period and those for the year say the same. */
export const tier1TwoBlocks = defineRule<{ same: Same }>({
  id: 'tier1-two-blocks',
  name: { 'zh-CN': '两组指标完全相同', en: 'Two equal sets of indicators' },
  standing: 'off',
  silentOn: ['template'],
  severity: { same: 'info' },
  sources: ['P'],
  messages: {
    'zh-CN': {
      same: (d) => ({
        what: `本组 ${d.rows} 项指标与第${d.first}行表头下的一组完全相同。`,
        why: '中长期目标与年度目标应有所区别，全部照搬说明其中一组没有细化。',
        how: '请按年度任务改写本组；一年内完成的项目可只保留年度指标。',
      }),
    },
    en: {
      same: (d) => ({
        what: `The ${d.rows} indicators of this set equal those under the header in row ${d.first}.`,
        why: 'The goals of one year differ from those of several; a copy was not worked out.',
        how: 'Reword this set for the year; a project of one year needs only the yearly set.',
      }),
    },
  },
  titles: { 'zh-CN': {}, en: {} },
  check(table, report) {
    const [first, ...others] = table.sets;
    if (!first || first.indicators.length === 0) return;
    for (const set of others) {
      const cell = set.header.labels[0]?.cell;
      if (!cell || !sameRows(first, set)) continue;
      report({ cell, message: ['same', { rows: set.indicators.length, first: first.header.row + 1 }] });
    }
  },
});

function sameRows(a: IndicatorSet, b: IndicatorSet): boolean {
  return (
    a.indicators.length === b.indicators.length &&
    a.indicators.every((row, index) => sameRow(row, b.indicators[index]))
  );
}

function sameRow(a: Indicator, b: Indicator | undefined): boolean {
  return (
    b !== undefined &&
    a.keys.name === b.keys.name &&
    a.keys.tier2 === b.keys.tier2 &&
    nameKey(a.target.text) === nameKey(b.target.text)
  );
}
