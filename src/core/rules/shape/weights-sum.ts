import type { CellRef } from '../../sheet/address';
import type { IndicatorSet, TargetTable } from '../../table/model';
import { editOf } from '../edits';
import { defineRule, type ProposedFix } from '../rule';
import { tier1Of, tier2Of } from '../fill-slot';
import { headerCell } from '../../table/header-cell';
import {
  hasWeights,
  readWeight,
  weightGroups,
  withNumber,
  type Weight,
  type WeightGroup,
} from '../../table/weights';

interface Sum {
  readonly sum: string;
  readonly expected: string;
  /** What is missing, or too much. */
  readonly difference: string;
  readonly short: boolean;
}

interface Titles {
  readonly scale: { readonly expected: string };
}

const TOLERANCE = 0.1;

const zhGap = (d: Sum) => `${d.short ? '少' : '多'} ${d.difference}`;
const enGap = (d: Sum) => `${d.difference} ${d.short ? 'short' : 'too much'}`;

/** 权重合计不符: weights of one level that do not make up their whole. Source: 财预〔2021〕101号. */
export const weightsSum = defineRule<{ total: Sum; group: Sum; execution: Sum }, Titles>({
  id: 'weights-sum',
  name: { 'zh-CN': '权重合计不符', en: 'Weights do not add up' },
  standing: 'core',
  silentOn: ['template'],
  severity: { total: 'error', group: 'error', execution: 'info' },
  sources: ['S101', 'PMKPI'],
  messages: {
    'zh-CN': {
      total: (d) => ({
        what: `权重合计 ${d.sum}，应为 ${d.expected}，${zhGap(d)}。`,
        why: '各项权重之和应为 100；预算执行率另占 10 的，其余合计 90。',
        how: `请核对各项权重，使合计为 ${d.expected}。`,
      }),
      group: (d) => ({
        what: `下级权重合计 ${d.sum}，与本项权重 ${d.expected} 不符，${zhGap(d)}。`,
        why: '下级指标的权重之和应等于上级的权重，按相对权重填写的应为 100。',
        how: '请核对本项权重和下级各项权重。',
      }),
      execution: (d) => ({
        what: `权重合计 ${d.sum}，表内未见预算执行率的 ${d.difference}。`,
        why: '权重之和应为 100，其中预算执行率一般占 10。',
        how: '预算执行率另计的请在表内注明；没有另计的请补足 100。',
      }),
    },
    en: {
      total: (d) => ({
        what: `The weights add up to ${d.sum} instead of ${d.expected}: ${enGap(d)}.`,
        why: 'Weights make 100, or 90 where budget execution counts 10 elsewhere.',
        how: `Check the weights so that they make ${d.expected}.`,
      }),
      group: (d) => ({
        what: `The weights below add up to ${d.sum}, this one is ${d.expected}: ${enGap(d)}.`,
        why: 'Weights below a weight make up that weight, or 100 if they are relative.',
        how: 'Check this weight and those below it.',
      }),
      execution: (d) => ({
        what: `The weights add up to ${d.sum}; the ${d.difference} of budget execution is not to be seen.`,
        why: 'Weights make 100, of which budget execution usually counts 10.',
        how: 'Say so in the table, or bring the weights to 100.',
      }),
    },
  },
  titles: {
    'zh-CN': { scale: (d) => `按比例调整到合计 ${d.expected}` },
    en: { scale: (d) => `Scale them to ${d.expected}` },
  },
  check(table, report) {
    for (const set of table.sets) {
      if (!hasWeights(set) || isUnfinished(set)) continue;
      for (const group of weightGroups(set)) {
        const sum = group.weights.reduce((whole, { number }) => whole + number, 0);
        const expected = expectedOf(table, set, group, sum);
        const [first] = group.weights;
        if (expected === null || !first) continue;
        const data: Sum = {
          sum: plain(sum),
          expected: plain(expected),
          difference: plain(Math.abs(expected - sum)),
          short: sum < expected,
        };
        if (group.parent)
          report({
            cell: group.parent.field.cell,
            message: ['group', data],
            fixes: scaled(table, group, expected),
          });
        else
          report({
            cell: placeOf(table, set, first),
            message: [expected === 100 && near(sum, 90) ? 'execution' : 'total', data],
            fixes: scaled(table, group, expected),
          });
      }
    }
  },
});

/** At the column of weights, or at the first label that carries one. */
function placeOf(table: TargetTable, set: IndicatorSet, first: Weight): CellRef {
  const column = set.header.labels.some(({ role }) => role === 'weight');
  return column ? headerCell(table, set, 'weight') : first.field.cell;
}

/** A tier of which there is only an unfilled row: its weight is not known. */
function isUnfinished({ slots, indicators }: IndicatorSet): boolean {
  return slots.some((slot) => {
    const [name1, name2] = [tier1Of(slot), tier2Of(slot)];
    return !indicators.some(({ keys }) => keys.tier1 === name1 && keys.tier2 === name2);
  });
}

/** What the sum ought to be; null where it is right. */
function expectedOf(table: TargetTable, set: IndicatorSet, group: WeightGroup, sum: number): number | null {
  const whole = group.weights.every(({ number }) => number <= 1) ? 1 : 100;
  if (group.parent) {
    return near(sum, group.parent.number) || near(sum, whole, whole) ? null : group.parent.number;
  }
  if (near(sum, whole, whole)) return null;
  const execution = readWeight(table.executionWeight)?.number ?? announcedRest(set);
  const rest = whole - execution;
  return execution > 0 && near(sum, rest, whole) ? null : rest;
}

/** 分值权重（90分）: the label itself says that 10 count elsewhere. */
function announcedRest(set: IndicatorSet): number {
  const label = set.header.labels.find(({ role }) => role === 'weight');
  return label && readWeight(label)?.number === 90 ? 10 : 0;
}

function near(a: number, b: number, whole = 100): boolean {
  return Math.abs(a - b) <= (TOLERANCE * whole) / 100 + 1e-9;
}

function plain(number: number): string {
  return String(Number(number.toFixed(2)));
}

/** Only the lowest level: scaling one that has others below it would break those. */
function scaled(table: TargetTable, group: WeightGroup, expected: number): readonly ProposedFix<Titles>[] {
  const sum = group.weights.reduce((whole, { number }) => whole + number, 0);
  if (group.inner || sum <= 0) return [];
  let rest = expected;
  const edits = group.weights.flatMap((weight, index) => {
    const last = index === group.weights.length - 1;
    const share = last ? rest : Number(((weight.number * expected) / sum).toFixed(1));
    rest = Number((rest - share).toFixed(4));
    const after = withNumber(weight, Number(share.toFixed(2)));
    return after === weight.field.text ? [] : [editOf(table, weight.field, after)];
  });
  return edits.length > 0 && rest === 0
    ? [{ kind: 'choice', title: ['scale', { expected: plain(expected) }], edits }]
    : [];
}
