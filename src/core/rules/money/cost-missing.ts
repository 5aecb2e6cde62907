import { cellKey } from '../../sheet/address';
import { budgetOf, costRowsOf, isCostTier } from '../../table/cost-rows';
import { tierText, type Field, type IndicatorSet, type SlotRow, type TargetTable } from '../../table/model';
import { tier1Name, tier2Name } from '../../tiers/schemes';
import { formatWan } from '../../value/money';
import { editOf } from '../edits';
import { defineRule, type ProposedFix } from '../rule';

interface Missing {
  /** The tier the row belongs to, and the value to write: 成本指标, `≤40万元`. */
  readonly tier: string;
  readonly value: string;
}

interface Titles {
  readonly fill: { readonly value: string };
}

/** Where the schemes that ask for a cost indicator keep it. */
const TIER = { '2015': '成本指标', guangdong: '预算（或投资规模）控制指标', '2021': '经济成本指标' } as const;

const OUTPUT: ReadonlySet<string> = new Set(['产出', '预期产出']);

/** 缺少成本指标. Source: 财预〔2015〕88号 and 财预〔2021〕101号, the tiers of the declaration forms. */
export const costMissing = defineRule<{ missing: Missing; economic: Missing }, Titles>({
  id: 'cost-missing',
  name: { 'zh-CN': '缺少成本指标', en: 'No cost indicator' },
  standing: 'core',
  silentOn: ['template'],
  severity: { missing: 'warning', economic: 'info' },
  sources: ['S88', 'S101'],
  messages: {
    'zh-CN': {
      missing: (d) => ({
        what: `没有填报“${d.tier}”。`,
        why: '产出指标一般应包括成本指标，以便与预算规模相匹配。',
        how: `请在产出指标下补充一行：二级指标“${d.tier}”，三级指标“项目总成本”，指标值“${d.value}”。`,
      }),
      economic: (d) => ({
        what: '没有填报一级指标“成本指标”。',
        why: '工程基建、大型修缮和购置类项目应设置成本指标，其他项目视情况设置。',
        how: `如需设置，请补充一行：一级指标“成本指标”，二级指标“${d.tier}”，三级指标“项目总成本”，指标值“${d.value}”。`,
      }),
    },
    en: {
      missing: (d) => ({
        what: `There is no indicator under ${d.tier}.`,
        why: 'The outputs usually state a cost, so that target and budget can be matched.',
        how: `Add a row under the outputs: tier 2 ${d.tier}, tier 3 项目总成本, value ${d.value}.`,
      }),
      economic: (d) => ({
        what: 'There is no tier 1 成本指标.',
        why: 'It is required for construction, major repairs and purchases, optional elsewhere.',
        how: `Where it applies, add a row: tier 1 成本指标, tier 2 ${d.tier}, tier 3 项目总成本, value ${d.value}.`,
      }),
    },
  },
  titles: {
    'zh-CN': { fill: (d) => `填入空行：项目总成本 ${d.value}` },
    en: { fill: (d) => `Fill the empty row: 项目总成本 ${d.value}` },
  },
  check(table, report) {
    const { scheme } = table;
    if (scheme !== '2015' && scheme !== 'guangdong' && scheme !== '2021') return;
    const said = new Set<string>();
    for (const set of table.sets) {
      if (!lacksCost(set, scheme === '2021')) continue;
      const budget = budgetOf(set.budget);
      const data = {
        tier: TIER[scheme],
        value: budget === null ? '≤__万元' : `≤${formatWan(budget)}万元`,
      };
      const slot = set.slots.find(isCostSlot);
      const place = slot ? (slot.name ?? slot.target) : labelOf(set, scheme === '2021');
      // Two sets with one column of tiers lack it at one cell.
      if (!place || said.has(cellKey(place.cell))) continue;
      said.add(cellKey(place.cell));
      report({
        cell: place.cell,
        message: [scheme === '2021' ? 'economic' : 'missing', data],
        fixes: slot ? fixesFor(table, set, slot, data.value) : [],
      });
    }
  },
});

/** Whether no row of the set is about the cost of the project. A row of unknown tier could be the one. */
function lacksCost(set: IndicatorSet, economic: boolean): boolean {
  let output = economic && set.indicators.length > 0;
  for (const row of set.indicators) {
    const { tier1, tier2 } = row.keys;
    if (tier1 === '' || (tier2 === '' && !economic)) return false;
    if (tier1 === '成本' || isCostTier(row.keys) || tier2.includes('成本') || tier2.includes('预算'))
      return false;
    if (OUTPUT.has(tier1)) output = true;
  }
  // A total cost in the wrong tier is another remark.
  return output && costRowsOf(set).length === 0;
}

function isCostSlot({ tier1, tier2 }: SlotRow): boolean {
  return isCostTier({ tier1: tier1Name(tierText(tier1)), tier2: tier2Name(tierText(tier2)) });
}

/** The tier the row is missing from: 产出指标, or where tier 1 itself is missing the header of that column. */
function labelOf({ header, indicators }: IndicatorSet, economic: boolean): Field | null {
  const output = economic ? undefined : indicators.find(({ keys }) => OUTPUT.has(keys.tier1));
  return (
    output?.tier1.source ?? header.labels.find(({ role }) => role === 'tier1') ?? header.labels[0] ?? null
  );
}

/** Name and value of the empty row; nothing where sign and unit have columns of their own. */
function fixesFor(
  table: TargetTable,
  { header }: IndicatorSet,
  { name, target }: SlotRow,
  value: string,
): readonly ProposedFix<Titles>[] {
  if (!name || header.labels.some(({ role }) => role === 'comparator' || role === 'unit')) return [];
  const edits = [editOf(table, name, '项目总成本'), editOf(table, target, value)];
  return [{ kind: 'choice', title: ['fill', { value }], edits }];
}
