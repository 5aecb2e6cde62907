import { labelKey } from '../sheet/text';
import { readShares, type Share } from '../value/shares';
import type { Field, PaymentPlan } from './model';

/** A point of a payment plan with its share read. */
export interface PlanPoint extends Share {
  readonly period: Field;
  readonly field: Field;
}

/** The points of a plan, or null when a cell holds words: then nobody can judge it. */
export function planPointsOf(plan: PaymentPlan): readonly PlanPoint[] | null {
  const shares = readShares(plan.points.map((point) => point.share.text));
  if (!shares) return null;
  const points: PlanPoint[] = [];
  for (const [index, { percent, signed, fraction }] of shares.entries()) {
    const point = plan.points[index];
    if (point) points.push({ percent, signed, fraction, period: point.period, field: point.share });
  }
  return points;
}

const QUARTERS: Readonly<Record<string, number>> = { 一: 3, 二: 6, 三: 9, 四: 12, 1: 3, 2: 6, 3: 9, 4: 12 };

/** The month a period ends with: 3 for 3月底 and for 第一季度; null where it says none. */
export function lastMonthOf(period: Field): number | null {
  const key = labelKey(period.text);
  const month = /^(\d{1,2})月/u.exec(key)?.[1];
  if (month !== undefined) return Number(month);
  return QUARTERS[/^第?([一二三四1-4])季度/u.exec(key)?.[1] ?? ''] ?? null;
}
