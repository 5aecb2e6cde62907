import { dateToSerial, readXls, type CellValue as FileValue, type Sheet, type Workbook } from 'hucre';
import { HostError } from '../../host';
import { compoundStreams } from './compound-file';
import { MemoryWorkbook, type MemorySheet } from '../workbook';

/** The largest .xls that is read, in bytes: its sheets end at row 65,536. */
const MAX_BYTES = 50 * 1024 * 1024;

/** Dates of an .xls come without their format. */
const DATE_FORMAT = 'yyyy/m/d';

/** Records of a workbook ([MS-XLS] 2.3). */
const RECORD = { start: 0x0809, end: 0x000a, password: 0x002f, sheet: 0x0085 } as const;
/** Excel 97 to 2003. */
const BIFF8 = 0x0600;

/**
 * Reads the values and merges of an .xls (Excel 97 to 2003), nothing else: formats and formulas stay behind.
 * @throws HostError `encrypted`, `unsupported` (before Excel 97), `too-large` or `unreadable`.
 */
export async function readLegacy(bytes: Uint8Array): Promise<MemoryWorkbook> {
  if (bytes.length > MAX_BYTES) throw new HostError('too-large', 'xls size');
  const listed = listedSheets(bytes);
  const { sheets } = await parsed(bytes);
  if (sheets.length !== listed.length) throw new HostError('unreadable', 'xls sheets');
  const workbook = new MemoryWorkbook();
  workbook.converted = 'xls';
  for (const [index, from] of sheets.entries()) {
    // Charts and macros on sheets of their own have cells too: those of their caches.
    if (!listed[index]?.worksheet) continue;
    const sheet = workbook.addSheet(from.name);
    sheet.visible = listed[index].visible;
    fill(sheet, from);
  }
  if (workbook.sheets.length === 0) throw new HostError('unreadable', 'no sheets');
  return workbook;
}

function fill(sheet: MemorySheet, { rows, merges = [] }: Sheet): void {
  for (const [row, values] of rows.entries()) {
    // Rows that hold nothing are missing from the list.
    for (const [column, value] of ((values as FileValue[] | undefined) ?? []).entries()) {
      // Cells the list skips are missing, too.
      if ((value ?? '') === '') continue;
      const isDate = value instanceof Date;
      sheet.put(row, column, {
        value: isDate ? dateToSerial(value) : value,
        formula: null,
        ...(isDate && { style: { numFmt: DATE_FORMAT } }),
      });
    }
  }
  sheet.merges = merges.map((merge) => ({
    top: merge.startRow,
    left: merge.startCol,
    bottom: merge.endRow,
    right: merge.endCol,
  }));
}

async function parsed(bytes: Uint8Array): Promise<Workbook> {
  try {
    return await readXls(bytes);
  } catch (cause) {
    const spans = cause instanceof Error && /over the \d+ limit/u.test(cause.message);
    throw new HostError(spans ? 'too-large' : 'unreadable', spans ? 'cells' : 'xls', { cause });
  }
}

interface ListedSheet {
  readonly worksheet: boolean;
  readonly visible: boolean;
}

/** What the first records of the workbook say: its version, whether it needs a password, its sheets. */
function listedSheets(bytes: Uint8Array): ListedSheet[] {
  const streams = compoundStreams(bytes);
  if (streams.has('EncryptedPackage')) throw new HostError('encrypted', 'package');
  const stream = streams.get('Workbook');
  if (!stream) {
    throw streams.has('Book')
      ? new HostError('unsupported', 'old xls')
      : new HostError('unreadable', 'no workbook');
  }
  const data = stream();
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  if (view.getUint16(0, true) !== RECORD.start) throw new HostError('unreadable', 'xls start');
  if (view.getUint16(4, true) !== BIFF8) throw new HostError('unsupported', 'old xls');
  const sheets: ListedSheet[] = [];
  for (let at = 0; at + 4 <= data.length; at += 4 + view.getUint16(at + 2, true)) {
    const id = view.getUint16(at, true);
    if (id === RECORD.password) throw new HostError('encrypted', 'xls');
    if (id === RECORD.sheet)
      sheets.push({ visible: (data[at + 8] ?? 0) === 0, worksheet: (data[at + 9] ?? 0) === 0 });
    if (id === RECORD.end) break;
  }
  return sheets;
}
