import { z } from 'zod';
import { labelKey } from '../sheet/text';
import { COLUMN_ROLES, type ColumnRole } from './column-vocabulary';

/** Longer than any header a person reads; a stored text beyond it is no correction of ours. */
const LONGEST_HEADER = 2000;

/**
 * A person's word on what a column is. It names the header by its labels, not by its place, so that it holds wherever
 * the table is moved, and for every table with the same header.
 */
export const columnCorrectionSchema = z.strictObject({
  /** The labels of the header, as {@link headerFingerprint} joins them. */
  header: z.string().max(LONGEST_HEADER),
  /** The label of the column, as `labelKey` compares it. */
  label: z.string().max(LONGEST_HEADER),
  /** Which of several columns with this label, from the left, counting from 0. */
  occurrence: z.int().min(0).max(99).default(0),
  /** What the column holds; null: nothing the checks look at. */
  role: z.enum(COLUMN_ROLES).nullable(),
});
export type ColumnCorrection = z.output<typeof columnCorrectionSchema>;

/** A header as corrections name it: its labels from left to right, without spacing, width, brackets. */
export function headerFingerprint(labels: readonly string[]): string {
  return labels.map(labelKey).join('|').slice(0, LONGEST_HEADER);
}

/** The corrections that apply to a header, by index of the label; none is the usual case. */
export function correctedRoles(
  labels: readonly string[],
  corrections: readonly ColumnCorrection[],
): ReadonlyMap<number, ColumnRole | null> {
  const roles = new Map<number, ColumnRole | null>();
  if (corrections.length === 0) return roles;
  const header = headerFingerprint(labels);
  const keys = labels.map(labelKey);
  for (const correction of corrections) {
    if (correction.header !== header) continue;
    let left = correction.occurrence;
    const index = keys.findIndex((key) => key === correction.label && left-- === 0);
    if (index >= 0) roles.set(index, correction.role);
  }
  return roles;
}
