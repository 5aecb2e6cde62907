import { HostError } from '../../host';
import { unpacking } from './unpacking';

/** One file inside a zip package, as the central directory declares it. Sizes and offsets in bytes. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly checksum: number;
  /** Where its local header starts. */
  readonly offset: number;
  /** Where its record in the central directory starts, and how long that is. */
  readonly record: { readonly offset: number; readonly length: number };
}

const END_RECORD = 0x06054b50;
export const CENTRAL_RECORD = 0x02014b50;
const END_RECORD_BYTES = 22;
const MAX_COMMENT_BYTES = 65_535;
/** The flag of an entry that needs a password. */
const ENCRYPTED = 0x0001;

/**
 * The central directory (APPNOTE.TXT 4.3.12, 4.3.16). Zip64 packages exceed every limit of ours: they are not read.
 * @throws HostError `unreadable` or `encrypted`.
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEndRecord(view);
  const decoder = new TextDecoder();
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  const count = view.getUint16(end + 10, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL_RECORD) {
      throw new HostError('unreadable', 'zip directory');
    }
    const nameLength = view.getUint16(at + 28, true);
    const length = 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (view.getUint16(at + 8, true) & ENCRYPTED) throw new HostError('encrypted', 'zip entry');
    entries.push({
      name: decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      checksum: view.getUint32(at + 16, true),
      offset: view.getUint32(at + 42, true),
      record: { offset: at, length },
    });
    at += length;
  }
  return entries;
}

function findEndRecord(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_RECORD_BYTES - MAX_COMMENT_BYTES);
  for (let at = view.byteLength - END_RECORD_BYTES; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  throw new HostError('unreadable', 'zip end record');
}

/**
 * The content of an entry.
 * @throws HostError `unreadable` when it is broken or unpacks to another size than it declares.
 */
export async function unpacked(bytes: Uint8Array, entry: ZipEntry): Promise<Uint8Array> {
  const start = dataStart(bytes, entry);
  const packed = bytes.subarray(start, start + entry.packed);
  const content = entry.method === 0 ? packed : await inflated(packed, entry);
  if (content.length !== entry.unpacked || unpacking().checksum(content) !== entry.checksum) {
    throw new HostError('unreadable', 'zip entry');
  }
  return content;
}

async function inflated(packed: Uint8Array, entry: ZipEntry): Promise<Uint8Array> {
  if (entry.method !== 8) throw new HostError('unreadable', 'zip method');
  try {
    return await unpacking().inflate(packed, entry.unpacked);
  } catch (cause) {
    throw new HostError('unreadable', 'zip entry', { cause });
  }
}

/** Where the content of an entry begins, behind its local header. */
export function dataStart(bytes: Uint8Array, entry: ZipEntry): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length) throw new HostError('unreadable', 'zip entry');
  return (
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
  );
}
