import { toA1 } from '../sheet/address';
import type { Finding } from '../rules/rule';
import type { TargetTable } from '../table/model';
import { fingerprintsOf } from './fingerprint';
import { suppressionSchema, type Suppression } from './suppression';

/** Findings told apart by what people decided about them. */
export interface Suppressed {
  /** Nobody answers for these yet. */
  readonly open: readonly Finding[];
  readonly ignored: readonly { readonly finding: Finding; readonly suppression: Suppression }[];
  /** What was ignored no longer stands in the workbook: the text was changed or the row is gone. */
  readonly stale: readonly Suppression[];
}

/**
 * Takes the ignored findings out. One suppression covers one finding: where the same row stands twice, the second needs a
 * decision of its own; the first in reading order is covered first.
 */
export function applySuppressions(
  findings: readonly Finding[],
  tables: readonly TargetTable[],
  list: readonly Suppression[],
): Suppressed {
  if (list.length === 0) return { open: findings, ignored: [], stale: [] };
  const waiting = new Map<string, Suppression[]>();
  for (const item of list) {
    const key = keyOf(item, item.fingerprint);
    const same = waiting.get(key);
    if (same) same.push(item);
    else waiting.set(key, [item]);
  }
  const rules = new Set(list.map(({ rule }) => rule));
  const fingerprintOf = fingerprintsOf(tables);
  const open: Finding[] = [];
  const ignored: { finding: Finding; suppression: Suppression }[] = [];
  for (const finding of findings) {
    const suppression = rules.has(finding.rule)
      ? waiting.get(keyOf(finding, fingerprintOf(finding)))?.shift()
      : undefined;
    if (suppression) ignored.push({ finding, suppression });
    else open.push(finding);
  }
  const covered = new Set(ignored.map(({ suppression }) => suppression));
  return { open, ignored, stale: list.filter((item) => !covered.has(item)) };
}

/** What a person says about a finding they let stand. */
export interface Decision {
  readonly reason: string;
  readonly author?: string | undefined;
  /** The day, `2024-03-01`: the core has no clock. */
  readonly date: string;
  readonly id?: string | undefined;
}

/** The suppression of a finding; null when the decision lacks a reason or a day, or says too much. */
export function suppress(
  finding: Finding,
  tables: readonly TargetTable[],
  decision: Decision,
): Suppression | null {
  const { rule, message, sheet, cell } = finding;
  const author = decision.author?.trim();
  const { data } = suppressionSchema.safeParse({
    ...(decision.id !== undefined && { id: decision.id }),
    rule,
    message,
    fingerprint: fingerprintsOf(tables)(finding),
    reason: decision.reason,
    ...(author && { author }),
    date: decision.date,
    place: { sheet, cell: toA1(cell) },
  });
  return data ?? null;
}

function keyOf({ rule, message }: Pick<Suppression, 'rule' | 'message'>, fingerprint: string): string {
  return `${rule}/${message}/${fingerprint}`;
}
