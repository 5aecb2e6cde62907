import type { Area } from '../sheet/address';
import { tierText, type Indicator, type Tier } from '../table/model';

/** Runs of rows under the same tier, as one cell each; a new tier 1 always starts a new tier 2. */
export function tierMerges(rows: readonly Indicator[], first: number): readonly Area[] {
  const runs = (column: number, same: (a: Indicator, b: Indicator) => boolean): readonly Area[] => {
    const areas: Area[] = [];
    let start = 0;
    for (let index = 1; index <= rows.length; index++) {
      const [above, here] = [rows[index - 1], rows[index]];
      if (above && here && same(above, here)) continue;
      if (index - start > 1)
        areas.push({ top: first + start, left: column, bottom: first + index - 1, right: column });
      start = index;
    }
    return areas;
  };
  const sameText = (a: Tier, b: Tier): boolean =>
    tierText(a) !== '' && tierText(a).trim() === tierText(b).trim();
  const sameTier1 = (a: Indicator, b: Indicator): boolean => sameText(a.tier1, b.tier1);
  return [...runs(0, sameTier1), ...runs(1, (a, b) => sameTier1(a, b) && sameText(a.tier2, b.tier2))];
}
