import type { Header } from './header';
import type { Evidence, Field, TargetTable } from './model';

/** As many names of tiers are shown; more of them prove no more. */
const MOST_TIERS = 8;

/** Why the cells were taken for a table: what decided, and what every column was taken for. */
export function evidenceOf(
  table: Pick<TargetTable, 'title' | 'headerFields' | 'sets'>,
  headers: readonly Header[],
): Evidence {
  const tiers = new Set<Field>();
  for (const { indicators, slots } of table.sets) {
    for (const rows of [indicators, slots]) {
      for (const { tier1, tier2 } of rows) {
        if (tiers.size >= MOST_TIERS) break;
        for (const { source, own } of [tier1, tier2]) {
          if (source && own && source.cell.row === own.cell.row) tiers.add(source);
        }
      }
    }
  }
  return {
    anchors: [
      ...(table.title ? [{ ...table.title, as: 'title' as const }] : []),
      ...table.headerFields
        .filter(({ role }) => role === 'projectCode' || role === 'projectName')
        .map(({ label }) => ({ ...label, as: 'field' as const })),
      ...table.sets.flatMap(({ header }) =>
        header.labels
          .filter(({ role }) => role.startsWith('tier') || role === 'target')
          .map(({ text, cell }) => ({ text, cell, as: 'header' as const })),
      ),
      ...[...tiers].map((tier) => ({ ...tier, as: 'tier' as const })),
    ],
    columns: headers.flatMap(({ evidence }) => evidence),
  };
}
