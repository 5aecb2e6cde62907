import type { Indicator, TargetTable } from '../../table/model';
import { canonicalUnit, unitsContradict } from '../../value/units';
import { editOf, rewrite } from '../edits';
import { defineRule, type ProposedFix } from '../rule';

interface Differs {
  readonly name: string;
  readonly unit: string;
  /** The units other tables give it. */
  readonly others: string;
}

interface Titles {
  readonly unit: { readonly value: string };
}

/** 同名指标单位不一致: one indicator, two units in one workbook. Source: review practice. */
export const unitInconsistentAcrossTables = defineRule<{ differs: Differs }, Titles>({
  id: 'unit-inconsistent-across-tables',
  name: { 'zh-CN': '同名指标单位不一致', en: 'One indicator, several units' },
  standing: 'extra',
  severity: { differs: 'info' },
  sources: ['P'],
  messages: {
    'zh-CN': {
      differs: (d) => ({
        what: `指标“${d.name}”在本表以“${d.unit}”计，在其他表中以“${d.others}”计。`,
        why: '同名指标单位一致，才便于汇总和比较。',
        how: '含义相同的，建议统一单位；含义不同的，建议在名称中加以区分。',
      }),
    },
    en: {
      differs: (d) => ({
        what: `“${d.name}” is counted in “${d.unit}” here and in “${d.others}” in other tables.`,
        why: 'Only equal units can be added up and compared.',
        how: 'Use one unit, or tell the indicators apart by their names.',
      }),
    },
  },
  titles: {
    'zh-CN': { unit: (d) => `改为 ${d.value}` },
    en: { unit: (d) => `Change to ${d.value}` },
  },
  check(table, report, workbook) {
    if (workbook.tables.length < 2) return;
    for (const set of table.sets) {
      for (const row of set.indicators) {
        const { unit } = row.target;
        if (unit === null || row.keys.name === '') continue;
        if (!workbook.hasSeveralUnits(row.keys.name)) continue;
        const others = betterUnits(unit, workbook.unitsOf(row.keys.name), unitsHere(table, row.keys.name));
        if (others.length === 0) continue;
        report({
          cell: row.target.cell,
          message: ['differs', { name: row.name?.text.trim() ?? '', unit, others: others.join('、') }],
          fixes: fixesFor(table, row, unit, others),
        });
      }
    }
  },
});

function unitsHere(table: TargetTable, name: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const set of table.sets) {
    for (const { keys, target } of set.indicators) {
      if (keys.name === name && target.unit !== null)
        counts.set(target.unit, (counts.get(target.unit) ?? 0) + 1);
    }
  }
  return counts;
}

/** Units other tables give the indicator at least as often as `unit` is given: the majority is left alone. */
function betterUnits(
  unit: string,
  everywhere: ReadonlyMap<string, number>,
  here: ReadonlyMap<string, number>,
): readonly string[] {
  const count = everywhere.get(unit) ?? 0;
  const found: string[] = [];
  for (const [other, times] of everywhere) {
    const elsewhere = times > (here.get(other) ?? 0);
    if (elsewhere && times >= count && unitsContradict(unit, other)) found.push(other);
  }
  return found;
}

/** Only a synonym keeps the number as it is. */
function fixesFor(
  table: TargetTable,
  row: Indicator,
  unit: string,
  others: readonly string[],
): readonly ProposedFix<Titles>[] {
  const { value, unitCell } = row.target;
  const inColumn = value.unit === null ? unitCell : null;
  return others
    .filter((other) => canonicalUnit(other) === canonicalUnit(unit))
    .map((other) => {
      const after = inColumn ? other : rewrite(value, { core: value.core.replaceAll(unit, other) });
      const edits = [editOf(table, inColumn ?? row.target, after)];
      return { kind: 'choice', title: ['unit', { value: after }], edits };
    });
}
