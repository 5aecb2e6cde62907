import type { TableDefinition } from 'hucre';
import { areaToA1, type Area } from '../../../core/sheet/address';
import { shownText } from '../snapshots';
import type { MemorySheet, MemoryWorkbook } from '../workbook';

/** Looks that leave the cells' own borders and fills alone. */
const PLAIN_STYLE = 'TableStyleLight1';

/**
 * The Excel tables of a new sheet as the file has them; names of tables are unique in a workbook.
 * @param before the tables of its file
 */
export function tableDefinitions(
  workbook: MemoryWorkbook,
  sheet: MemorySheet,
  before: readonly TableDefinition[],
): TableDefinition[] {
  const names = newNames(workbook, before);
  return sheet.tables.map((area) => {
    const name = names.get(area) ?? '';
    const columns = Array.from({ length: area.right - area.left + 1 }, (_, index) => ({
      name: shownText(sheet.cell({ row: area.top, column: area.left + index })),
    }));
    return {
      ...{ name, displayName: name, range: areaToA1(area), columns, style: PLAIN_STYLE },
      ...{ showRowStripes: false, showAutoFilter: true },
    };
  });
}

/** A name for every new table of the workbook, none that a table of the file has. */
function newNames({ sheets }: MemoryWorkbook, before: readonly TableDefinition[]): ReadonlyMap<Area, string> {
  const taken = new Set(before.map(({ name }) => name.toLowerCase()));
  const names = new Map<Area, string>();
  let number = 0;
  for (const area of sheets.flatMap(({ tables }) => tables)) {
    do number++;
    while (taken.has(`targettable${number}`));
    names.set(area, `TargetTable${number}`);
  }
  return names;
}
