import { HostError } from '../../host';
import { zipEntries, type ZipEntry } from './zip';

/** The largest package that is opened, in bytes. A workbook of 100,000 rows with twelve columns has about 5 MB. */
const MAX_PACKAGE_BYTES = 50 * 1024 * 1024;
/**
 * The largest sum of declared unpacked sizes, in bytes. An entry that unpacks to more than it declares is refused while it
 * is unpacked, so a zip bomb is stopped either way.
 */
const MAX_UNPACKED_BYTES = 512 * 1024 * 1024;
/** Parts of a workbook with a thousand sheets: about three for each. */
const MAX_ENTRIES = 10_000;
/** A million blank rows pack to a twentieth; a thousandth is the most the method can do, and only bombs get near. */
const MAX_RATIO = 300;
/** Below this size, in bytes, any ratio is harmless. */
const RATIO_MATTERS = 4 * 1024 * 1024;

/**
 * Looks at the bytes of a file before anything is unpacked.
 * @returns the entries of the package.
 * @throws HostError `unsupported` (.xlsb, .ods, .csv, HTML), `too-large` or `unreadable`.
 */
export function checkPackage(bytes: Uint8Array): ZipEntry[] {
  if (bytes.length > MAX_PACKAGE_BYTES) throw new HostError('too-large', 'package size');
  if (!startsWith(bytes, LOCAL_HEADER)) {
    throw isTableText(bytes)
      ? new HostError('unsupported', 'text')
      : new HostError('unreadable', 'no package');
  }
  const entries = zipEntries(bytes);
  checkSizes(entries);
  const names = checkedNames(entries);
  checkPlaces(bytes, entries);
  if (names.has('content.xml')) throw new HostError('unsupported', 'ods');
  if (names.has('xl/workbook.bin')) throw new HostError('unsupported', 'xlsb');
  return entries;
}

function checkSizes(entries: readonly ZipEntry[]): void {
  if (entries.length > MAX_ENTRIES) throw new HostError('too-large', 'entries');
  let sum = 0;
  for (const { packed, unpacked } of entries) {
    sum += unpacked;
    if (unpacked > RATIO_MATTERS && unpacked > packed * MAX_RATIO) throw new HostError('too-large', 'ratio');
  }
  if (sum > MAX_UNPACKED_BYTES) throw new HostError('too-large', 'unpacked size');
}

/**
 * The names, in lower case. Two readers may take different ones of two entries with the same name: what was checked would
 * not be what Excel opens. Names that lead out of the package have no business in a workbook.
 */
function checkedNames(entries: readonly ZipEntry[]): ReadonlySet<string> {
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  if (names.size < entries.length) throw new HostError('unreadable', 'duplicate names');
  for (const name of names) {
    if (/^\/|[\\:\0]|(?:^|\/)\.\.?(?:\/|$)/u.test(name)) throw new HostError('unreadable', 'path');
  }
  return names;
}

/** No two entries may share bytes: overlapping ones unpack to far more than any ratio tells. */
function checkPlaces(bytes: Uint8Array, entries: readonly ZipEntry[]): void {
  let end = 0;
  for (const { offset, packed } of [...entries].sort((a, b) => a.offset - b.offset)) {
    if (offset < end || offset + packed > bytes.length) throw new HostError('unreadable', 'overlap');
    end = offset + packed;
  }
}

/** OLE2 compound file: an old .xls, or the envelope of an encrypted workbook ([MS-CFB], [MS-OFFCRYPTO]). */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const LOCAL_HEADER = [0x50, 0x4b, 0x03, 0x04];

/** Whether the file is a compound one rather than a package. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return startsWith(bytes, COMPOUND_FILE);
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/** Text with separators or tags is .csv, a list with tabs, or HTML with the name .xls; other text is no workbook at all. */
function isTableText(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 4096);
  const isText = start.every((byte) => byte >= 0x20 || byte === 9 || byte === 10 || byte === 13);
  return isText && /[,;\t]|<(?:html|table|\?xml)/i.test(new TextDecoder().decode(start));
}
