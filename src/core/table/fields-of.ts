import type { Budget, Field, Indicator, MoneyPart, SlotRow } from './model';

/** Every field of a budget with its label: the total and parts of every level. */
export function budgetFields({ total, parts }: Budget): readonly (Field | null)[] {
  return [total, total?.label ?? null, ...parts.flatMap(partFields)];
}

function partFields(part: MoneyPart): readonly Field[] {
  return [part, part.label, ...part.parts.flatMap(partFields)];
}

/** Every field of an indicator row, its tiers in force among them. */
export function rowFields(row: Indicator): readonly (Field | null)[] {
  const { tier1, tier2, target } = row;
  return [
    ...[tier1.source, tier1.own, tier1.weight, tier2.source, tier2.own, tier2.weight],
    ...[row.name, row.description, target, target.comparatorCell, target.unitCell],
    ...[row.weight, row.basis, row.grading],
  ];
}

/** Every field of a row nobody filled. */
export function slotFields({ tier1, tier2, name, target }: SlotRow): readonly (Field | null)[] {
  return [tier1.own, tier2.own, name, target];
}
