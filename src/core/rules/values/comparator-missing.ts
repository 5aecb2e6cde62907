import { costRowsOf, isCostTier } from '../../table/cost-rows';
import type { Indicator, IndicatorSet, TargetTable } from '../../table/model';
import type { Comparator } from '../../value/comparators';
import { KNOWN_TIER2 } from '../../tiers/schemes';
import { nameFacts } from '../../value/indicator-name';
import { dimensionsOf } from '../../value/units';
import { editOf, rewrite } from '../edits';
import { defineRule, type ProposedFix } from '../rule';
import { signEdit } from '../target-edits';

interface Said {
  readonly value: string;
}

interface Titles {
  readonly sign: { readonly sign: Comparator; readonly value: string };
}

type Message = 'missing' | 'count' | 'whole' | 'standard' | 'policy';

/** What a unit cost is called, where its unit does not say it. */
const STANDARD = /标准|单价|人均|单位\p{Script=Han}{0,4}成本/u;
/** A share that a policy lays down among the costs: neither more nor less of it is better. */
const POLICY_RATE =
  /(?:补贴|补助|奖补|奖励|资助|报销|承担|分担|负担|贴息|配套|提取|计提|返还|减免|费)(?:资金)?(?:比例|比率|标准|额度|利?率)?$/u;
/** Grades, ranks and what a picture is called (1080P) are not compared; about as many are no exact number. */
const NOT_COMPARED = /级$|^[星余多来几]|名次$|^[PK]$/u;

/** 缺少比较符: a bare number leaves open whether more or less is better. Source: the budget system asks for 计算符号. */
export const comparatorMissing = defineRule<Record<Message, Said>, Titles>({
  id: 'comparator-missing',
  name: { 'zh-CN': '缺少比较符', en: 'Comparator missing' },
  standing: 'core',
  silentOn: ['evaluation'],
  severity: { missing: 'warning', count: 'info', whole: 'info', standard: 'info', policy: 'info' },
  sources: ['PMKPI'],
  messages: {
    'zh-CN': {
      missing: (d) => ({
        what: `指标值“${d.value}”没有比较符。`,
        why: '没有“≥”“≤”等符号，无法判断高于还是低于该值为完成。',
        how: '请在数字前补上比较符。',
      }),
      count: (d) => ({
        what: `指标值“${d.value}”没有比较符。`,
        why: '写明“=”还是“≥”，便于判断是否完成。',
        how: '数量确定的，建议写“=”；只设下限的，建议写“≥”。',
      }),
      whole: (d) => ({
        what: `指标值“${d.value}”没有比较符。`,
        why: '系统填报要求每个定量指标都有计算符号。',
        how: `建议写作“=${d.value}”。`,
      }),
      standard: (d) => ({
        what: `单位成本“${d.value}”没有比较符。`,
        why: '写明是固定标准还是上限，便于核对。',
        how: '固定标准建议写“=”，上限建议写“≤”。',
      }),
      policy: (d) => ({
        what: `比例“${d.value}”没有比较符。`,
        why: '写明是固定比例，便于核对。',
        how: `政策规定的比例，建议写作“=${d.value}”。`,
      }),
    },
    en: {
      missing: (d) => ({
        what: `The value “${d.value}” has no comparator.`,
        why: 'Without ≥ or ≤ nobody can tell whether more or less than this is a success.',
        how: 'Add the comparator before the number.',
      }),
      count: (d) => ({
        what: `The quantity “${d.value}” has no comparator.`,
        why: 'It helps to know whether it is exact or a minimum.',
        how: 'Write = for an exact number, ≥ for a minimum.',
      }),
      whole: (d) => ({
        what: `The value “${d.value}” has no comparator.`,
        why: 'The budget system asks for a sign with every quantitative indicator.',
        how: `Write “=${d.value}”.`,
      }),
      standard: (d) => ({
        what: `The unit cost “${d.value}” has no comparator.`,
        why: 'It helps to know whether it is a fixed standard or a limit.',
        how: 'Write = for a fixed standard, ≤ for a limit.',
      }),
      policy: (d) => ({
        what: `The share “${d.value}” has no comparator.`,
        why: 'It helps to know that it is fixed.',
        how: `Write “=${d.value}” for a share that a policy lays down.`,
      }),
    },
  },
  titles: {
    'zh-CN': { sign: (d) => `填写“${d.sign}”：${d.value}` },
    en: { sign: (d) => `Add ${d.sign}: ${d.value}` },
  },
  check(table, report) {
    for (const set of table.sets) {
      for (const row of set.indicators) {
        if (row.target.comparator !== null || row.target.value.kind !== 'quantity') continue;
        const message = whatIsMissing(row, set);
        if (message === null) continue;
        report({
          cell: row.target.cell,
          message: [message, { value: row.target.text.trim() }],
          fixes: signsFor(row, message).map((sign) => withSign(table, row, sign)),
        });
      }
    }
  },
});

