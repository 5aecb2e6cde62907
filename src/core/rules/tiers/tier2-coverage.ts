import type { Indicator, IndicatorSet, TargetTable } from '../../table/model';
import { tierText } from '../../table/model';
import { yearBeside } from '../../table/year-beside';
import { OBLIGATORY_OUTPUTS, obligatoryIn, skeletonOf, type Skeleton } from '../../tiers/obligatory';
import { KNOWN_TIER2, isKnownTier2, partsOf } from '../../tiers/schemes';
import { defineRule, type ProposedFix } from '../rule';
import { filled, slotWhere, tier2Of } from '../fill-slot';

interface Missing extends Skeleton {
  readonly tier2: string;
}

interface Messages {
  readonly quantity: Missing;
  readonly quality: Missing;
  readonly time: Missing;
}

interface Titles {
  readonly fill: Skeleton;
}

const MESSAGE_OF = { 数量: 'quantity', 质量: 'quality', 时效: 'time' } as const;

const zh = (d: Missing) => ({
  what: `产出指标下没有“${d.tier2}”。`,
  why: '产出应从数量、质量、时效三方面分别设定，缺一方面就说不清做多少、做多好、何时做完。',
  how: `请补一行：${d.tier2} | ${d.name} | ${d.value}，或按项目实际另拟。`,
});

const en = (d: Missing) => ({
  what: `There is no “${d.tier2}” under the outputs.`,
  why: 'Outputs are set by quantity, quality and time: how much, how good, by when.',
  how: `Add a row such as ${d.tier2} | ${d.name} | ${d.value}.`,
});

/** 缺必备二级指标: outputs without quantity, quality or time. Source: 财预〔2015〕88号; cost has a rule of its own. */
export const tier2Coverage = defineRule<Messages, Titles>({
  id: 'tier2-coverage',
  name: { 'zh-CN': '缺必备二级指标', en: 'Tier 2 missing' },
  standing: 'core',
  silentOn: ['template', 'evaluation'],
  severity: { quantity: 'warning', quality: 'warning', time: 'warning' },
  sources: ['S88', 'FUPIN'],
  messages: {
    'zh-CN': { quantity: zh, quality: zh, time: zh },
    en: { quantity: en, quality: en, time: en },
  },
  titles: {
    'zh-CN': { fill: (d) => `在空行填入“${d.name}”，指标值“${d.value}”` },
    en: { fill: (d) => `Fill the empty row with “${d.name}”, value “${d.value}”` },
  },
  check(table, report) {
    const output = obligatoryIn(table.scheme)?.output;
    if (output === undefined) return;
    for (const set of table.sets) {
      const first = set.indicators.find(({ keys }) => keys.tier1 === output);
      const present = first && tier2NamesUnder(set.indicators, output);
      if (!present) continue;
      const year = yearBeside(table, set);
      const inYear = year && tier2NamesUnder(year.indicators, output);
      if (year && !inYear) continue;
      for (const tier2 of OBLIGATORY_OUTPUTS) {
        const skeleton = skeletonOf(tier2);
        if (present.has(tier2) || inYear?.has(tier2) || !skeleton) continue;
        report({
          cell: first.tier1.source?.cell ?? first.target.cell,
          message: [MESSAGE_OF[tier2], { tier2: `${tier2}指标`, ...skeleton }],
          fixes: fixesFor(table, set, tier2),
        });
      }
    }
  },
});

/** Null where a row under the outputs has no tier 2, or one of local invention: it may be the missing one. */
function tier2NamesUnder(indicators: readonly Indicator[], output: string): ReadonlySet<string> | null {
  const names = new Set<string>();
  let last = '';
  for (const { keys, tier2 } of indicators) {
    if (keys.tier1 !== output || (keys.tier2 === last && last !== '')) continue;
    last = keys.tier2;
    if (KNOWN_TIER2.has(last)) names.add(last);
    else if (last === '' || !isKnownTier2(tierText(tier2))) return null;
    else for (const part of partsOf(last)) names.add(part);
  }
  return names;
}

function fixesFor(table: TargetTable, set: IndicatorSet, tier2: string): readonly ProposedFix<Titles>[] {
  const slot = slotWhere(set, (offered) => tier2Of(offered) === tier2);
  const start = slot && filled(table, set, slot, tier2);
  if (!start) return [];
  const { name, value, edits } = start;
  return [{ kind: 'choice', title: ['fill', { name, value }], edits }];
}
