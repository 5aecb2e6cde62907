import { indicatorsOf, type TargetTable } from '../table/model';
import { schemeOf } from '../tiers/schemes';

/** How many indicators a table has under each tier 2 of its scheme. */
export interface Coverage {
  readonly tier1: string;
  readonly tier2: string;
  readonly indicators: number;
}

/** The tiers of the scheme in their order; none for a scheme nothing is known about. Sets are counted together. */
export function coverageOf(table: TargetTable): readonly Coverage[] {
  const counts = new Map<string, number>();
  for (const { keys } of indicatorsOf(table)) {
    const key = `${keys.tier1}/${keys.tier2}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (schemeOf(table.scheme)?.tiers ?? []).flatMap(({ tier1, tier2 }) =>
    tier2.map((name) => ({ tier1, tier2: name, indicators: counts.get(`${tier1}/${name}`) ?? 0 })),
  );
}
