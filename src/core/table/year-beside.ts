import type { IndicatorSet, TargetTable } from './model';

/**
 * The filled set of the year that stands beside a set for a longer period; null for any other set. What is asked of the
 * project as a whole need not be said twice.
 */
export function yearBeside({ sets }: TargetTable, set: IndicatorSet): IndicatorSet | null {
  if (set.period !== 'long') return null;
  return sets.find(({ period, indicators }) => period === 'year' && indicators.length > 0) ?? null;
}
