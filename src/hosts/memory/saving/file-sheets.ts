import type { ColumnDef, RowDef, Sheet, TableDefinition } from 'hucre';
import { isMark } from '../../marks';
import { cellsOf } from './file-cells';
import { rulesFor } from '../reading/formats';
import { tableDefinitions } from './table-definitions';
import type { MemorySheet, MemoryWorkbook } from '../workbook';

/** What only new sheets have of their own; those of a file keep what the file said. */
export function added(
  workbook: MemoryWorkbook,
  sheet: MemorySheet,
  tablesBefore: readonly TableDefinition[],
): Pick<Sheet, 'tables' | 'freezePane' | 'rowBreaks'> {
  return {
    ...(sheet.tables.length > 0 && { tables: tableDefinitions(workbook, sheet, tablesBefore) }),
    ...(sheet.frozenRows > 0 && { freezePane: { rows: sheet.frozenRows } }),
    // The file names the row a break follows.
    ...(sheet.pageBreaks.length > 0 && { rowBreaks: sheet.pageBreaks.map((row) => row - 1) }),
  };
}

/** The part of a sheet the model knows, on top of what the file said. */
export function modelled(
  sheet: MemorySheet,
  origin: Sheet,
  marks: boolean,
): Omit<Sheet, 'charts' | 'pivotTables'> {
  const formats = sheet.formats.filter((format) => marks || !isMark(format));
  const rowDefs = rowsOf(sheet, origin);
  const veryHidden = !sheet.visible && origin.veryHidden === true;
  // Without `sheet: false` the library protects a sheet whose file only carried protection options.
  const protection = (sheet.protected || origin.protection) && {
    ...origin.protection,
    sheet: sheet.protected,
  };
  return {
    name: sheet.name,
    // Rows up to the last one with a height: the library writes no row definition behind its last row.
    rows: Array.from({ length: lastKey(rowDefs) + 1 }, () => []),
    cells: cellsOf(sheet, origin),
    columns: columnsOf(sheet, origin),
    rowDefs,
    merges: sheet.merges.map((area) => ({
      startRow: area.top,
      startCol: area.left,
      endRow: area.bottom,
      endCol: area.right,
    })),
    conditionalRules: rulesFor(formats, origin.conditionalRules ?? []),
    pageSetup: sheet.pageSetup,
    headerFooter: sheet.headerFooter,
    hidden: !sheet.visible && !veryHidden,
    veryHidden,
    ...(protection && { protection }),
  };
}

function lastKey(rows: ReadonlyMap<number, RowDef>): number {
  let last = -1;
  for (const row of rows.keys()) last = Math.max(last, row);
  return last;
}

function rowsOf(sheet: MemorySheet, origin: Sheet): Map<number, RowDef> {
  const rows = new Map(origin.rowDefs);
  for (const [row, definition] of rows) rows.set(row, { ...definition, hidden: sheet.hiddenRows.has(row) });
  for (const row of sheet.hiddenRows) rows.set(row, { ...rows.get(row), hidden: true });
  for (const [row, height] of sheet.rowHeights) rows.set(row, { ...rows.get(row), height });
  return rows;
}

function columnsOf(sheet: MemorySheet, origin: Sheet): ColumnDef[] {
  const columns = [...(origin.columns ?? [])];
  for (const [column, width] of sheet.columnWidths) {
    while (columns.length <= column) columns.push({});
    columns[column] = { ...columns[column], width };
  }
  return columns;
}
