import type { Severity } from '../../core/rules/rule';

/** How many findings a file has of each severity. */
export type Counts = Readonly<Record<Severity, number>>;

export function countsOf(findings: readonly { readonly severity: Severity }[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
