import type { CellRef } from '../../sheet/address';
import { tierText, type IndicatorSet } from '../../table/model';
import { schemeOf, type Scheme } from '../../tiers/schemes';
import { defineRule, type Report } from '../rule';

interface Apart {
  readonly name: string;
}

interface Late {
  readonly name: string;
  /** The name it ought to stand above. */
  readonly before: string;
}

interface Messages {
  readonly apart: Apart;
  readonly order: Late;
}

/** 指标层级顺序: rows of one tier stand apart, or the tiers come in another order than the form has them. */
export const tierOrder = defineRule<Messages>({
  id: 'tier-order',
  name: { 'zh-CN': '指标层级顺序', en: 'Order of tiers' },
  standing: 'extra',
  silentOn: ['template'],
  severity: { apart: 'info', order: 'info' },
  sources: ['P'],
  messages: {
    'zh-CN': {
      apart: (d) => ({
        what: `“${d.name}”的指标没有排在一起。`,
        why: '同一层级的指标分散排列，容易漏看，也不便汇总。',
        how: '请把同一层级的行排到一处；导出规范表时会自动归并。',
      }),
      order: (d) => ({
        what: `“${d.name}”排在了“${d.before}”后面。`,
        why: '指标的先后次序一般与表式一致。',
        how: '请按表式调整次序；导出规范表时会自动排列。',
      }),
    },
    en: {
      apart: (d) => ({
        what: `The rows of “${d.name}” do not stand together.`,
        why: 'Scattered rows are overlooked and hard to add up.',
        how: 'Bring them together; the clean sheet does it by itself.',
      }),
      order: (d) => ({
        what: `“${d.name}” comes after “${d.before}”.`,
        why: 'Tiers usually come in the order of the form.',
        how: 'Put them in order; the clean sheet does it by itself.',
      }),
    },
  },
  titles: { 'zh-CN': {}, en: {} },
  check(table, report) {
    const scheme = schemeOf(table.scheme);
    if (!scheme) return;
    for (const set of table.sets) {
      // Where a tier 1 stands apart, so do the names below it: once said is enough.
      const [tops = [], ...below] = runsOf(set, scheme);
      if (!judge(tops, report)) for (const run of below) judge(run, report);
    }
  },
});

/** Neighbouring names of one level, each with its place in the scheme. */
interface Named {
  readonly name: string;
  readonly cell: CellRef;
  readonly place: number;
}

/** The tier 1 names of a set, and the tier 2 names below each of them; names the scheme does not have are passed over. */
function runsOf({ indicators }: IndicatorSet, scheme: Scheme): readonly (readonly Named[])[] {
  const tops: Named[] = [];
  const below = new Map<string, Named[]>();
  let [last1, last2] = ['', ''];
  for (const { tier1, tier2, keys } of indicators) {
    if (keys.tier1 === last1 && keys.tier2 === last2) continue;
    [last1, last2] = [keys.tier1, keys.tier2];
    const place = scheme.tiers.findIndex((tier) => tier.tier1 === keys.tier1);
    const names2 = scheme.tiers[place]?.tier2 ?? [];
    if (place < 0 || !tier1.source) continue;
    tops.push({ name: tierText(tier1).trim(), cell: tier1.source.cell, place });
    const place2 = names2.indexOf(keys.tier2);
    if (place2 < 0 || !tier2.source) continue;
    const run = below.get(keys.tier1) ?? [];
    run.push({ name: tierText(tier2).trim(), cell: tier2.source.cell, place: place2 });
    below.set(keys.tier1, run);
  }
  return [tops, ...below.values()];
}

/** One remark per level: the first name that comes again, or else the first that comes too late. True if rows stand apart. */
function judge(
  run: readonly Named[],
  report: (found: Report<Messages, Record<string, never>>) => void,
): boolean {
  const seen = new Set<number>();
  let last: Named | undefined;
  let late: (Named & { readonly before: string }) | undefined;
  for (const named of run) {
    if (last && named.place !== last.place) {
      if (seen.has(named.place)) {
        report({ cell: named.cell, message: ['apart', { name: named.name }] });
        return true;
      }
      if (named.place < last.place) late ??= { ...named, before: last.name };
    }
    seen.add(named.place);
    last = named;
  }
  if (late) report({ cell: late.cell, message: ['order', { name: late.name, before: late.before }] });
  return false;
}
