import type { Field, Indicator, TargetTable } from '../../table/model';
import { halfWidth, withoutSpace } from '../../sheet/text';
import { withoutMagnitude } from '../../value/measure-nouns';
import { formatWan } from '../../value/money';
import type { TargetValue } from '../../value/target-value';
import { canonicalUnit, dimensionsOf, inWan } from '../../value/units';
import { editOf, rewrite } from '../edits';
import { defineRule, type ProposedFix } from '../rule';

interface Twice {
  readonly value: string;
  /** The unit the value ends in, and the one of the column. */
  readonly own: string;
  readonly column: string;
}

interface Titles {
  readonly strip: { readonly value: string };
  readonly column: { readonly value: string; readonly unit: string };
  readonly keep: { readonly value: string; readonly unit: string };
}

/** 单位列与指标值单位重复或冲突: the unit is given twice. Source: review practice. */
export const unitColumnConflict = defineRule<{ same: Twice; similar: Twice; different: Twice }, Titles>({
  id: 'unit-column-conflict',
  name: { 'zh-CN': '单位列与指标值单位重复或冲突', en: 'Unit given twice' },
  standing: 'core',
  severity: { same: 'info', similar: 'info', different: 'error' },
  sources: ['P'],
  messages: {
    'zh-CN': {
      same: (d) => ({
        what: `指标值“${d.value}”已带单位，与单位列的“${d.column}”重复。`,
        why: '有单位列的表，指标值一栏只填数值。',
        how: '请删去指标值中的单位。',
      }),
      similar: (d) => ({
        what: `指标值“${d.value}”的单位是“${d.own}”，单位列写的是“${d.column}”。`,
        why: '两处写法不一，容易误读数值。',
        how: '请保留一种写法；金额单位不同的，注意换算数值。',
      }),
      different: (d) => ({
        what: `指标值“${d.value}”的单位是“${d.own}”，单位列却是“${d.column}”。`,
        why: '同一指标出现两个单位，无法判断以哪个为准。',
        how: '请核对后保留正确的单位，并只写在单位列。',
      }),
    },
    en: {
      same: (d) => ({
        what: `The value “${d.value}” repeats the unit “${d.column}” of the unit column.`,
        why: 'Where there is a unit column, the value is a mere number.',
        how: 'Remove the unit from the value.',
      }),
      similar: (d) => ({
        what: `The value “${d.value}” is in “${d.own}”, the unit column says “${d.column}”.`,
        why: 'Two ways of writing make the number easy to misread.',
        how: 'Keep one of them; convert the number where money units differ.',
      }),
      different: (d) => ({
        what: `The value “${d.value}” is in “${d.own}”, but the unit column says “${d.column}”.`,
        why: 'One indicator with two units: nobody can tell which one counts.',
        how: 'Keep the right one, in the unit column only.',
      }),
    },
  },
  titles: {
    'zh-CN': {
      strip: (d) => `指标值改为 ${d.value}`,
      column: (d) => `单位列改为 ${d.unit}，指标值改为 ${d.value}`,
      keep: (d) => `保留单位列的 ${d.unit}，指标值改为 ${d.value}`,
    },
    en: {
      strip: (d) => `Change the value to ${d.value}`,
      column: (d) => `Change the unit column to ${d.unit} and the value to ${d.value}`,
      keep: (d) => `Keep ${d.unit} in the unit column and change the value to ${d.value}`,
    },
  },
  check(table, report) {
    for (const set of table.sets) {
      for (const row of set.indicators) {
        const { unitCell, value, cell, text } = row.target;
        if (unitCell === null || value.unit === null || unitCell.text === '') continue;
        const found = compare(row, unitCell);
        if (!found || (found.message === 'same' && table.kind === 'evaluation')) continue;
        const { message, own, column } = found;
        report({
          cell,
          message: [message, { value: text.trim(), own, column }],
          fixes: fixesFor(table, row, unitCell, found),
        });
      }
    }
  },
});

interface Found {
  readonly message: 'same' | 'similar' | 'different';
  readonly own: string;
  readonly column: string;
}

function compare({ target: { value } }: Indicator, unitCell: Field): Found | null {
  const column = halfWidth(withoutSpace(unitCell.text));
  // Behind a unit that goes on (3次/月) or a second amount the value does not end in it.
  if (value.unit === null || column === '' || value.rest.behind !== '' || value.multiple) return null;
  const own = writtenUnit(value.core, value.unit);
  const found = (message: Found['message']): Found => ({ message, own, column });
  if (own === column) return found('same');
  const [ownBase, columnBase] = [withoutMagnitude(own), withoutMagnitude(column)];
  const known = dimensionsOf(ownBase).length > 0 && dimensionsOf(columnBase).length > 0;
  // A column of words no list knows (组/套, 定量) may well agree with the value.
  if (!known) return null;
  const money = inWan(1, own) !== null && inWan(1, column) !== null;
  const wording = canonicalUnit(ownBase) === canonicalUnit(columnBase) || column.startsWith(`${own}/`);
  return found(money || wording ? 'similar' : 'different');
}

const MAGNITUDE = /^(?:百万|千万|[十百千万亿])$/u;

/** The unit as the value writes it, its magnitude included: 万人 of `1.2万人`. */
function writtenUnit(core: string, unit: string): string {
  const magnitude = /(?:百万|千万|[十百千万亿])$/u.exec(core.slice(0, core.length - unit.length))?.[0] ?? '';
  return magnitude + unit;
}

function fixesFor(
  table: TargetTable,
  { target }: Indicator,
  unitCell: Field,
  { message, own, column }: Found,
): readonly ProposedFix<Titles>[] {
  const without = (unit: string): string =>
    rewrite(target.value, { core: target.value.core.replaceAll(unit, '') });
  const value = without(own);
  const stripped = editOf(table, target, value);
  if (message === 'same') return [{ kind: 'safe', title: ['strip', { value }], edits: [stripped] }];
  // Of 3万人 beside 人 the 万 has to stay.
  const magnified = own.endsWith(column) && MAGNITUDE.test(own.slice(0, -column.length));
  const kept = inMoney(target.value, own, column) ?? without(magnified ? column : own);
  return [
    {
      kind: 'choice',
      title: ['column', { value, unit: own }],
      edits: [stripped, editOf(table, unitCell, own)],
    },
    {
      kind: 'choice',
      title: ['keep', { value: kept, unit: column }],
      edits: [editOf(table, target, kept)],
    },
  ];
}

/** The amount in the money unit of the column; null where there is nothing to convert. */
function inMoney(value: TargetValue, own: string, column: string): string | null {
  const [from, to] = [inWan(1, own), inWan(1, column)];
  if (from === null || to === null || value.amount === null || value.kind !== 'quantity') return null;
  return rewrite(value, { core: formatWan((value.amount * from) / to) });
}
