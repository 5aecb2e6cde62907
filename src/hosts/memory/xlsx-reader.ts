import {
  dateToSerial,
  EncryptedFileError,
  openXlsx,
  type Cell,
  type CellStyle,
  type CellValue as FileValue,
  type RoundtripWorkbook,
  type Sheet,
} from 'hucre';
import type { CellRef } from '../../core/sheet/address';
import { HostError } from '../host';
import { partsToCarry } from './carry-over';
import { formatsFrom } from './formats';
import { checkPackage } from './package-check';
import { movedFormula } from './shared-formula';
import { trimSheets } from './trim-sheets';
import { ownXmlParts } from './xml-parts';
import { MemoryWorkbook, type MemoryCell, type MemorySheet } from './workbook';

/**
 * Reads an .xlsx or .xlsm file. Dates become serial numbers of the 1900 system with a date format, error values
 * their text (`#REF!`), rich text plain text. Blank formatted rows behind the last filled row of very large sheets
 * are left out.
 * @throws HostError `unreadable`, `encrypted`, `unsupported` (.xls, .xlsb, .ods, .csv) or `too-large`.
 */
export async function openWorkbook(bytes: Uint8Array): Promise<MemoryWorkbook> {
  const packaged = await trimSheets(bytes, checkPackage(bytes));
  const file = await parsed(packaged);
  const workbook = new MemoryWorkbook();
  workbook.origin = file;
  workbook.carried = await partsToCarry(packaged, file.sheets);
  for (const xml of await ownXmlParts(packaged)) workbook.addXmlPart(xml);
  try {
    for (const sheet of file.sheets) fill(workbook.addSheet(sheet.name), sheet);
  } catch (cause) {
    throw new HostError('unreadable', 'sheets', { cause });
  }
  const front = workbook.sheets[file.activeSheet ?? 0];
  if (front) workbook.active = { sheet: front, area: { top: 0, left: 0, bottom: 0, right: 0 } };
  return workbook;
}

async function parsed(bytes: Uint8Array): Promise<RoundtripWorkbook> {
  let file: RoundtripWorkbook;
  try {
    file = await openXlsx(bytes, { readStyles: true });
  } catch (cause) {
    if (cause instanceof EncryptedFileError) throw new HostError('encrypted', 'encrypted', { cause });
    const spans = cause instanceof Error && /over the \d+ limit/.test(cause.message);
    throw new HostError(spans ? 'too-large' : 'unreadable', spans ? 'cells' : 'package', { cause });
  }
  if (file.sheets.length === 0) throw new HostError('unreadable', 'no sheets');
  return file;
}

function fill(sheet: MemorySheet, file: Sheet): void {
  sheet.origin = file;
  sheet.visible = !file.hidden && !file.veryHidden;
  sheet.protected = file.protection?.sheet === true;
  sheet.merges = (file.merges ?? []).map((merge) => ({
    top: merge.startRow,
    left: merge.startCol,
    bottom: merge.endRow,
    right: merge.endCol,
  }));
  sheet.formats = formatsFrom(file.conditionalRules ?? []);
  sheet.pageSetup = file.pageSetup ?? {};
  sheet.headerFooter = file.headerFooter ?? {};
  file.columns?.forEach((column, index) => {
    if (column.width !== undefined) sheet.columnWidths.set(index, column.width);
  });
  for (const [row, definition] of file.rowDefs ?? []) {
    if (definition.height !== undefined) sheet.rowHeights.set(row, definition.height);
    if (definition.hidden) sheet.hiddenRows.add(row);
  }
  fillCells(sheet, file);
}

function fillCells(sheet: MemorySheet, file: Sheet): void {
  file.rows.forEach((values, row) => {
    values.forEach((value, column) => {
      if (value !== null && value !== '') Object.assign(sheet.ensure({ row, column }), plainCell(value));
    });
  });
  const masters = new Map<number, { ref: CellRef; formula: string }>();
  for (const [key, cell] of file.cells ?? []) {
    const ref = refOf(key);
    if (cell.formula && cell.formulaSharedIndex !== undefined) {
      masters.set(cell.formulaSharedIndex, { ref, formula: cell.formula });
    }
    Object.assign(sheet.ensure(ref), cellFrom(cell), { formula: formulaOf(cell, ref, masters) });
  }
}

/** The library keys its cells `row,column`, both counted from 0. */
function refOf(key: string): CellRef {
  const [row = '', column = ''] = key.split(',');
  return { row: Number(row), column: Number(column) };
}

function formulaOf(
  cell: Cell,
  ref: CellRef,
  masters: ReadonlyMap<number, { ref: CellRef; formula: string }>,
): string | null {
  if (cell.formula) return `=${cell.formula}`;
  const master = masters.get(cell.formulaSharedIndex ?? -1);
  return master ? `=${movedFormula(master.formula, master.ref, ref)}` : null;
}

function plainCell(value: FileValue): MemoryCell {
  return cellFrom({ value, type: 'empty' });
}

/** A cell of a file as the model has it; the formula is set apart, because shared ones need their master cell. */
export function cellFrom(cell: Cell): MemoryCell {
  const stored = cell.formulaResult ?? cell.value;
  const isDate = stored instanceof Date;
  const style = localised(cell.style, isDate);
  return {
    value: isDate ? dateToSerial(stored) : stored === '' ? null : stored,
    formula: null,
    ...(style && { style }),
  };
}

/**
 * Built-in formats whose look depends on the person's system, as a Chinese system shows them (ECMA-376 18.8.30; the
 * library reads them with their American look).
 */
const SYSTEM_DATES: ReadonlyMap<string, string> = new Map([
  ['m/d/yyyy', 'yyyy/m/d'],
  ['m/d/yyyy h:mm', 'yyyy/m/d h:mm'],
]);
/** For the East Asian built-in formats (27 to 36, 50 to 58), whose number the library does not pass on. */
const CHINESE_DATE = 'yyyy"年"m"月"d"日"';

function localised(style: CellStyle | undefined, isDate: boolean): CellStyle | undefined {
  const format = style?.numFmt ?? (isDate ? CHINESE_DATE : undefined);
  if (format === undefined) return style;
  return { ...style, numFmt: SYSTEM_DATES.get(format) ?? format };
}
