import { openXlsx, saveXlsx, writeXlsx } from 'hucre';
import { HostError } from '../../host';
import { isMarked } from '../own/marks';
import { partsToCarry, withCarried } from './carry-over';
import { added, modelled } from './file-sheets';
import type { Loss } from '../../host';
import { isSigned, lossesOf } from './losses';
import { namedRangesOf, withNamesMended } from '../own/own-names';
import { patchedFile } from '../patching/patched-file';
import { trimSheets } from '../reading/trim-sheets';
import type { MemoryWorkbook } from '../workbook';
import type { WorkbookPackage } from '../package/workbook-package';
import { withOwnXmlParts } from '../own/xml-parts';

/** Body font of workbooks made here, the default of Chinese Excel. */
const DEFAULT_FONT = { name: '宋体', size: 11, family: 3, charset: 134 };

/** How a workbook is saved. */
export interface SaveOptions {
  /** The date of the last change in the properties of a file that is written anew; now where absent. */
  readonly modified?: Date;
  /** Whether our marks go into the file. A file that is handed in must not carry them, so they are left out by default. */
  readonly marks?: boolean;
}

/** How a workbook would be saved, told before anything is written. */
export interface Saveability {
  /** Only the changed cells are written into the file it came from, or the whole file anew. */
  readonly way: 'patched' | 'rewritten';
  /** What the file has that may get lost. */
  readonly loses: readonly Loss[];
}

/**
 * How the workbook would be saved and what that would cost, so that callers can warn or refuse before they write.
 * @throws HostError
 */
export async function saveability(workbook: MemoryWorkbook, options: SaveOptions = {}): Promise<Saveability> {
  const { source } = workbook;
  if (!source) return { way: 'rewritten', loses: [] };
  return guarded(async () => {
    const patched = await patchedUnlessMarked(workbook, source, options);
    if (patched === null) return { way: 'rewritten', loses: await lossesOf(source) };
    return { way: 'patched', loses: patched !== source.bytes && isSigned(source) ? ['signature'] : [] };
  });
}

/**
 * Writes the workbook as .xlsx (.xlsm when the file it came from has macros). Where only cells changed, they are written
 * into that file and all its other parts keep their bytes; else everything is written anew. Text is always stored as a
 * string, never as a formula.
 * @throws HostError `failed` when the workbook cannot be expressed as a file.
 */
export async function saveWorkbook(workbook: MemoryWorkbook, options: SaveOptions = {}): Promise<Uint8Array> {
  const { source } = workbook;
  return guarded(async () => {
    if (!source) return newFile(workbook, options);
    return (await patchedUnlessMarked(workbook, source, options)) ?? rewrittenFile(workbook, source, options);
  });
}

async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new HostError('failed', 'save', { cause });
  }
}

/** Marks need formats the file does not have: with them it is written anew. */
async function patchedUnlessMarked(
  workbook: MemoryWorkbook,
  source: WorkbookPackage,
  { marks = false }: SaveOptions,
): Promise<Uint8Array | null> {
  return marks && isMarked(workbook) ? null : patchedFile(workbook, source);
}

/** Which sheet is in front when the file is opened. */
function frontOf(workbook: MemoryWorkbook): { readonly activeSheet?: number } {
  const front = workbook.sheets.findIndex((sheet) => sheet === workbook.active?.sheet && sheet.visible);
  return front > 0 ? { activeSheet: front } : {};
}

async function newFile(
  workbook: MemoryWorkbook,
  { marks = false, modified = new Date() }: SaveOptions,
): Promise<Uint8Array> {
  const made = await writeXlsx({
    sheets: workbook.sheets.map((sheet) => ({
      ...modelled(sheet, { name: sheet.name, rows: [] }, marks),
      ...added(workbook, sheet, []),
    })),
    properties: { modified },
    namedRanges: namedRangesOf(workbook, []),
    defaultFont: DEFAULT_FONT,
    ...frontOf(workbook),
  });
  return finished(made, workbook);
}

async function rewrittenFile(
  workbook: MemoryWorkbook,
  source: WorkbookPackage,
  { marks = false, modified }: SaveOptions,
): Promise<Uint8Array> {
  const bytes = await trimSheets(source.bytes, source.entries);
  const origin = await openXlsx(bytes, { readStyles: true });
  const origins = workbook.sheets.map(({ fileIndex }) =>
    fileIndex === null ? null : (origin.sheets[fileIndex] ?? null),
  );
  const carried = await partsToCarry(bytes, origin.sheets);
  const tables = origin.sheets.flatMap((sheet) => sheet.tables ?? []);
  const sheets = workbook.sheets.map((sheet, index) => {
    const from = origins[index];
    return from
      ? { ...from, ...modelled(sheet, from, marks) }
      : { ...modelled(sheet, { name: '', rows: [] }, marks), ...added(workbook, sheet, tables) };
  });
  const properties = { ...origin.properties, ...(modified && { modified }) };
  const namedRanges = namedRangesOf(workbook, origin.namedRanges ?? []);
  // The library keeps what it needs for the round trip in the very object it returned.
  const saved = await saveXlsx(Object.assign(origin, { sheets, properties, namedRanges }, frontOf(workbook)));
  return finished(await withCarried(saved, carried, origins), workbook);
}

async function finished(bytes: Uint8Array, workbook: MemoryWorkbook): Promise<Uint8Array> {
  const parts = workbook.xmlParts.map(({ xml }) => xml);
  const finishedBytes = await withOwnXmlParts(await withNamesMended(bytes, workbook), parts);
  if (!finishedBytes) throw new HostError('failed', 'store');
  return finishedBytes;
}
