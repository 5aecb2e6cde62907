import { streamed, unpacking } from './unpacking';
import { CENTRAL_RECORD, dataStart, type ZipEntry } from './zip';

/** New content of an entry, as it will lie in the package. */
export interface Replacement {
  readonly method: number;
  readonly data: Uint8Array;
  readonly size: number;
  readonly checksum: number;
}

/** Content that is not compressed: quick, for packages that are read at once. */
export function stored(content: Uint8Array): Replacement {
  return { method: 0, data: content, size: content.length, checksum: unpacking().checksum(content) };
}

/** Compressed content. */
export async function deflated(content: Uint8Array): Promise<Replacement> {
  const reader = streamed(content, new CompressionStream('deflate-raw'));
  const parts: Uint8Array[] = [];
  for (let step = await reader.read(); !step.done; step = await reader.read()) parts.push(step.value);
  return {
    method: 8,
    data: concatenated(parts),
    size: content.length,
    checksum: unpacking().checksum(content),
  };
}

/** A package of these entries. */
export function packed(entries: readonly (readonly [name: string, content: Replacement])[]): Uint8Array {
  return repacked(new Uint8Array(), [], new Map(entries));
}

/**
 * The package with some entries changed, by name: replaced, taken out (null), or added behind the others. Every other
 * entry keeps its bytes.
 */
export function repacked(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  changes: ReadonlyMap<string, Replacement | null>,
): Uint8Array {
  const parts: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  const names = new Set(entries.map((entry) => entry.name));
  let offset = 0;
  const add = (header: Uint8Array, record: Uint8Array, data: Uint8Array): void => {
    new DataView(record.buffer).setUint32(42, offset, true);
    parts.push(header, data);
    records.push(record);
    offset += header.length + data.length;
  };
  for (const entry of entries) {
    if (changes.get(entry.name) === null) continue;
    const start = dataStart(bytes, entry);
    const header = copied(bytes, entry.offset, start);
    const record = copied(bytes, entry.record.offset, entry.record.offset + entry.record.length);
    const content = changes.get(entry.name);
    if (content) {
      declare(header, 6, content);
      declare(record, 8, content);
    }
    add(
      header,
      record,
      content?.data ?? bytes.subarray(start, start + entry.packed + descriptorLength(bytes, entry, start)),
    );
  }
  for (const [name, content] of changes) {
    if (content && !names.has(name)) add(...headersOf(name, content), content.data);
  }
  const size = records.reduce((sum, record) => sum + record.length, 0);
  return concatenated([...parts, ...records, endRecord(records.length, size, offset)]);
}

/** How long the record behind the data is that some writers put there (APPNOTE.TXT 4.3.9), 0 where there is none. */
function descriptorLength(bytes: Uint8Array, entry: ZipEntry, start: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if ((view.getUint16(entry.offset + 6, true) & HAS_DESCRIPTOR) === 0) return 0;
  const end = start + entry.packed;
  return end + 4 <= bytes.length && view.getUint32(end, true) === DESCRIPTOR ? 16 : 12;
}

const HAS_DESCRIPTOR = 0x0008;
const DESCRIPTOR = 0x08074b50;

/** A part with memory of its own: `slice` of Node's Buffer would share it with the package. */
function copied(bytes: Uint8Array, from: number, to: number): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(to - from);
  copy.set(bytes.subarray(from, to));
  return copy;
}

/** Local header and central record of a new entry (APPNOTE.TXT 4.3.7, 4.3.12), dated 1980-01-01: no clock is asked. */
function headersOf(name: string, content: Replacement): [header: Uint8Array, record: Uint8Array] {
  const encoded = new TextEncoder().encode(name);
  const header = new Uint8Array(30 + encoded.length);
  const record = new Uint8Array(46 + encoded.length);
  header.set(encoded, 30);
  record.set(encoded, 46);
  for (const [view, signature, at] of [
    [new DataView(header.buffer), 0x04034b50, 4],
    [new DataView(record.buffer), CENTRAL_RECORD, 6],
  ] as const) {
    view.setUint32(0, signature, true);
    view.setUint16(at, 20, true);
    view.setUint16(at + 2, UTF8_NAMES, true);
    view.setUint16(at + 8, FIRST_DAY, true);
    view.setUint16(at + 22, encoded.length, true);
  }
  new DataView(record.buffer).setUint16(4, 20, true);
  declare(header, 6, content);
  declare(record, 8, content);
  return [header, record];
}

const UTF8_NAMES = 0x0800;
/** 1 January 1980 as an MS-DOS date. */
const FIRST_DAY = 0x21;

/** Method, checksum and sizes into a header whose flags start there; sizes no longer follow the data. */
function declare(header: Uint8Array, flagsAt: number, content: Replacement): void {
  const view = new DataView(header.buffer);
  view.setUint16(flagsAt, view.getUint16(flagsAt, true) & ~HAS_DESCRIPTOR, true);
  view.setUint16(flagsAt + 2, content.method, true);
  view.setUint32(flagsAt + 8, content.checksum, true);
  view.setUint32(flagsAt + 12, content.data.length, true);
  view.setUint32(flagsAt + 16, content.size, true);
}

function endRecord(count: number, size: number, offset: number): Uint8Array {
  const record = new Uint8Array(22);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return record;
}

function concatenated(parts: readonly Uint8Array[]): Uint8Array {
  const result = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    result.set(part, at);
    at += part.length;
  }
  return result;
}
