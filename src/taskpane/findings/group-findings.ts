import type { FindingView, TableView } from '../../app/views';

/** The findings of one table; `table` is null for findings outside every listed table. */
export interface FindingGroup {
  readonly table: TableView | null;
  readonly findings: readonly FindingView[];
}

/** Findings by table, tables in the order of the workbook, tables without findings left out. */
export function groupFindings(
  tables: readonly TableView[],
  findings: readonly FindingView[],
): readonly FindingGroup[] {
  const byTable = new Map<string, FindingView[]>();
  for (const finding of findings) {
    const group = byTable.get(finding.tableId);
    if (group) group.push(finding);
    else byTable.set(finding.tableId, [finding]);
  }
  const groups: FindingGroup[] = [];
  for (const table of tables) {
    const found = byTable.get(table.id);
    if (found) groups.push({ table, findings: found });
    byTable.delete(table.id);
  }
  const rest = [...byTable.values()].flat();
  return rest.length > 0 ? [...groups, { table: null, findings: rest }] : groups;
}
