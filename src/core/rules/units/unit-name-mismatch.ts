import { nameKey } from '../../sheet/text';
import { indicatorsOf, type Indicator, type TargetTable } from '../../table/model';
import {
  bracketUnit,
  isJoinedName,
  measureNoun,
  nounFor,
  withoutMagnitude,
  type MeasureNoun,
} from '../../value/measure-nouns';
import { canonicalUnit, dimensionsOf } from '../../value/units';
import { editOf, rewrite } from '../edits';
import { defineRule, type ProposedFix } from '../rule';

interface Clash {
  readonly noun: string;
  readonly unit: string;
  /** Units that would fit, the usual one first. */
  readonly expected: string;
}

interface Titles {
  readonly unit: { readonly value: string };
  readonly rename: { readonly name: string };
}

/** Offering more than this many units would be guessing. */
const MOST_CHOICES = 2;

/** 单位与指标名称不符: 次数 counted in 人. Source: units of the common indicator library. */
export const unitNameMismatch = defineRule<{ disjoint: Clash; near: Clash; bracket: Clash }, Titles>({
  id: 'unit-name-mismatch',
  name: { 'zh-CN': '单位与指标名称不符', en: 'Unit does not fit the name' },
  standing: 'core',
  severity: { disjoint: 'error', near: 'warning', bracket: 'warning' },
  sources: ['LIB', 'CPA14'],
  messages: {
    'zh-CN': {
      disjoint: (d) => ({
        what: `指标名称为“…${d.noun}”，指标值的单位却是“${d.unit}”。`,
        why: '名称与单位不一致，无法判断考核的是什么。',
        how: `请核对：应计“${d.expected}”的改单位，否则改指标名称。`,
      }),
      near: (d) => ({
        what: `指标名称为“…${d.noun}”，指标值的单位是“${d.unit}”。`,
        why: `“${d.noun}”通常以“${d.expected}”计。`,
        how: '请核对单位，或调整指标名称。',
      }),
      bracket: (d) => ({
        what: `指标名称注明单位“${d.expected}”，指标值却用了“${d.unit}”。`,
        why: '同一指标只应有一个单位。',
        how: '请统一两处单位，注意换算数值。',
      }),
    },
    en: {
      disjoint: (d) => ({
        what: `The name ends in “${d.noun}”, but the value is counted in “${d.unit}”.`,
        why: 'Name and unit contradict each other: it is unclear what is assessed.',
        how: `Use ${d.expected} as the unit, or rename the indicator.`,
      }),
      near: (d) => ({
        what: `The name ends in “${d.noun}”, the value is counted in “${d.unit}”.`,
        why: `“${d.noun}” is usually counted in ${d.expected}.`,
        how: 'Check the unit or adjust the name.',
      }),
      bracket: (d) => ({
        what: `The name announces the unit “${d.expected}”, the value uses “${d.unit}”.`,
        why: 'An indicator has one unit.',
        how: 'Use one of them in both places; mind the conversion.',
      }),
    },
  },
  titles: {
    'zh-CN': { unit: (d) => `改单位：${d.value}`, rename: (d) => `改名称：${d.name}` },
    en: { unit: (d) => `Change the unit: ${d.value}`, rename: (d) => `Rename: ${d.name}` },
  },
  check(table, report) {
    for (const row of indicatorsOf(table)) {
      const clash = clashOf(row);
      if (clash)
        report({ cell: row.target.cell, message: clash.message, fixes: fixesFor(table, row, clash) });
    }
  },
});

interface Found {
  readonly message: readonly ['disjoint' | 'near' | 'bracket', Clash];
  readonly noun: MeasureNoun | null;
  readonly unit: string;
}

function clashOf(row: Indicator): Found | null {
  const { value, unit } = row.target;
  if (unit === null || value.amount === null || value.multiple || !row.name) return null;
  const dimensions = dimensionsOf(unit);
  if (dimensions.length === 0) return null;
  const name = nameKey(row.name.text);
  const announced = bracketUnit(name);
  if (announced !== null) {
    if (canonicalUnit(withoutMagnitude(announced)) === canonicalUnit(withoutMagnitude(unit))) return null;
    return { message: ['bracket', { noun: name, unit, expected: announced }], noun: null, unit };
  }
  const noun = measureNoun(name);
  if (!noun || noun.units.length === 0 || fits(noun, unit) || isShare(row, noun)) return null;
  const expected = new Set(noun.units.slice(0, 1).flatMap(dimensionsOf));
  const disjoint = !dimensions.some((dimension) => expected.has(dimension)) && !isJoinedName(name);
  const mild = isPersonTimes(noun, unit);
  const data = { noun: noun.noun, unit, expected: noun.units.slice(0, MOST_CHOICES).join('、') };
  return { message: [disjoint && !mild ? 'disjoint' : 'near', data], noun, unit };
}

/** A unit fits when it, its synonym, or a unit cost (where unit costs are expected) is among the expected ones. */
function fits(noun: MeasureNoun, unit: string): boolean {
  const key = canonicalUnit(unit);
  if (noun.units.some((expected) => expected === unit || canonicalUnit(expected) === key)) return true;
  return (
    dimensionsOf(unit).includes('unit-cost') && noun.units.some((u) => dimensionsOf(u).includes('unit-cost'))
  );
}

/** Words that turn any noun into a change, which may be given in per cent: 降低成本 `≥5%`. */
const CHANGE = /降低|下降|减少|节约|节省|压减|缩短|提高|提升|增加|增长|扩大/u;

/** A change in per cent, or a rate given as a quotient: 劳动生产率 `10万元/人`, 信访率 `3件/万人`. */
function isShare({ name, target }: Indicator, noun: MeasureNoun): boolean {
  const unit = target.unit ?? '';
  if (dimensionsOf(unit).includes('percent')) return CHANGE.test(name?.text ?? '');
  return noun.units.includes('%') && `${unit}${target.value.rest.behind}`.includes('/');
}

/** 人次 against 人 or 次 is a matter of wording rather than of substance, whichever of the two the name has. */
function isPersonTimes(noun: MeasureNoun, unit: string): boolean {
  const mixes = (units: readonly string[]): boolean => units.includes('人') || units.includes('次');
  return noun.units.includes('人次')
    ? /^[人名次]$/u.test(unit)
    : canonicalUnit(unit) === '人次' && mixes(noun.units);
}

function fixesFor(table: TargetTable, row: Indicator, { noun, unit }: Found): readonly ProposedFix<Titles>[] {
  if (!noun || !row.name) return [];
  const { value, unitCell } = row.target;
  const fixes: ProposedFix<Titles>[] = noun.units.slice(0, MOST_CHOICES).map((expected) => {
    // A unit that stands in a column of its own is changed there.
    if (value.unit === null && unitCell) {
      return {
        kind: 'choice',
        title: ['unit', { value: expected }],
        edits: [editOf(table, unitCell, expected)],
      };
    }
    const after = rewrite(value, { core: value.core.replaceAll(unit, expected) });
    return { kind: 'choice', title: ['unit', { value: after }], edits: [editOf(table, row.target, after)] };
  });
  const [dimension] = dimensionsOf(unit);
  const other = dimension ? nounFor(dimension) : null;
  const name = row.name.text.trimEnd();
  if (other !== null && name.endsWith(noun.noun)) {
    const renamed = name.slice(0, name.length - noun.noun.length) + other;
    fixes.push({
      kind: 'choice',
      title: ['rename', { name: renamed }],
      edits: [editOf(table, row.name, renamed)],
    });
  }
  return fixes;
}
