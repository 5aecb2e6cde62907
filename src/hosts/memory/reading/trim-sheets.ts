import { HostError } from '../../host';
import { unpacked, type ZipEntry } from '../package/zip';
import { repacked, stored, type Replacement } from '../package/zip-writing';

/** Unpacked sheets above this size, in bytes, are looked at before they are parsed; about 25,000 filled rows. */
const SUSPICIOUS_BYTES = 8 * 1024 * 1024;
/** The largest part of one sheet that is parsed, in bytes: up to its last filled row. About 1,500,000 filled cells. */
const MAX_SHEET_BYTES = 64 * 1024 * 1024;

/**
 * The package without the blank formatted rows behind the last filled one of very large sheets. Packages without such sheets
 * are returned as they are.
 * @throws HostError as {@link trimmedSheet} does.
 */
export async function trimSheets(bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<Uint8Array> {
  const replaced = new Map<string, Replacement>();
  for (const entry of entries) {
    if (entry.unpacked <= SUSPICIOUS_BYTES || !/^xl\/worksheets\/[^/]+\.xml$/i.test(entry.name)) continue;
    replaced.set(entry.name, stored(trimmedSheet(await unpacked(bytes, entry))));
  }
  return replaced.size === 0 ? bytes : repacked(bytes, entries, replaced);
}

/**
 * The XML of a sheet; when it is very large, without the blank formatted rows behind the last filled one. People format
 * whole columns, and some programs then write 1,048,576 rows: parsing those takes a minute and gigabytes, while they hold
 * nothing.
 * @throws HostError `too-large` when the filled part exceeds {@link MAX_SHEET_BYTES}.
 */
export function trimmedSheet(sheet: Uint8Array): Uint8Array {
  if (sheet.length <= SUSPICIOUS_BYTES) return sheet;
  const result = trimmed(sheet);
  if (result.length > MAX_SHEET_BYTES) throw new HostError('too-large', 'sheet size');
  return result;
}

const ascii = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));
const SHEET_DATA = { start: ascii('<sheetData>'), end: ascii('</sheetData>') };
const ROW_END = ascii('</row>');
/** The ends of what makes a cell filled: a value, a formula, an inline text. */
const FILLED = [ascii('</v>'), ascii('</f>'), ascii('</is>')];

function trimmed(sheet: Uint8Array): Uint8Array {
  const end = lastIndexOf(sheet, [SHEET_DATA.end], sheet.length);
  // With namespace prefixes, or without rows, there is nothing to find: the size limit decides.
  if (end < 0) return sheet;
  const filled = lastIndexOf(sheet, FILLED, end);
  const rows = indexOf(sheet, SHEET_DATA.start);
  if (rows < 0) return sheet;
  const cut = filled < 0 ? rows + SHEET_DATA.start.length : indexOf(sheet, ROW_END, filled) + ROW_END.length;
  const result = new Uint8Array(cut + sheet.length - end);
  result.set(sheet.subarray(0, cut));
  result.set(sheet.subarray(end), cut);
  return result;
}

function matches(bytes: Uint8Array, pattern: readonly number[], at: number): boolean {
  for (let index = 1; index < pattern.length; index++) if (bytes[at + index] !== pattern[index]) return false;
  return true;
}

function indexOf(bytes: Uint8Array, pattern: readonly number[], from = 0): number {
  for (let at = bytes.indexOf(0x3c, from); at >= 0; at = bytes.indexOf(0x3c, at + 1)) {
    if (matches(bytes, pattern, at)) return at;
  }
  return -1;
}

function lastIndexOf(bytes: Uint8Array, patterns: readonly (readonly number[])[], before: number): number {
  for (let at = bytes.lastIndexOf(0x3c, before - 1); at >= 0; at = bytes.lastIndexOf(0x3c, at - 1)) {
    if (patterns.some((pattern) => matches(bytes, pattern, at))) return at;
    if (at === 0) break;
  }
  return -1;
}
