import { hasLatex } from '../../value/latex';
import type { Field, Indicator, TargetTable } from '../../table/model';
import { nameFacts } from '../../value/indicator-name';
import { percentInFigures } from '../../value/percent-words';
import { usualSpelling } from '../../value/units';
import { editOf, rewrite } from '../edits';
import { defineRule, type ProposedFix } from '../rule';

interface Written {
  readonly written: string;
  readonly usual: string;
}

interface Messages {
  readonly spelling: Written;
  readonly words: Written;
  readonly points: { readonly value: string };
  readonly slash: { readonly value: string };
}

interface Titles {
  readonly write: { readonly value: string };
}

type Found = readonly [
  message: { readonly [Id in keyof Messages]: readonly [Id, Messages[Id]] }[keyof Messages],
  fixes: readonly ProposedFix<Titles>[],
];

/** A rate of so many points can hardly be a difference between two rates. */
const LEAST_POINTS = 50;
/** Names of differences, which are given in points. */
const CHANGE = /增长|增加|增幅|提高|提升|上升|下降|降低|减少|降幅|节约|节支|压减|变化/u;

/** 单位写法不规范: the same unit written in another way. Source: review practice, units of the common indicator library. */
export const unitSpelling = defineRule<Messages, Titles>({
  id: 'unit-spelling',
  name: { 'zh-CN': '单位写法不规范', en: 'Unit spelling' },
  standing: 'extra',
  severity: { spelling: 'info', words: 'info', points: 'info', slash: 'info' },
  sources: ['LIB', 'P'],
  messages: {
    'zh-CN': {
      spelling: (d) => ({
        what: `单位写作“${d.written}”，通常写作“${d.usual}”。`,
        why: '同一单位统一写法，便于汇总和核对。',
        how: `建议改写为“${d.usual}”，数值不变。`,
      }),
      words: (d) => ({
        what: `“${d.written}”用文字表述百分数。`,
        why: '指标值用数字填写，便于汇总和核对。',
        how: `建议改写为“${d.usual}”。`,
      }),
      points: (d) => ({
        what: `指标值“${d.value}”以百分点计，指标名称却是比率。`,
        why: '“个百分点”表示两个比率之差，比率本身以“%”计。',
        how: '请核对：填的是比率的，改为“%”；填的是提高或降低幅度的，在名称中写明。',
      }),
      slash: (d) => ({
        what: `指标值“${d.value}”的单位写作“人/次”。`,
        why: '“人/次”可理解为人次、人数或次数。',
        how: '请按实际含义选用“人次”“人”或“次”。',
      }),
    },
    en: {
      spelling: (d) => ({
        what: `The unit is written “${d.written}”, usually “${d.usual}”.`,
        why: 'One spelling per unit makes tables comparable.',
        how: `Write “${d.usual}”; the number stays.`,
      }),
      words: (d) => ({
        what: `“${d.written}” gives a percentage in words.`,
        why: 'Numbers in figures can be compared and added up.',
        how: `Write “${d.usual}”.`,
      }),
      points: (d) => ({
        what: `“${d.value}” is in percentage points, but the name is that of a rate.`,
        why: 'Points measure the difference between two rates; a rate itself is given in %.',
        how: 'Use % for a rate; for a difference, say so in the name.',
      }),
      slash: (d) => ({
        what: `The unit of “${d.value}” is written 人/次.`,
        why: 'It may mean person-times (人次), people (人) or times (次).',
        how: 'Choose the one that is meant.',
      }),
    },
  },
  titles: {
    'zh-CN': { write: (d) => `改为 ${d.value}` },
    en: { write: (d) => `Change to ${d.value}` },
  },
  check(table, report) {
    for (const set of table.sets) {
      for (const row of set.indicators) {
        const found = inValue(table, row);
        if (found) report({ cell: row.target.cell, message: found[0], fixes: found[1] });
        const { unitCell } = row.target;
        if (unitCell === null) continue;
        const written = unitCell.text.trim();
        const usual = spelledAsUsual(written);
        if (usual === null) continue;
        const write = fix('safe', usual, table, unitCell);
        report({ cell: unitCell.cell, message: ['spelling', { written, usual }], fixes: [write] });
      }
    }
  },
});

function inValue(table: TargetTable, row: Indicator): Found | null {
  const { target } = row;
  const { value, text } = target;
  if (value.unit === null) {
    const figures = text.includes('百分之') ? percentInFigures(text) : null;
    if (!figures) return null;
    const { written, figure: usual } = figures;
    return [['words', { written, usual }], [fix('safe', figures.text, table, target)]];
  }
  if (hasLatex(text)) return null;
  if (value.unit === '%') {
    if (!text.includes('％')) return null;
    const write = fix('safe', text.replaceAll('％', '%'), table, target);
    return [['spelling', { written: '％', usual: '%' }], [write]];
  }
  const { unit } = value;
  const inUnits = (other: string): string => rewrite(value, { core: value.core.replaceAll(unit, other) });
  if (unit === '人/次') {
    const fixes = ['人次', '人', '次'].map((other) => fix('choice', inUnits(other), table, target));
    return [['slash', { value: text.trim() }], fixes];
  }
  if (unit === '个百分点' || unit === '百分点') {
    const facts = nameFacts(row.name?.text ?? '');
    const change = CHANGE.test(facts.bare) || CHANGE.test(row.keys.description) || CHANGE.test(text);
    if (!facts.rate || change || (value.amount ?? 0) < LEAST_POINTS) return null;
    return [['points', { value: text.trim() }], [fix('choice', inUnits('%'), table, target)]];
  }
  // km/h stays whole: 公里/h would be neither.
  const usual = /^\/[A-Za-z]/u.test(value.rest.behind) ? null : usualSpelling(unit);
  return usual === null
    ? null
    : [['spelling', { written: unit, usual }], [fix('safe', inUnits(usual), table, target)]];
}

/** A unit cell as it is usually written, or null when it already is. */
function spelledAsUsual(text: string): string | null {
  return text === '％' ? '%' : usualSpelling(text);
}

function fix(kind: 'safe' | 'choice', value: string, table: TargetTable, field: Field): ProposedFix<Titles> {
  return { kind, title: ['write', { value }], edits: [editOf(table, field, value)] };
}
