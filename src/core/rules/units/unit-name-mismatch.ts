import type { Indicator, TargetTable } from '../../table/model';
import { nameFacts, type NameFacts } from '../../value/indicator-name';
import { nounFor, withoutMagnitude, type MeasureNoun } from '../../value/measure-nouns';
import { readValue } from '../../value/read-value';
import { canonicalUnit, dimensionsOf } from '../../value/units';
import { editOf, rewrite } from '../edits';
import { defineRule, type ProposedFix } from '../rule';

interface Clash {
  readonly noun: string;
  readonly unit: string;
  /** Units that would fit, the usual one first. */
  readonly expected: string;
}

interface Messages {
  /** The unit measures something else than the noun. */
  readonly disjoint: Clash;
  readonly near: Clash;
  /** The name announces another unit in brackets; `bracketOther` if that measures something else. */
  readonly bracket: Clash;
  readonly bracketOther: Clash;
}

interface Titles {
  readonly unit: { readonly value: string };
  readonly rename: { readonly name: string };
}

/** Offering more than this many units would be guessing. */
const MOST_CHOICES = 2;

/** 单位与指标名称不符: 次数 counted in 人. Source: units of the common indicator library. */
export const unitNameMismatch = defineRule<Messages, Titles>({
  id: 'unit-name-mismatch',
  name: { 'zh-CN': '单位与指标名称不符', en: 'Unit does not fit the name' },
  standing: 'core',
  severity: { disjoint: 'error', near: 'warning', bracket: 'warning', bracketOther: 'error' },
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
      bracketOther: (d) => ({
        what: `指标名称注明单位“${d.expected}”，指标值却以“${d.unit}”计。`,
        why: '两个单位计量的不是同一事物，无法判断考核的是什么。',
        how: '请核对后改正其中一处。',
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
      bracketOther: (d) => ({
        what: `The name announces the unit “${d.expected}”, the value is counted in “${d.unit}”.`,
        why: 'The two units measure different things: it is unclear what is assessed.',
        how: 'Check and correct one of them.',
      }),
    },
  },
  titles: {
    'zh-CN': { unit: (d) => `改单位：${d.value}`, rename: (d) => `改名称：${d.name}` },
    en: { unit: (d) => `Change the unit: ${d.value}`, rename: (d) => `Rename: ${d.name}` },
  },
  check(table, report) {
    for (const set of table.sets) {
      for (const row of set.indicators) {
        const { unit, value } = row.target;
        if (unit === null || value.amount === null || value.multiple || !row.name) continue;
        const facts = nameFacts(row.name.text);
        if (facts.bracketUnit === null && (!facts.measure || fits(facts.measure, unit))) continue;
        // 百万吨死亡率 ≤0.05人: what is counted per so many.
        if (facts.perMany) continue;
        const clash = clashOf(row, facts, unit);
        if (clash)
          report({ cell: row.target.cell, message: clash.message, fixes: fixesFor(table, row, clash) });
      }
    }
  },
});

interface Found {
  readonly message: readonly [keyof Messages, Clash];
  readonly noun: MeasureNoun | null;
  readonly unit: string;
}

function clashOf(row: Indicator, facts: NameFacts, unit: string): Found | null {
  const dimensions = dimensionsOf(withoutMagnitude(unit));
  if (dimensions.length === 0) return null;
  const announced = facts.bracketUnit;
  if (announced !== null) {
    if (canonicalUnit(withoutMagnitude(announced)) === canonicalUnit(withoutMagnitude(unit))) return null;
    const same =
      dimensionsOf(withoutMagnitude(announced)).some((item) => dimensions.includes(item)) ||
      isPersonTimes([withoutMagnitude(announced)], withoutMagnitude(unit));
    const data = { noun: facts.key, unit, expected: announced };
    return { message: [same ? 'bracket' : 'bracketOther', data], noun: null, unit };
  }
  const noun = facts.measure;
  if (!noun || fits(noun, withoutMagnitude(unit)) || isShare(row, noun) || isInBrackets(row, noun))
    return null;
  const expected = new Set(noun.units.slice(0, 1).flatMap(dimensionsOf));
  const disjoint = !dimensions.some((dimension) => expected.has(dimension)) && !facts.joined;
  const mild = isPersonTimes(noun.units, unit);
  const data = { noun: noun.noun, unit, expected: noun.units.slice(0, MOST_CHOICES).join('、') };
  return { message: [disjoint && !mild ? 'disjoint' : 'near', data], noun, unit };
}

