import type { IndicatorSet, SlotRow } from '../../table/model';
import { isNotApplicable, isSlot } from '../../table/vocabulary';
import { OBLIGATORY_OUTPUTS, obligatoryIn } from '../../tiers/obligatory';
import { defineRule } from '../rule';
import { tier1Of, tier2Of } from '../fill-slot';

interface Empty {
  readonly tier2: string;
}

/** What coverage and cost rules ask for is theirs to miss. */
const ASKED_ELSEWHERE: ReadonlySet<string> = new Set([...OBLIGATORY_OUTPUTS, '成本', '预算控制']);

/** 空白二级指标: a tier 2 the form offers and nobody filled, in a table that is filled otherwise. */
export const tierEmptySlot = defineRule<{ empty: Empty; dots: Empty }>({
  id: 'tier-empty-slot',
  name: { 'zh-CN': '空白二级指标', en: 'Tier 2 left empty' },
  standing: 'extra',
  silentOn: ['template'],
  severity: { empty: 'info', dots: 'info' },
  sources: ['P'],
  messages: {
    'zh-CN': {
      empty: (d) => ({
        what: `“${d.tier2}”下没有填写指标。`,
        why: '留空的行看不出是不适用还是漏填。',
        how: '适用的请补填；不适用的可删去，导出规范表时会自动去掉。',
      }),
      dots: (d) => ({
        what: `“${d.tier2}”是表样里的占位行，没有填写。`,
        why: '定稿的表里不应留有表样的占位符。',
        how: '请删去这一行；导出规范表时会自动去掉。',
      }),
    },
    en: {
      empty: (d) => ({
        what: `There is no indicator under “${d.tier2}”.`,
        why: 'An empty row does not tell whether it was forgotten or does not apply.',
        how: 'Fill it, or delete it; the clean sheet drops it.',
      }),
      dots: (d) => ({
        what: `“${d.tier2}” is a slot of the form, left unfilled.`,
        why: 'A finished table should hold no slots.',
        how: 'Delete the row; the clean sheet drops it.',
      }),
    },
  },
  titles: { 'zh-CN': {}, en: {} },
  check(table, report) {
    const obliged = obligatoryIn(table.scheme) !== null;
    for (const set of table.sets) {
      for (const slot of set.slots) {
        const own = slot.tier2.own;
        const text = own?.text.trim() ?? '';
        if (!own || text === '' || !hasTier1(set, slot) || isNotApplicable(slot.name?.text ?? '')) continue;
        if (isSlot(text)) report({ cell: own.cell, message: ['dots', { tier2: text }] });
        else if (!hasRows(set, slot) && !(obliged && ASKED_ELSEWHERE.has(tier2Of(slot))))
          report({ cell: own.cell, message: ['empty', { tier2: text }] });
      }
    }
  },
});

/** A tier 1 without a single row is missing as a whole, which is another matter. */
function hasTier1({ indicators }: IndicatorSet, slot: SlotRow): boolean {
  const name = tier1Of(slot);
  return name !== '' && indicators.some(({ keys }) => keys.tier1 === name);
}

function hasRows({ indicators }: IndicatorSet, slot: SlotRow): boolean {
  const [tier1, tier2] = [tier1Of(slot), tier2Of(slot)];
  return indicators.some(({ keys }) => keys.tier2 === tier2 && keys.tier1 === tier1);
}
