import { readFile } from 'node:fs/promises';

/** Why the bytes of a file could not be read. */
export type ReadTrouble = 'missing' | 'denied' | 'folder' | 'unreadable';

/** The bytes of a file, or why there are none. */
export async function readBytes(
  path: string,
): Promise<{ readonly bytes: Uint8Array } | { readonly trouble: ReadTrouble }> {
  try {
    const { buffer, byteOffset, byteLength } = await readFile(path);
    // A Buffer is no ordinary array: its `slice` shares memory instead of copying.
    return { bytes: new Uint8Array(buffer, byteOffset, byteLength) };
  } catch (error) {
    return { trouble: TROUBLES[(error as NodeJS.ErrnoException).code ?? ''] ?? 'unreadable' };
  }
}

const TROUBLES: Readonly<Record<string, ReadTrouble>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EACCES: 'denied',
  EPERM: 'denied',
  EBUSY: 'denied',
  EISDIR: 'folder',
};
