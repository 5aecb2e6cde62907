import { tierText } from '../../table/model';
import { defineRule } from '../rule';

interface Carried {
  readonly tier1: string;
}

/** 跨页后一级指标空白: after a page break the tier 1 has to be guessed from the page before. */
export const tier1BlankAfterBreak = defineRule<{ blank: Carried }>({
  id: 'tier1-blank-after-break',
  name: { 'zh-CN': '跨页后一级指标空白', en: 'Tier 1 blank after a page break' },
  standing: 'off',
  severity: { blank: 'info' },
  sources: ['house'],
  messages: {
    'zh-CN': {
      blank: (d) => ({
        what: `换页后一级指标空白，按上一页读作“${d.tier1}”。`,
        why: '打印分页后，读者看不出这几行属于哪一类。',
        how: '导出规范表时会自动补上，原表可以不改。',
      }),
    },
    en: {
      blank: (d) => ({
        what: `Tier 1 is blank after the page break; it is read as “${d.tier1}”.`,
        why: 'On paper nobody sees what these rows belong to.',
        how: 'The clean sheet fills it in; the sheet itself may stay.',
      }),
    },
  },
  titles: { 'zh-CN': {}, en: {} },
  check(table, report) {
    for (const { repeatedHeaders, indicators } of table.sets) {
      for (const header of repeatedHeaders) {
        const first = indicators.find(({ row }) => row > header.row);
        const own = first?.tier1.own;
        if (!own || own.text.trim() !== '' || !first.tier1.source) continue;
        report({ cell: own.cell, message: ['blank', { tier1: tierText(first.tier1).trim() }] });
      }
    }
  },
});
