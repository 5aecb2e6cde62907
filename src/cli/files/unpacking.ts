import { crc32, inflateRawSync } from 'node:zlib';
import type { Unpacking } from '../../hosts/memory/package/unpacking';

/** Node unpacks a part at once; whoever waits for it has nothing else to do meanwhile. */
export const AT_ONCE: Unpacking = {
  inflate: (packed, size) => inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) }),
  checksum: (bytes) => crc32(bytes),
};
