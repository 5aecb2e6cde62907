import type { NamedRange } from 'hucre';
import type { OwnKind } from '../../../core/export/plan';
import { nextNumber, ownName, readOwnName, reference, sheetOfReference } from '../../own-sheets';
import { attribute, readerOf } from '../package/package-xml';
import type { MemorySheet, MemoryWorkbook } from '../workbook';
import { zipEntries } from '../package/zip';
import { deflated, repacked } from '../package/zip-writing';

const WORKBOOK = 'xl/workbook.xml';

/** The sheets that are ours, in tab order. */
export function ownSheetsOf({
  sheets,
  ownNames,
}: MemoryWorkbook): readonly { readonly sheet: MemorySheet; readonly kind: OwnKind }[] {
  return sheets.flatMap((sheet) => {
    const own = readOwnName(ownNames.find((item) => item.sheet === sheet)?.name ?? '');
    return own ? [{ sheet, kind: own.kind }] : [];
  });
}

/** Marks the sheet as ours. */
export function markOwn(workbook: MemoryWorkbook, sheet: MemorySheet, kind: OwnKind): void {
  const known = workbook.ownNames.flatMap(({ name }) => readOwnName(name) ?? []);
  const kept = workbook.ownNames.filter((item) => item.sheet !== null);
  workbook.ownNames.splice(0, workbook.ownNames.length, ...kept, {
    name: ownName({ kind, number: nextNumber(known) }),
    sheet,
  });
}

/** Takes a sheet of ours away, its mark with it. */
export function removeOwn(workbook: MemoryWorkbook, sheet: MemorySheet): void {
  const index = workbook.ownNames.findIndex((item) => item.sheet === sheet);
  if (index >= 0) workbook.ownNames.splice(index, 1);
  workbook.removeSheet(sheet);
}

/** Takes our marks over from the names of a file. */
export function readOwnNames(workbook: MemoryWorkbook, names: readonly NamedRange[]): void {
  for (const { name, range, scope } of names) {
    if (scope !== undefined || readOwnName(name) === null) continue;
    const sheet = workbook.sheetNamed(sheetOfReference(range) ?? '') ?? null;
    workbook.ownNames.push({ name, sheet });
  }
}

/** The names of the workbook's file: those it had, ours as they are now. */
export function namedRangesOf(workbook: MemoryWorkbook, before: readonly NamedRange[]): NamedRange[] {
  const own = workbook.ownNames.flatMap(({ name, sheet }) =>
    sheet ? [{ name, range: reference(sheet.name, { row: 0, column: 0 }, true) }] : [],
  );
  return [...before.filter(({ name }) => readOwnName(name) === null), ...own];
}

const DEFINED_NAME = /<definedName\b([^>]*)>([^<]*)<\/definedName>/gu;

/**
 * Mends what the library does to names: ours are hidden, and the rows printed on every page belong to a sheet whose name
 * is quoted (Excel calls a file damaged that says `规范表 (2)!$1:$1`).
 */
export async function withNamesMended(saved: Uint8Array, workbook: MemoryWorkbook): Promise<Uint8Array> {
  const xml = await readerOf(saved)(WORKBOOK);
  const mended = xml.replace(DEFINED_NAME, (whole, attributes: string, text: string) => {
    const name = attribute(whole, 'name');
    if (readOwnName(name)) return `<definedName${attributes} hidden="1">${text}</definedName>`;
    if (name !== '_xlnm.Print_Titles') return whole;
    const sheet = workbook.sheets[Number(attribute(whole, 'localSheetId'))]?.name;
    const rows = /^\$\d+:\$\d+$/u.exec(text.slice(text.lastIndexOf('!') + 1))?.[0];
    if (sheet === undefined || rows === undefined || text.includes(',')) return whole;
    return `<definedName${attributes}>${escaped(`'${sheet.replace(/'/gu, "''")}'!${rows}`)}</definedName>`;
  });
  if (mended === xml) return saved;
  const change = await deflated(new TextEncoder().encode(mended));
  return repacked(saved, zipEntries(saved), new Map([[WORKBOOK, change]]));
}

function escaped(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
}