function whatIsMissing(row: Indicator, set: IndicatorSet): Message | null {
  const { value, unit, comparatorCell } = row.target;
  if (value.multiple || !standsAlone(row) || (comparatorCell && comparatorCell.text.trim() !== ''))
    return null;
  const { name, tier2 } = row.keys;
  if (name === '') return null;
  const facts = nameFacts(row.name?.text ?? '');
  if (value.amount === 0 && facts.direction !== 'positive') return null;
  if (unit !== null && NOT_COMPARED.test(unit)) return null;
  const dimensions = unit === null ? [] : dimensionsOf(unit);
  // How often is a statement of time: 每小时1次.
  const often = dimensions.includes('times') && isRegular(row);
  if (tier2 === '时效' && (unit === null || often || dimensions.includes('duration'))) return null;
  if ((unit ?? facts.bracketUnit) === '%') {
    if (value.amount === 100) return 'whole';
    return isCostTier(row.keys) && POLICY_RATE.test(facts.bare) ? 'policy' : 'missing';
  }
  if (dimensions.includes('unit-cost')) return 'standard';
  if (isCostTier(row.keys) || dimensions.includes('money')) {
    if (STANDARD.test(facts.bare)) return 'standard';
    // A cost without its money unit is still a cost; amounts of money are the business of another rule.
    if (unit === null || costRowsOf(set).some(({ indicator }) => indicator === row)) return null;
  }
  // A form's own second tier, such as a duty of the department, counts more often than it measures.
  return often || tier2 === '数量' || !KNOWN_TIER2.has(tier2) ? 'count' : 'missing';
}

/** Something that comes again and again: 每半年1次, 2次/月. */
function isRegular({ target }: Indicator): boolean {
  const { before, behind } = target.value.rest;
  return before.startsWith('每') || /^[/每]\p{Script=Han}/u.test(behind);
}

/** Words around the number may already say what a sign would: 达到, 左右, 约. 每年 in front and `/年`, （…） behind do not. */
function standsAlone({ target }: Indicator): boolean {
  const { before, behind } = target.value.rest;
  return (
    (before === '' || /^每\p{Script=Han}?[^第]$/u.test(before)) && (behind === '' || /^[/(每]/u.test(behind))
  );
}

/** What comes again in so many years: seldom is more of it better. */
const INTERVAL = /(?:周期|间隔)$/u;

/** The signs worth offering, the likelier first. */
function signsFor(row: Indicator, message: Message): readonly Comparator[] {
  if (message === 'whole' || message === 'policy') return ['='];
  if (message === 'standard') return ['=', '≤'];
  const { direction, bare } = nameFacts(row.name?.text ?? '');
  if (direction === 'adverse') return ['≤', '='];
  if (INTERVAL.test(bare)) return ['=', '≤'];
  return message === 'count' ? ['=', '≥'] : ['≥', '='];
}

function withSign(table: TargetTable, { target }: Indicator, sign: Comparator): ProposedFix<Titles> {
  const value = rewrite(target.value, { before: sign });
  const { comparatorCell } = target;
  const edit = comparatorCell ? signEdit(table, comparatorCell, sign) : editOf(table, target, value);
  return { kind: 'choice', title: ['sign', { sign, value }], edits: [edit] };
}
