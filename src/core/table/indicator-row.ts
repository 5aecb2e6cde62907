import { nameKey } from '../sheet/text';
import { signsIn } from '../value/signs';
import { tier1Key, tier2Key } from './carried-tiers';
import { tierText, type Field, type Indicator, type Tier } from './model';
import type { RowReader } from './row-reader';
import { targetOf } from './target-cell';

/** The row read last as an indicator, below the tiers in force. */
export function indicatorAt(cells: RowReader, tier1: Tier, tier2: Tier, value: Field): Indicator {
  const name = cells.field('tier3');
  const description = cells.field('description');
  const target = targetOf(value, cells.field('comparator'), cells.field('unit'));
  const basis = cells.field('basis');
  const grading = cells.field('grading');
  return {
    row: cells.row,
    tier1,
    tier2,
    name,
    description,
    target,
    weight: cells.field('weight'),
    basis,
    grading,
    keys: {
      name: name ? nameKey(name.text) : '',
      description: description ? nameKey(description.text) : '',
      tier1: tier1Key(tierText(tier1)),
      tier2: tier2Key(tierText(tier2)),
      signs:
        signsOf(tier1.own) |
        signsOf(tier2.own) |
        signsOf(name) |
        signsOf(description) |
        signsOf(target) |
        signsOf(target.comparatorCell) |
        signsOf(target.unitCell) |
        signsOf(basis) |
        signsOf(grading),
    },
  };
}

function signsOf(field: Field | null): number {
  return field === null ? 0 : signsIn(field.text);
}
