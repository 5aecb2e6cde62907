import { HostError } from '../host';
import { zipEntries, type ZipEntry } from './zip';

/**
 * The largest package that is opened, in bytes. A workbook of 100,000 rows with twelve columns has about 5 MB.
 */
const MAX_PACKAGE_BYTES = 50 * 1024 * 1024;
/**
 * The largest sum of declared unpacked sizes, in bytes. Entries that unpack to more than they declare are refused by
 * the library while it inflates, so a zip bomb is stopped either way.
 */
const MAX_UNPACKED_BYTES = 512 * 1024 * 1024;

/**
 * Looks at the bytes of a file before anything is inflated.
 * @returns the entries of the package.
 * @throws HostError `encrypted`, `unsupported` (.xls, .xlsb, .ods, .csv, HTML), `too-large` or `unreadable`.
 */
export function checkPackage(bytes: Uint8Array): ZipEntry[] {
  if (bytes.length > MAX_PACKAGE_BYTES) throw new HostError('too-large', 'package size');
  if (startsWith(bytes, COMPOUND_FILE)) {
    throw includesText(bytes, 'EncryptedPackage')
      ? new HostError('encrypted')
      : new HostError('unsupported', 'xls');
  }
  if (!startsWith(bytes, LOCAL_HEADER)) {
    throw isTableText(bytes)
      ? new HostError('unsupported', 'text')
      : new HostError('unreadable', 'no package');
  }
  const entries = zipEntries(bytes);
  const names = new Set(entries.map((entry) => entry.name.toLowerCase()));
  if (names.has('content.xml')) throw new HostError('unsupported', 'ods');
  if (names.has('xl/workbook.bin')) throw new HostError('unsupported', 'xlsb');
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (unpacked > MAX_UNPACKED_BYTES) throw new HostError('too-large', 'unpacked size');
  return entries;
}

/** OLE2 compound file: an old .xls, or the envelope of an encrypted workbook ([MS-CFB], [MS-OFFCRYPTO]). */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const LOCAL_HEADER = [0x50, 0x4b, 0x03, 0x04];

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/** Directory entries of a compound file are UTF-16LE. */
function includesText(bytes: Uint8Array, text: string): boolean {
  const pattern = Array.from(text, (letter) => [letter.charCodeAt(0), 0]).flat();
  for (let at = bytes.indexOf(pattern[0] ?? 0); at >= 0; at = bytes.indexOf(pattern[0] ?? 0, at + 1)) {
    if (pattern.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** Text with separators or tags is .csv, a list with tabs, or HTML with the name .xls; other text is no workbook at all. */
function isTableText(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 4096);
  const isText = start.every((byte) => byte >= 0x20 || byte === 9 || byte === 10 || byte === 13);
  return isText && /[,;\t]|<(?:html|table|\?xml)/i.test(new TextDecoder().decode(start));
}
