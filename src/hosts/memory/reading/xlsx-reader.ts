import type { Sheet } from 'hucre';
import { SHEET_LIMITS } from '../../../core/sheet/address';
import { HostError } from '../../host';
import { formatsFrom } from './formats';
import { readOwnNames } from '../own/own-names';
import { isCompoundFile } from '../package/package-check';
import { sharedStrings } from './shared-strings';
import { readCells } from './sheet-cells';
import { readFrames, type StyleTable } from './sheet-frames';
import { sheetFrame } from './sheet-scan';
import { trimmedSheet } from './trim-sheets';
import { decoded, entryOf, openPackage, partText, type WorkbookPackage } from '../package/workbook-package';
import { MemoryWorkbook, type MemorySheet } from '../workbook';
import { readLegacy } from '../legacy/xls-reader';
import { attributesOf, elementsNamed } from '../package/xml-tags';
import { ownXmlParts } from '../own/xml-parts';
import { unpacked } from '../package/zip';

/**
 * Reads an .xlsx or .xlsm file, or an .xls as far as it goes (`converted` says so). Dates become serial numbers of the 1900
 * system with a date format, error values their text (`#REF!`), rich text plain text. Blank formatted rows behind the last
 * filled row of very large sheets are left out.
 * @throws HostError `unreadable`, `encrypted`, `unsupported` (.xlsb, .ods, .csv, old .xls) or `too-large`.
 */
export async function openWorkbook(bytes: Uint8Array): Promise<MemoryWorkbook> {
  try {
    if (isCompoundFile(bytes)) return await readLegacy(bytes);
    return (await readPackage(await openPackage(bytes))).workbook;
  } catch (cause) {
    if (cause instanceof HostError) throw cause;
    throw new HostError('unreadable', 'workbook', { cause });
  }
}

/** Reads the workbook of a package, with the formats its cells refer to. */
export async function readPackage(
  source: WorkbookPackage,
): Promise<{ readonly workbook: MemoryWorkbook; readonly styles: StyleTable }> {
  const part = (path: string | null): Promise<string> =>
    path === null ? Promise.resolve('') : partText(source.bytes, source.entries, path);
  const [stylesXml, stringsXml, ownParts, ...texts] = await Promise.all([
    part(source.stylesPath),
    part(source.stringsPath),
    ownXmlParts(source.bytes, source.entries),
    ...source.sheets.map(({ path }) => sheetText(source, path)),
  ]);
  const frames = await readFrames(source, texts, stylesXml);
  const context = {
    strings: sharedStrings(stringsXml),
    styles: frames.styles,
    dates1904: source.dates1904,
  };
  const workbook = new MemoryWorkbook();
  workbook.source = source;
  for (const xml of ownParts) workbook.addXmlPart(xml);
  for (const [index, frame] of frames.sheets.entries()) {
    if (source.sheets[index]?.path === null) continue;
    const sheet = workbook.addSheet(frame.name);
    const xml = texts[index] ?? '';
    sheet.fileIndex = index;
    readFrame(sheet, frame);
    readColumns(sheet, xml, frames.styles);
    readCells(sheet, xml, context);
  }
  readOwnNames(workbook, frames.file.namedRanges ?? []);
  const front = workbook.sheets.find(({ fileIndex }) => fileIndex === (frames.file.activeSheet ?? 0));
  if (front) workbook.active = { sheet: front, area: { top: 0, left: 0, bottom: 0, right: 0 } };
  return { workbook, styles: frames.styles };
}

/** The XML of a sheet without blank rows at its end, `''` for what is no worksheet. */
async function sheetText(source: WorkbookPackage, path: string | null): Promise<string> {
  if (path === null) return '';
  const entry = entryOf(source.entries, path);
  if (!entry) throw new HostError('unreadable', 'no sheet');
  return decoded(trimmedSheet(await unpacked(source.bytes, entry)));
}

function readFrame(sheet: MemorySheet, frame: Sheet): void {
  sheet.visible = !frame.hidden && !frame.veryHidden;
  sheet.protected = frame.protection?.sheet === true;
  sheet.merges = (frame.merges ?? []).map((merge) => ({
    top: merge.startRow,
    left: merge.startCol,
    bottom: merge.endRow,
    right: merge.endCol,
  }));
  sheet.formats = formatsFrom(frame.conditionalRules ?? []);
  sheet.pageSetup = frame.pageSetup ?? {};
  sheet.headerFooter = frame.headerFooter ?? {};
}

/** Widths and formats of columns; the library would make an object for each of 16,384. */
function readColumns(sheet: MemorySheet, xml: string, { styles }: StyleTable): void {
  for (const tag of elementsNamed(xml === '' ? '' : sheetFrame(xml).head, 'col')) {
    const attributes = attributesOf(xml, tag);
    const number = (name: string): number => Number(attributes.get(name) ?? NaN);
    const first = Math.max(number('min'), 1) - 1;
    const last = Math.min(number('max'), SHEET_LIMITS.columns) - 1;
    const width = number('width');
    for (let column = first; column <= last && width >= 0; column++) sheet.columnWidths.set(column, width);
    const style = styles[number('style')];
    if (style) sheet.defaultStyles.columns.push({ first, last, style });
  }
}
