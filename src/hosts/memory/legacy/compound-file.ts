import { HostError } from '../../host';

/** Numbers in place of a sector ([MS-CFB] 2.1): free, end of a chain, and those that hold the tables themselves. */
const LAST_REGULAR = 0xfffffffa;
const HEADER_BYTES = 512;
const ENTRY_BYTES = 128;
/** Streams shorter than this lie in the small sectors of another stream. */
const SMALL_STREAM = 4096;
const SMALL_SECTOR = 64;
const IN_HEADER = 109;

/**
 * The streams of a compound file by their names ([MS-CFB]).
 * @throws HostError `unreadable` when a chain leads out of the file or into a circle.
 */
export function compoundStreams(bytes: Uint8Array): ReadonlyMap<string, () => Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorBytes = 1 << view.getUint16(30, true);
  if (sectorBytes !== 512 && sectorBytes !== 4096) throw new HostError('unreadable', 'sector size');
  const sector = (number: number): Uint8Array => {
    const start = (number + 1) * Math.max(sectorBytes, HEADER_BYTES);
    if (start >= bytes.length) throw new HostError('unreadable', 'sector');
    return bytes.subarray(start, start + sectorBytes);
  };
  const numbersIn = (data: Uint8Array): number[] => {
    const numbers = new DataView(data.buffer, data.byteOffset, data.byteLength);
    return Array.from({ length: data.length >> 2 }, (_, index) => numbers.getUint32(index * 4, true));
  };
  const table: number[] = [];
  for (const number of tableSectors(bytes, view, (at) => numbersIn(sector(at)))) {
    for (const next of numbersIn(sector(number))) table.push(next);
  }
  const chained = (first: number, next: readonly number[], piece: (at: number) => Uint8Array): Uint8Array => {
    const pieces: Uint8Array[] = [];
    for (let at = first; at < LAST_REGULAR; at = next[at] ?? LAST_REGULAR) {
      if (pieces.length > next.length) throw new HostError('unreadable', 'circle of sectors');
      pieces.push(piece(at));
    }
    return joined(pieces);
  };
  const entries = entriesOf(chained(view.getUint32(48, true), table, sector));
  const [root] = entries;
  if (!root) throw new HostError('unreadable', 'no directory');
  const small = (): ((at: number) => Uint8Array) => {
    const container = chained(root.first, table, sector);
    return (at) => container.subarray(at * SMALL_SECTOR, (at + 1) * SMALL_SECTOR);
  };
  return new Map(
    entries.map(({ name, first, size }) => [
      name,
      () => {
        const inSmall = size < SMALL_STREAM;
        const next = inSmall ? numbersIn(chained(view.getUint32(60, true), table, sector)) : table;
        return chained(first, next, inSmall ? small() : sector).subarray(0, size);
      },
    ]),
  );
}

/** The sectors that hold the table of chains: the first 109 in the header, further ones in a chain of their own. */
function tableSectors(
  bytes: Uint8Array,
  view: DataView,
  numbersAt: (sector: number) => number[],
): readonly number[] {
  const sectors = Array.from({ length: IN_HEADER }, (_, index) => view.getUint32(76 + index * 4, true));
  let at = view.getUint32(68, true);
  while (at < LAST_REGULAR) {
    if (sectors.length > bytes.length / 512) throw new HostError('unreadable', 'circle of sectors');
    const numbers = numbersAt(at);
    at = numbers.pop() ?? LAST_REGULAR;
    for (const number of numbers) sectors.push(number);
  }
  return sectors.filter((number) => number < LAST_REGULAR);
}

interface DirectoryEntry {
  readonly name: string;
  readonly first: number;
  readonly size: number;
}

function entriesOf(directory: Uint8Array): DirectoryEntry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const entries: DirectoryEntry[] = [];
  for (let at = 0; at + ENTRY_BYTES <= directory.length; at += ENTRY_BYTES) {
    const length = Math.min(view.getUint16(at + 64, true), 64);
    if (length < 2) continue;
    const name = new TextDecoder('utf-16le').decode(directory.subarray(at, at + length - 2));
    entries.push({ name, first: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) });
  }
  return entries;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const result = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    result.set(piece, at);
    at += piece.length;
  }
  return result;
}
