import { sameCell } from '../../sheet/address';
import { nameKey } from '../../sheet/text';
import { tierText, type Indicator, type IndicatorSet, type TargetTable, type Tier } from '../../table/model';
import { schemeOf } from '../../tiers/schemes';
import { editOf } from '../edits';
import { defineRule, type ProposedFix } from '../rule';
import { strangeContent, type Content } from '../../tiers/strange-content';

interface Strange {
  readonly name: string;
  readonly tier: string;
}

interface Titles {
  readonly move: { readonly tier: string };
  readonly rename: { readonly name: string };
}

/** 三级指标与二级指标定义不匹配: a row that speaks of something its tier 2 is not about. */
export const tierContentMismatch = defineRule<Record<Content, Strange>, Titles>({
  id: 'tier-content-mismatch',
  name: { 'zh-CN': '三级指标与二级指标定义不匹配', en: 'Indicator does not fit its tier' },
  standing: 'core',
  severity: { money: 'error', satisfaction: 'warning', effect: 'warning', schedule: 'info', cost: 'info' },
  sources: ['CPA14', 'SH'],
  messages: {
    'zh-CN': {
      money: (d) => ({
        what: `“${d.name}”是金额，放在“${d.tier}”下。`,
        why: '资金是投入，不是产出的数量；数量指标应写用这笔钱做成了多少事。',
        how: '金额请移到成本指标；本行改写为人数、次数、面积等可以清点的数量。',
      }),
      satisfaction: (d) => ({
        what: `“${d.name}”考核满意度，却放在“${d.tier}”下。`,
        why: '满意度由服务对象评价，在指标体系中单列一类。',
        how: '请移到“服务对象满意度指标”。',
      }),
      effect: (d) => ({
        what: `“${d.name}”说的是效果，放在“${d.tier}”下。`,
        why: '产出指标考核做了什么、做得如何；由此带来的改变属于效益。',
        how: '请移到效益指标，或改写为能量出来的产出，如合格率、完成率。',
      }),
      schedule: (d) => ({
        what: `“${d.name}”讲的是完成时间，放在“${d.tier}”下。`,
        why: '按时、按期、工期属于时效。',
        how: '请核对：考核时间的移到时效指标，考核其他方面的改写名称或描述。',
      }),
      cost: (d) => ({
        what: `“${d.name}”讲的是花费，放在“${d.tier}”下。`,
        why: '成本、支出、费用属于成本指标。',
        how: '请核对后移到成本指标。',
      }),
    },
    en: {
      money: (d) => ({
        what: `“${d.name}” is an amount of money under “${d.tier}”.`,
        why: 'Money is an input. A quantity says how much was done with it.',
        how: 'Move the amount to the cost tier; count people, events or area here.',
      }),
      satisfaction: (d) => ({
        what: `“${d.name}” measures satisfaction but stands under “${d.tier}”.`,
        why: 'Satisfaction is judged by those served and has a tier of its own.',
        how: 'Move it to 服务对象满意度指标.',
      }),
      effect: (d) => ({
        what: `“${d.name}” speaks of an effect but stands under “${d.tier}”.`,
        why: 'Outputs say what was done and how well; what changes through it is a benefit.',
        how: 'Move it to the benefits, or name an output that can be measured, such as a pass rate.',
      }),
      schedule: (d) => ({
        what: `“${d.name}” speaks of time but stands under “${d.tier}”.`,
        why: 'Being on time belongs to the time tier.',
        how: 'Move it there if time is what counts; otherwise reword name or description.',
      }),
      cost: (d) => ({
        what: `“${d.name}” speaks of spending but stands under “${d.tier}”.`,
        why: 'Costs, spending and fees belong to the cost tier.',
        how: 'Check, and move it to the cost tier.',
      }),
    },
  },
  titles: {
    'zh-CN': { move: (d) => `移到“${d.tier}”`, rename: (d) => `改名为“${d.name}”` },
    en: { move: (d) => `Move to “${d.tier}”`, rename: (d) => `Rename to “${d.name}”` },
  },
  check(table, report) {
    for (const set of table.sets) {
      for (const row of set.indicators) {
        const content = strangeContent(row);
        if (content === null || !row.name) continue;
        report({
          cell: row.name.cell,
          message: [content, { name: nameKey(row.name.text), tier: nameKey(tierText(row.tier2)) }],
          fixes: [...moves(table, set, row, content), ...renames(table, row, content)],
        });
      }
    }
  },
});

/** Where the content belongs, by whatever name the scheme of the table has for it. */
const PLACES: Readonly<Record<Content, readonly string[]>> = {
  money: ['成本', '经济成本', '预算控制', '产出成本'],
  cost: ['成本', '经济成本', '预算控制', '产出成本'],
  satisfaction: ['服务对象满意度'],
  effect: ['社会效益'],
  schedule: ['时效'],
};

/** Only rows with tier cells of their own can be moved: a merged or carried-down one belongs to others too. */
function moves(
  table: TargetTable,
  set: IndicatorSet,
  row: Indicator,
  content: Content,
): readonly ProposedFix<Titles>[] {
  const tiers = schemeOf(table.scheme)?.tiers ?? [];
  const name = PLACES[content].find((place) => tiers.some((tier) => tier.tier2.includes(place)));
  const owner = tiers.find((tier) => name !== undefined && tier.tier2.includes(name));
  const own2 = ownCell(set, row, 'tier2');
  if (name === undefined || !owner || !own2) return [];
  const written = own2.text.includes('指标') ? '指标' : '';
  const tier = `${name}${written}`;
  const edits = [editOf(table, own2, tier)];
  if (owner.tier1 !== row.keys.tier1) {
    const own1 = ownCell(set, row, 'tier1');
    if (!own1) return [];
    edits.unshift(editOf(table, own1, `${owner.tier1}${written}`));
  }
  return [{ kind: 'choice', title: ['move', { tier }], edits }];
}

function ownCell(set: IndicatorSet, row: Indicator, level: 'tier1' | 'tier2'): Tier['own'] {
  const { own } = row[level];
  if (!own || own.text.trim() === '') return null;
  const shared = set.indicators.some(
    (other) => other !== row && other[level].source && sameCell(other[level].source.cell, own.cell),
  );
  return shared ? null : own;
}

const RATE_OF: ReadonlyMap<string, string> = new Map([
  ['提升', '提升率'],
  ['提高', '提高率'],
  ['增强', '提升率'],
  ['改善', '改善率'],
]);

/** 培训效果 → 培训效果达标率, 改善办学条件 → 办学条件改善率. */
function renames(table: TargetTable, row: Indicator, content: Content): readonly ProposedFix<Titles>[] {
  const { name } = row.keys;
  if (content !== 'effect' || !row.name || name.endsWith(')')) return [];
  const rate = RATE_OF.get(name.slice(0, 2));
  const thing = name.slice(2).replace(/^了/u, '');
  const after = rate !== undefined && thing.length > 1 ? `${thing}${rate}` : `${name}达标率`;
  return [{ kind: 'choice', title: ['rename', { name: after }], edits: [editOf(table, row.name, after)] }];
}
