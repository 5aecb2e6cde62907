import type { IndicatorSet, SlotRow, TargetTable } from '../../table/model';
import { obligatoryIn, skeletonOf, type Skeleton } from '../../tiers/obligatory';
import { KNOWN_TIER1 } from '../../tiers/schemes';
import { defineRule, type ProposedFix } from '../rule';
import { headerCell } from '../../table/header-cell';
import { filled, slotWhere, tier1Of, tier2Of } from '../fill-slot';

interface Missing {
  readonly tier1: string;
  /** The row to write, for those who have no empty one. */
  readonly row: Skeleton & { readonly tier2: string };
}

interface Messages {
  readonly output: Missing;
  readonly benefit: Missing;
  readonly satisfaction: Missing;
}

interface Titles {
  readonly fill: Skeleton;
}

/** The tier 2 a row is begun with where the form offers none. */
const FIRST_TIER2: Readonly<Record<keyof Messages, string>> = {
  output: '数量',
  benefit: '社会效益',
  satisfaction: '服务对象满意度',
};

const zh = (d: Missing) => ({
  what: `缺少“${d.tier1}”，没有填写任何一行。`,
  why: '绩效目标应覆盖产出、效益和满意度，缺项的表一般会被退回。',
  how: `请补一行：${d.tier1} | ${d.row.tier2} | ${d.row.name} | ${d.row.value}，或按项目实际另拟。`,
});

const en = (d: Missing) => ({
  what: `“${d.tier1}” is missing: there is not one row of it.`,
  why: 'Targets must cover output, benefit and satisfaction; a table without one of them is sent back.',
  how: `Add a row such as ${d.tier1} | ${d.row.tier2} | ${d.row.name} | ${d.row.value}.`,
});

/** 缺一级指标: a set without output, benefit or satisfaction. Source: 中发〔2018〕34号, 财预〔2021〕101号. */
export const tier1Coverage = defineRule<Messages, Titles>({
  id: 'tier1-coverage',
  name: { 'zh-CN': '缺一级指标', en: 'Tier 1 missing' },
  standing: 'core',
  silentOn: ['template', 'evaluation'],
  severity: { output: 'error', benefit: 'error', satisfaction: 'warning' },
  sources: ['S34', 'FUPIN', 'S101'],
  messages: {
    'zh-CN': { output: zh, benefit: zh, satisfaction: zh },
    en: { output: en, benefit: en, satisfaction: en },
  },
  titles: {
    'zh-CN': { fill: (d) => `在空行填入“${d.name}”，指标值“${d.value}”` },
    en: { fill: (d) => `Fill the empty row with “${d.name}”, value “${d.value}”` },
  },
  check(table, report) {
    const asked = obligatoryIn(table.scheme);
    if (!asked) return;
    for (const set of table.sets) {
      const names = tier1NamesIn(set);
      if (!names) continue;
      for (const message of ['output', 'benefit', 'satisfaction'] as const) {
        const tier1 = asked[message];
        if (tier1 === null || names.has(tier1)) continue;
        if (message === 'satisfaction' && mentionsSatisfaction(set)) continue;
        const slot = slotWhere(set, (offered) => tier1Of(offered) === tier1);
        const tier2 = (slot && tier2Of(slot)) ?? '';
        const start = skeletonOf(tier2) ? tier2 : FIRST_TIER2[message];
        const row = { tier2: `${start}指标`, ...(skeletonOf(start) ?? { name: '', value: '' }) };
        report({
          cell: slot?.name?.cell ?? headerCell(table, set, 'tier1'),
          message: [message, { tier1: `${tier1}指标`, row }],
          fixes: fixesFor(table, set, slot, start),
        });
      }
    }
  },
});

/** Null where nothing can be said: no rows, a row whose tier is unknown, or a tier 1 of local invention. */
function tier1NamesIn({ indicators }: IndicatorSet): ReadonlySet<string> | null {
  const names = new Set<string>();
  let last = '';
  for (const { keys } of indicators) {
    if (keys.tier1 === last && last !== '') continue;
    last = keys.tier1;
    if (!KNOWN_TIER1.has(last)) return null;
    names.add(last);
  }
  return names.size > 0 ? names : null;
}

/** 满意度 under 效益, or in a name only: there is one, though not where this scheme has it. */
function mentionsSatisfaction({ indicators }: IndicatorSet): boolean {
  return indicators.some(
    ({ keys }) => keys.name.includes('满意') || keys.tier1.includes('满意') || keys.tier2.includes('满意'),
  );
}

function fixesFor(
  table: TargetTable,
  set: IndicatorSet,
  slot: SlotRow | null,
  tier2: string,
): readonly ProposedFix<Titles>[] {
  const start = slot && filled(table, set, slot, tier2);
  if (!start) return [];
  const { name, value, edits } = start;
  return [{ kind: 'choice', title: ['fill', { name, value }], edits }];
}
