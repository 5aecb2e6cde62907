import { nameKey } from '../sheet/text';
import { tier1Key, tier2Key } from './carried-tiers';
import { tierText, type Field, type Indicator, type Tier } from './model';
import type { RowReader } from './row-reader';
import { targetOf } from './target-cell';

/** The row read last as an indicator, below the tiers in force. */
export function indicatorAt(cells: RowReader, tier1: Tier, tier2: Tier, value: Field): Indicator {
  const name = cells.field('tier3');
  const description = cells.field('description');
  return {
    row: cells.row,
    tier1,
    tier2,
    name,
    description,
    target: targetOf(value, cells.field('comparator'), cells.field('unit')),
    weight: cells.field('weight'),
    basis: cells.field('basis'),
    grading: cells.field('grading'),
    keys: {
      name: name ? nameKey(name.text) : '',
      description: description ? nameKey(description.text) : '',
      tier1: tier1Key(tierText(tier1)),
      tier2: tier2Key(tierText(tier2)),
    },
  };
}
