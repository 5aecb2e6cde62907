import type { Header } from './header';
import type { Evidence, Field, TargetTable } from './model';

/** As many different names of tiers are shown; more of them prove no more. */
const MOST_TIERS = 4;

/** Why the cells were taken for a table: what decided, and what every column was taken for. */
export function evidenceOf(
  { title, headerFields, sets }: Pick<TargetTable, 'title' | 'headerFields' | 'sets'>,
  headers: readonly Header[],
): Evidence {
  const anchors: Evidence['anchors'][number][] = [];
  const add = ({ text, cell }: Field, as: Evidence['anchors'][number]['as']): void => {
    anchors.push({ text, cell, as });
  };
  if (title) add(title, 'title');
  for (const { role, label } of headerFields)
    if (role === 'projectCode' || role === 'projectName') add(label, 'field');
  for (const { header } of sets) {
    for (const label of header.labels)
      if (label.role.startsWith('tier') || label.role === 'target') add(label, 'header');
  }
  for (const tier of firstTiers(sets)) add(tier, 'tier');
  return { anchors, columns: headers.flatMap(({ evidence }) => evidence) };
}

/** The first names of tiers, each where it is written. */
function firstTiers(sets: TargetTable['sets']): Iterable<Field> {
  const tiers = new Map<string, Field>();
  for (const { indicators, slots } of sets) {
    for (const rows of [indicators, slots]) {
      for (const { tier1, tier2 } of rows) {
        for (const { source } of [tier1, tier2]) {
          if (tiers.size >= MOST_TIERS) return tiers.values();
          if (source && !tiers.has(source.text)) tiers.set(source.text, source);
        }
      }
    }
  }
  return tiers.values();
}
