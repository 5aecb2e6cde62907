import type { CellStyle } from 'hucre';
import { differencesOf, type CellChange } from './differences';
import { calculatedOnOpening } from './recalculation';
import { patchedSheet } from './sheet-patch';
import type { CellPatch } from './sheet-patch-tags';
import { patchedStyles, type WantedStyle } from './styles-patch';
import { unmarkedSheet } from './unmarked-sheet';
import { decoded, entryOf, partText, type WorkbookPackage } from '../package/workbook-package';
import type { MemorySheet, MemoryWorkbook } from '../workbook';
import { readPackage } from '../reading/xlsx-reader';
import { withOwnXmlParts } from '../own/xml-parts';
import { unpacked } from '../package/zip';
import { deflated, repacked, type Replacement } from '../package/zip-writing';

/**
 * The file of the workbook with the changed cells written into it: every part that did not change keeps its bytes. Marks of
 * ours that the file has are taken out, and none are written. Formulas are to be calculated when the file is opened.
 * @returns null when more changed than cells and number formats: then the file has to be written anew.
 */
export async function patchedFile(
  workbook: MemoryWorkbook,
  source: WorkbookPackage,
): Promise<Uint8Array | null> {
  const { workbook: file, styles } = await readPackage(source);
  const changes = differencesOf(workbook, file);
  if (!changes) return null;
  const restyled = [...changes].flatMap(([index, { cells }]) =>
    cells.flatMap(({ row, column, style }) => {
      const sheet = file.sheets.find(({ fileIndex }) => fileIndex === index);
      return sheet && style ? [{ style, base: formatIndex(sheet, row, column, styles.styles) }] : [];
    }),
  );
  const replaced = new Map<string, Replacement>();
  const formats = await patchStyles(source, restyled, styles, replaced);
  const dates1904 = source.dates1904 ? styles.dates : [];
  for (const [index, { cells, unmark }] of changes) {
    const entry = entryOf(source.entries, source.sheets[index]?.path ?? '');
    if (!entry) return null;
    const xml = decoded(await unpacked(source.bytes, entry));
    const patched = patchedSheet(unmark ? unmarkedSheet(xml) : xml, {
      rows: byRow(cells, formats),
      dates1904,
    });
    if (patched === null) return null;
    replaced.set(entry.name, await packedText(patched));
  }
  const edited = [...changes].some(([, { cells }]) => cells.length > 0);
  const main = entryOf(source.entries, source.workbookPath);
  if (edited && main && hasFormulas(file)) {
    replaced.set(main.name, await packedText(calculatedOnOpening(source.workbookXml)));
  }
  const bytes = replaced.size === 0 ? source.bytes : repacked(source.bytes, source.entries, replaced);
  return withOwnXmlParts(
    bytes,
    workbook.xmlParts.map(({ xml }) => xml),
  );
}

function packedText(xml: string): Promise<Replacement> {
  return deflated(new TextEncoder().encode(xml));
}

function hasFormulas({ sheets }: MemoryWorkbook): boolean {
  return sheets.some((sheet) => {
    for (const [, { cells }] of sheet.lines()) if (cells.some(({ formula }) => formula !== null)) return true;
    return false;
  });
}

/** The index of the format a cell has, or would get. */
function formatIndex(
  sheet: MemorySheet,
  row: number,
  column: number,
  styles: readonly (CellStyle | undefined)[],
): number {
  const style = sheet.styleAt({ row, column });
  return style ? styles.indexOf(style) : -1;
}

/** Adds formats that are missing; returns the index of each. */
async function patchStyles(
  source: WorkbookPackage,
  wanted: readonly WantedStyle[],
  table: Parameters<typeof patchedStyles>[1],
  replaced: Map<string, Replacement>,
): Promise<ReadonlyMap<CellStyle, number>> {
  const entry = source.stylesPath === null ? undefined : entryOf(source.entries, source.stylesPath);
  if (!entry || wanted.length === 0) return new Map();
  const xml = await partText(source.bytes, source.entries, entry.name);
  const { xml: patched, indexes } = patchedStyles(xml, table, wanted);
  if (patched !== xml) replaced.set(entry.name, await packedText(patched));
  return new Map(wanted.map(({ style }, index) => [style, indexes[index] ?? 0]));
}

function byRow(
  cells: readonly CellChange[],
  formats: ReadonlyMap<CellStyle, number>,
): ReadonlyMap<number, readonly CellPatch[]> {
  const rows = new Map<number, CellPatch[]>();
  for (const { row, column, value, style } of cells) {
    const patch = { column, value, style: style ? (formats.get(style) ?? null) : null };
    const known = rows.get(row);
    if (known) known.push(patch);
    else rows.set(row, [patch]);
  }
  for (const patches of rows.values()) patches.sort((a, b) => a.column - b.column);
  return new Map([...rows].sort(([a], [b]) => a - b));
}
