import type { Finding } from '../core/rules/rule';
import { placeText } from '../core/sheet/address';
import type { Mark } from '../hosts/host';

const RANK = { info: 0, warning: 1, error: 2 } as const;

/** One mark per cell that has findings, in the shade of the most serious one. */
export function marksOf(findings: readonly Finding[]): readonly Mark[] {
  const marks = new Map<string, Mark>();
  for (const finding of findings) {
    const { sheet, cell, severity } = finding;
    const key = placeText(finding);
    const known = marks.get(key);
    if (!known || RANK[severity] > RANK[known.level]) marks.set(key, { sheet, cell, level: severity });
  }
  return [...marks.values()];
}