/** A unit fits when it, its synonym, or a unit cost (where unit costs are expected) is among the expected ones. */
function fits(noun: MeasureNoun, unit: string): boolean {
  if (noun.units.length === 0 || noun.accepts.has(canonicalUnit(unit))) return true;
  return (
    dimensionsOf(unit).includes('unit-cost') && noun.units.some((u) => dimensionsOf(u).includes('unit-cost'))
  );
}

/** Words that turn any noun into a change, which may be given in per cent: 降低成本 `≥5%`. */
const CHANGE = /降低|下降|减少|节约|节省|压减|缩短|提高|提升|增加|增长|扩大/u;

/** The same in the value: 同比下降15%. 提高到95% is a share again. */
const CHANGE_BY =
  /(?:降低|下降|减少|节约|节省|压减|缩短|提高|提升|增加|增长|扩大|降|增)$|同比|较上年|比上年/u;

/**
 * A change in per cent, how far a standard is met (发放标准 100%), or a rate given as a quotient: 劳动生产率 `10万元/人`,
 * 信访率 `3件/万人`, 征收成本率 `每百元≤0.8元`.
 */
function isShare({ keys, target }: Indicator, noun: MeasureNoun): boolean {
  const unit = target.unit ?? '';
  const { before, behind } = target.value.rest;
  if (dimensionsOf(unit).includes('percent'))
    return noun.noun.endsWith('标准') || CHANGE.test(keys.name) || CHANGE_BY.test(before);
  return noun.units.includes('%') && (before.startsWith('每') || `${unit}${behind}`.includes('/'));
}

/** Brackets behind the value give what the name asks for: 培训人数 `1期（60人）`. */
function isInBrackets({ target }: Indicator, noun: MeasureNoun): boolean {
  const { behind } = target.value.rest;
  if (!behind.startsWith('(')) return false;
  const { unit } = readValue(behind.slice(1).replace(/\)$/u, ''));
  return unit !== null && fits(noun, withoutMagnitude(unit));
}

/** 人次 against 人 or 次 is a matter of wording rather than of substance, whichever of the two the name has. */
function isPersonTimes(expected: readonly string[], unit: string): boolean {
  return expected.includes('人次')
    ? /^[人名次]$/u.test(unit)
    : canonicalUnit(unit) === '人次' && (expected.includes('人') || expected.includes('次'));
}

function fixesFor(table: TargetTable, row: Indicator, { noun, unit }: Found): readonly ProposedFix<Titles>[] {
  if (!noun || !row.name) return [];
  const { value, unitCell } = row.target;
  const inColumn = value.unit === null ? unitCell : null;
  const fixes: ProposedFix<Titles>[] = [];
  for (const expected of noun.units.slice(0, MOST_CHOICES)) {
    const after = inColumn ? replaced(unit, unit, expected) : replaced(value.core, unit, expected);
    if (after === null) continue;
    const text = inColumn ? after : rewrite(value, { core: after });
    // A unit that stands in a column of its own is changed there.
    const edits = [editOf(table, inColumn ?? row.target, text)];
    fixes.push({ kind: 'choice', title: ['unit', { value: text }], edits });
  }
  const [dimension] = dimensionsOf(withoutMagnitude(unit));
  const other = dimension ? nounFor(dimension) : null;
  const name = row.name.text.trimEnd();
  if (other !== null && other !== noun.noun && name.endsWith(noun.noun) && name !== noun.noun) {
    const renamed = name.slice(0, name.length - noun.noun.length) + other;
    const edits = [editOf(table, row.name, renamed)];
    fixes.push({ kind: 'choice', title: ['rename', { name: renamed }], edits });
  }
  return fixes;
}

/** The text with another unit; null where a magnitude stands before it that the other unit cannot take: 3万万元, 3万%. */
function replaced(text: string, unit: string, expected: string): string | null {
  const base = withoutMagnitude(unit);
  const magnified = text.includes(`万${base}`) || text.includes(`亿${base}`) || text.includes(`千${base}`);
  if (magnified && base !== '元' && /^[千万亿%‰‱]|百分点/u.test(expected)) return null;
  return text.replaceAll(base, expected);
}
