import { crc32 } from './crc32';

/** How deflated data is unpacked, and how the checksum of a zip package is worked out. */
export interface Unpacking {
  /**
   * @param size bytes the data declares to unpack to
   * @returns the content; anything when it has another size
   * @throws when the data is broken or unpacks to more
   */
  readonly inflate: (packed: Uint8Array, size: number) => Uint8Array | Promise<Uint8Array>;
  readonly checksum: (bytes: Uint8Array) => number;
}

/** What every platform can do. */
export const STREAMS: Unpacking = { inflate: inflatedInStream, checksum: crc32 };

let current = STREAMS;

/**
 * For a platform that unpacks faster: to begin a stream takes longer than most parts of a workbook take to unpack.
 * Said once, before anything is read.
 */
export function unpackBy(unpacking: Unpacking): void {
  current = unpacking;
}

/** The way in force. */
export function unpacking(): Unpacking {
  return current;
}

async function inflatedInStream(packed: Uint8Array, size: number): Promise<Uint8Array> {
  const result = new Uint8Array(size);
  let length = 0;
  const reader = streamed(packed, new DecompressionStream('deflate-raw'));
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    // `set` throws when there is more than was declared.
    result.set(step.value, length);
    length += step.value.length;
  }
  return result.subarray(0, length);
}

/** What comes out of a stream the bytes go through. */
export function streamed(
  bytes: Uint8Array,
  through: CompressionStream | DecompressionStream,
): ReadableStreamDefaultReader<Uint8Array> {
  const writer = through.writable.getWriter();
  // A broken stream fails where it is read.
  const ignored = (): void => undefined;
  void writer.write(bytes as Uint8Array<ArrayBuffer>).catch(ignored);
  void writer.close().catch(ignored);
  return through.readable.getReader();
}
