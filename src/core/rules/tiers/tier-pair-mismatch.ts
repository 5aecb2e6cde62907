import { sameCell } from '../../sheet/address';
import { indicatorsOf, tierText, type Field, type Indicator, type TargetTable } from '../../table/model';
import { SCHEMES, partsOf, schemeOf, type Scheme } from '../../tiers/schemes';
import { editOf } from '../edits';
import { defineRule, type ProposedFix } from '../rule';

interface Pair {
  readonly tier1: string;
  readonly tier2: string;
  /** The tier 1 that owns this tier 2. */
  readonly owner: string;
}

interface Titles {
  readonly tier1: { readonly name: string };
  readonly tier2: { readonly name: string };
}

/** 一级/二级指标不匹配: a tier 2 under a tier 1 that does not own it. Source: 财预〔2015〕88号 and its form. */
export const tierPairMismatch = defineRule<{ wrong: Pair; local: Pair }, Titles>({
  id: 'tier-pair-mismatch',
  name: { 'zh-CN': '一级、二级指标不匹配', en: 'Tier 2 under the wrong tier 1' },
  standing: 'core',
  severity: { wrong: 'error', local: 'warning' },
  sources: ['S88', 'S101', 'PMKPI'],
  messages: {
    'zh-CN': {
      wrong: (d) => ({
        what: `“${d.tier2}”放在了“${d.tier1}”下，应属“${d.owner}”。`,
        why: '一、二级指标应按指标体系对应，系统导入时会丢掉对应错误的行。',
        how: `请移到“${d.owner}”下，或改用“${d.tier1}”的二级指标。`,
      }),
      local: (d) => ({
        what: `“${d.tier2}”通常属于“${d.owner}”，本表放在“${d.tier1}”下。`,
        why: '本表用的是地方指标体系，请按当地规定核对。',
        how: '当地规定如此的可以忽略。',
      }),
    },
    en: {
      wrong: (d) => ({
        what: `“${d.tier2}” stands under “${d.tier1}” but belongs to “${d.owner}”.`,
        why: 'Tier 2 must match tier 1; imports drop rows with a wrong pair.',
        how: `Move it to “${d.owner}”, or use a tier 2 of “${d.tier1}”.`,
      }),
      local: (d) => ({
        what: `“${d.tier2}” usually belongs to “${d.owner}”; here it stands under “${d.tier1}”.`,
        why: 'This table follows a local scheme.',
        how: 'Ignore this if your local rules say so.',
      }),
    },
  },
  titles: {
    'zh-CN': { tier1: (d) => `一级指标改为“${d.name}”`, tier2: (d) => `二级指标改为“${d.name}”` },
    en: { tier1: (d) => `Set tier 1 to “${d.name}”`, tier2: (d) => `Set tier 2 to “${d.name}”` },
  },
  check(table, report) {
    const scheme = schemeOf(table.scheme);
    const tiers = (scheme ?? SCHEMES[0])?.tiers ?? [];
    for (const set of table.sets) {
      let judged: Field | null = null;
      let good: Indicator | null = null;
      for (const row of set.indicators) {
        const source = row.tier2.source;
        if (source === null || source === judged || (good !== null && samePair(row, good))) continue;
        const before: Field | null = judged;
        judged = source;
        const found = mismatch(table, row, tiers);
        if (!found) good = row;
        else if (before === null || !sameCell(source.cell, before.cell)) {
          report({
            cell: source.cell,
            message: [scheme && !found.local ? 'wrong' : 'local', found.pair],
            fixes: fixesFor(table, row, source, found),
          });
        }
      }
    }
  },
});

interface Mismatch {
  readonly pair: Pair;
  /** Tier 2 names the written tier 1 owns. */
  readonly allowed: readonly string[];
  /** Another scheme has this pair, and the table does without the tier 1 that would own it here. */
  readonly local: boolean;
}

function samePair(a: Indicator, b: Indicator): boolean {
  return a.keys.tier2 === b.keys.tier2 && a.keys.tier1 === b.keys.tier1;
}

function mismatch(table: TargetTable, row: Indicator, tiers: Scheme['tiers']): Mismatch | null {
  const tier1 = row.keys.tier1;
  const own = tiers.find((tier) => tier.tier1 === tier1);
  if (!own || own.tier2.includes(row.keys.tier2)) return null;
  const parts = partsOf(tierText(row.tier2));
  if (parts.some((part) => own.tier2.includes(part))) return null;
  const owner = tiers.find((tier) => parts.every((part) => tier.tier2.includes(part)));
  if (!owner) return null;
  return {
    pair: {
      tier1: tierText(row.tier1).trim(),
      tier2: tierText(row.tier2).trim(),
      owner: `${owner.tier1}指标`,
    },
    allowed: own.tier2.filter((name) => name !== '具体'),
    local:
      isPairAnywhere(tier1, parts) && !indicatorsOf(table).some((other) => other.keys.tier1 === owner.tier1),
  };
}

function isPairAnywhere(tier1: string, parts: readonly string[]): boolean {
  return SCHEMES.some((scheme) =>
    scheme.tiers.some((tier) => tier.tier1 === tier1 && parts.every((part) => tier.tier2.includes(part))),
  );
}

/** Tier 1 is only rewritten where the row has its own cell for it: a carried-down one belongs to other rows too. */
function fixesFor(
  table: TargetTable,
  row: Indicator,
  source: Field,
  found: Mismatch,
): readonly ProposedFix<Titles>[] {
  const own = row.tier1.own;
  const alone = own !== null && own.text.trim() !== '' && !sharesTier1(table, row);
  const moved: readonly ProposedFix<Titles>[] = alone
    ? [
        {
          kind: 'choice',
          title: ['tier1', { name: found.pair.owner }],
          edits: [editOf(table, own, found.pair.owner)],
        },
      ]
    : [];
  // A local pair is more likely the custom of the place than a slip: nothing there to rename.
  const renamed = (found.local ? [] : found.allowed).map((tier2): ProposedFix<Titles> => {
    const name = `${tier2}指标`;
    return { kind: 'choice', title: ['tier2', { name }], edits: [editOf(table, source, name)] };
  });
  return [...moved, ...renamed];
}

function sharesTier1(table: TargetTable, row: Indicator): boolean {
  const cell = row.tier1.source?.cell;
  return indicatorsOf(table).some(
    ({ tier1, row: other }) =>
      other !== row.row && cell !== undefined && tier1.source !== null && sameCell(tier1.source.cell, cell),
  );
}
