import type { FindingView, TableView } from '../../app/views';
import type { Severity } from '../../core/rules/rule';

/** How the list is put together. */
export type Grouping = 'table' | 'rule';

/** What of the findings is shown. */
export interface FindingFilter {
  readonly severity: Severity | null;
  /** A rule id, or null for all. */
  readonly rule: string | null;
  /** Found in the row, the address, the rule's name or the sentence. */
  readonly text: string;
}

export const NO_FILTER: FindingFilter = { severity: null, rule: null, text: '' };

/** One line of the list: the head of a group, or a finding of it. */
export type FindingRow =
  | {
      readonly kind: 'group';
      readonly key: string;
      readonly title: string;
      /** Where the table stands; `''` for a rule. */
      readonly place: string;
      readonly count: number;
      /** The rule of a group of one rule that has safe fixes, for fixing them together. */
      readonly safeOfRule: string | null;
    }
  | { readonly kind: 'finding'; readonly key: string; readonly finding: FindingView };

/** The findings that pass the filter. */
export function filtered(findings: readonly FindingView[], filter: FindingFilter): readonly FindingView[] {
  const wanted = filter.text.trim().toLowerCase();
  return findings.filter(
    (finding) =>
      (filter.severity === null || finding.severity === filter.severity) &&
      (filter.rule === null || finding.rule === filter.rule) &&
      (wanted === '' || haystack(finding).includes(wanted)),
  );
}

function haystack({ row, address, sheet, ruleName, text }: FindingView): string {
  return [row?.name, row?.value, address, sheet, ruleName, text.what].join('\n').toLowerCase();
}

/** The lines of the list: every group with its findings, groups in the order of their first finding. */
export function findingRows(
  findings: readonly FindingView[],
  tables: readonly TableView[],
  grouping: Grouping,
  elsewhere: string,
): readonly FindingRow[] {
  const groups = new Map<string, FindingView[]>();
  for (const finding of findings) {
    const key = grouping === 'table' ? finding.tableId : finding.rule;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  const byId = new Map(tables.map((table) => [table.id, table]));
  return [...groups].flatMap(([key, own]): readonly FindingRow[] => {
    const table = grouping === 'table' ? byId.get(key) : undefined;
    const [first] = own;
    const safe = own.some(({ fixes }) => fixes.some(({ kind }) => kind === 'safe'));
    return [
      {
        kind: 'group',
        key: `group ${key}`,
        title: grouping === 'rule' ? (first?.ruleName ?? key) : table ? table.name || table.sheet : elsewhere,
        place: table ? `${table.sheet}!${table.range}` : '',
        count: own.length,
        safeOfRule: grouping === 'rule' && safe ? key : null,
      },
      ...own.map((finding): FindingRow => ({ kind: 'finding', key: finding.id, finding })),
    ];
  });
}
