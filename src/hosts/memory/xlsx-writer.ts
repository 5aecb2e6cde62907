import { saveXlsx, writeXlsx, type Cell, type ColumnDef, type RowDef, type Sheet } from 'hucre';
import { HostError } from '../host';
import { withCarried } from './carry-over';
import { rulesFor } from './formats';
import type { MemoryCell, MemorySheet, MemoryWorkbook } from './workbook';
import { withOwnXmlParts } from './xml-parts';
import { cellFrom } from './xlsx-reader';

/** Body font of workbooks made here, the default of Chinese Excel. */
const DEFAULT_FONT = { name: '宋体', size: 11, family: 3, charset: 134 };

/**
 * Writes the workbook as .xlsx (.xlsm when the file it came from has macros). Text is always stored as a string,
 * never as a formula. What the file held besides the model (charts, comments, links, validations) is kept.
 * @param options.modified the date of the last change in the document properties; now where absent.
 * @throws HostError `failed` when the workbook cannot be expressed as a file.
 */
export async function saveWorkbook(
  workbook: MemoryWorkbook,
  options: { readonly modified?: Date } = {},
): Promise<Uint8Array> {
  const front = workbook.sheets.findIndex((sheet) => sheet === workbook.active?.sheet && sheet.visible);
  const activeSheet = front > 0 ? { activeSheet: front } : {};
  const { origin, sheets } = workbook;
  const ownParts = workbook.xmlParts.map(({ xml }) => xml);
  try {
    if (!origin) {
      const properties = { modified: options.modified ?? new Date() };
      const written = sheets.map((sheet) => modelled(sheet, { name: sheet.name, rows: [] }));
      const made = await writeXlsx({
        sheets: written,
        properties,
        defaultFont: DEFAULT_FONT,
        ...activeSheet,
      });
      return await withOwnXmlParts(made, ownParts);
    }
    const properties = { ...origin.properties, ...(options.modified && { modified: options.modified }) };
    const written = sheets.map((sheet) =>
      sheet.origin
        ? { ...sheet.origin, ...modelled(sheet, sheet.origin) }
        : modelled(sheet, { name: '', rows: [] }),
    );
    // The library keeps what it needs for the round trip in the very object it returned.
    const saved = await saveXlsx(Object.assign(origin, { sheets: written, properties }, activeSheet));
    const origins = sheets.map((sheet) => sheet.origin);
    const carried = workbook.carried ? await withCarried(saved, workbook.carried, origins) : saved;
    return await withOwnXmlParts(carried, ownParts);
  } catch (cause) {
    throw new HostError('failed', 'save', { cause });
  }
}

/** The part of a sheet the model knows, on top of what the file said. */
function modelled(sheet: MemorySheet, origin: Sheet): Omit<Sheet, 'charts' | 'pivotTables'> {
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
    conditionalRules: rulesFor(sheet.formats, origin.conditionalRules ?? []),
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

function cellsOf(sheet: MemorySheet, origin: Sheet): Map<string, Cell> {
  const shared = intactMasters(sheet, origin);
  const cells = new Map<string, Cell>();
  for (const [row, entries] of sheet.rows()) {
    for (const [column, cell] of entries) {
      const key = `${row},${column}`;
      cells.set(key, fileCell(cell, origin.cells?.get(key), shared));
    }
  }
  return cells;
}

/** Shared formulas whose first cell is as it was: the others may keep referring to it. */
function intactMasters(sheet: MemorySheet, origin: Sheet): ReadonlySet<number> {
  const intact = new Set<number>();
  for (const [key, cell] of origin.cells ?? []) {
    const [row = '', column = ''] = key.split(',');
    const now = sheet.cell({ row: Number(row), column: Number(column) });
    if (cell.formula && cell.formulaSharedIndex !== undefined && now?.formula === `=${cell.formula}`) {
      intact.add(cell.formulaSharedIndex);
    }
  }
  return intact;
}

function fileCell(cell: MemoryCell, origin: Cell | undefined, shared: ReadonlySet<number>): Cell {
  const style = cell.style && { style: cell.style };
  if (cell.formula !== null) return { ...formulaCell(cell, cell.formula, origin, shared), ...style };
  if (origin && origin.formula === undefined && cellFrom(origin).value === cell.value)
    return { ...origin, ...style };
  return {
    value: cell.value,
    type: 'empty',
    ...style,
    ...(origin?.comment && { comment: origin.comment }),
    ...(origin?.hyperlink && { hyperlink: origin.hyperlink }),
    // The library takes a text that reads `#REF!` for an error value; rich text it leaves alone.
    ...(typeof cell.value === 'string' && cell.value.startsWith('#') && { richText: [{ text: cell.value }] }),
  };
}

function formulaCell(
  cell: MemoryCell,
  formula: string,
  origin: Cell | undefined,
  shared: ReadonlySet<number>,
): Cell {
  const result = { value: cell.value, type: 'formula', formulaResult: cell.value } as const;
  const unchanged =
    origin?.formula === ''
      ? shared.has(origin.formulaSharedIndex ?? -1)
      : origin?.formula === formula.slice(1);
  if (origin && unchanged) return { ...origin, ...result };
  return { ...result, formula: formula.slice(1) };
}
