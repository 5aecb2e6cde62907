import { isCostTier } from '../../table/cost-rows';
import type { Indicator, TargetTable } from '../../table/model';
import type { Comparator } from '../../value/comparators';
import { nameFacts } from '../../value/indicator-name';
import { dimensionsOf } from '../../value/units';
import { editOf, rewrite } from '../edits';
import { defineRule, type ProposedFix } from '../rule';
import { excerpt } from '../excerpt';
import { signEdit } from '../target-edits';

interface Wrong {
  readonly name: string;
  readonly sign: Comparator;
}

interface Titles {
  readonly flip: { readonly value: string };
  readonly rename: { readonly name: string };
}

const FLIPPED: Readonly<Record<Comparator, Comparator>> = {
  '≥': '≤',
  '>': '<',
  '≤': '≥',
  '<': '>',
  '=': '=',
};

/** Spending may be the very goal (研发支出), and its rates may be capped. */
const EITHER_WAY = /(?:支出|费用|支出率|支出进度|执行率)$/u;

/** What turns a rate into its opposite, by the word it ends in. */
const OPPOSITES: readonly (readonly [ending: RegExp, opposite: string])[] = [
  [/投诉率$/u, '投诉处理率'],
  [/争议率$/u, '争议化解率'],
  [/故障率$/u, '故障修复率'],
  [/(?:差错|误差|偏差)率$/u, '准确率'],
  [/逾期(\p{Script=Han}{2}率)$/u, '按期$1'],
  [/[不未](合格率|达标率|完成率|到位率|发放率|覆盖率|知晓率|满意度|满意率|及时率)$/u, '$1'],
  [/(完成率|到位率|发放率|覆盖率)$/u, '未$1'],
  [/(合格率|达标率|知晓率|满意度|满意率|及时率)$/u, '不$1'],
  [/出勤率$/u, '缺勤率'],
];

/** 比较符方向错误: ≥ where less is better, ≤ where more is. Source: the budget system's 正向 and 反向 indicators. */
export const comparatorDirection = defineRule<{ adverse: Wrong; positive: Wrong }, Titles>({
  id: 'comparator-direction',
  name: { 'zh-CN': '比较符方向错误', en: 'Comparator points the wrong way' },
  standing: 'core',
  severity: { adverse: 'error', positive: 'error' },
  sources: ['PMKPI'],
  messages: {
    'zh-CN': {
      adverse: (d) => ({
        what: `“${d.name}”越低越好，指标值却用了“${d.sign}”。`,
        why: '反向指标用“≥”，等于要求它不得低于该值。',
        how: `请改为“${FLIPPED[d.sign]}”；指标本意相反的，请改名称。`,
      }),
      positive: (d) => ({
        what: `“${d.name}”越高越好，指标值却用了“${d.sign}”。`,
        why: '正向指标用“≤”，完成得越差反而越符合。',
        how: `请改为“${FLIPPED[d.sign]}”；指标本意相反的，请改名称。`,
      }),
    },
    en: {
      adverse: (d) => ({
        what: `Less is better for “${d.name}”, yet the value uses ${d.sign}.`,
        why: 'With this sign the target asks for at least so much of it.',
        how: `Use ${FLIPPED[d.sign]}, or rename the indicator if the opposite is meant.`,
      }),
      positive: (d) => ({
        what: `More is better for “${d.name}”, yet the value uses ${d.sign}.`,
        why: 'With this sign the worse result would meet the target.',
        how: `Use ${FLIPPED[d.sign]}, or rename the indicator if the opposite is meant.`,
      }),
    },
  },
  titles: {
    'zh-CN': { flip: (d) => `比较符改为：${d.value}`, rename: (d) => `名称改为“${d.name}”` },
    en: { flip: (d) => `Change the sign: ${d.value}`, rename: (d) => `Rename to “${d.name}”` },
  },
  check(table, report) {
    for (const set of table.sets) {
      for (const row of set.indicators) {
        const { comparator, value } = row.target;
        if (comparator === null || comparator === '=' || row.name === null) continue;
        const facts = nameFacts(row.name.text);
        const better = comparator === '≥' || comparator === '>' ? 'adverse' : 'positive';
        if (facts.direction !== better || value.amount === null || value.multiple) continue;
        if (EITHER_WAY.test(facts.bare) || isCost(row) || !isBound(row, better)) continue;
        report({
          cell: row.target.cell,
          message: [better, { name: excerpt(row.name.text), sign: comparator }],
          fixes: fixesFor(table, row, FLIPPED[comparator]),
        });
      }
    }
  },
});

/** Absolute costs are the business of another rule; rates among the cost indicators are not. */
function isCost(row: Indicator): boolean {
  return isCostTier(row.keys) && row.target.unit !== '%';
}

/** A positive name is only certain for rates; a tolerance bounds in both directions. */
function isBound({ target }: Indicator, better: 'adverse' | 'positive'): boolean {
  const { kind, rest } = target.value;
  if ((kind !== 'quantity' && kind !== 'range') || rest.before !== '') return false;
  return better === 'adverse' || target.unit === null || dimensionsOf(target.unit).includes('percent');
}

function fixesFor(table: TargetTable, row: Indicator, sign: Comparator): readonly ProposedFix<Titles>[] {
  const { target, name } = row;
  const { value, comparatorCell } = target;
  const flipped = rewrite(value, { before: sign, behind: '' });
  const edit =
    comparatorCell && value.comparator === null
      ? signEdit(table, comparatorCell, sign)
      : editOf(table, target, flipped);
  const fixes: ProposedFix<Titles>[] = [
    { kind: 'choice', title: ['flip', { value: flipped }], edits: [edit] },
  ];
  const opposite = OPPOSITES.find(([ending]) => ending.test(row.keys.name));
  if (name && opposite && opposite[0].test(name.text)) {
    const renamed = name.text.replace(opposite[0], opposite[1]);
    fixes.push({
      kind: 'choice',
      title: ['rename', { name: renamed.trim() }],
      edits: [editOf(table, name, renamed)],
    });
  }
  return fixes;
}
