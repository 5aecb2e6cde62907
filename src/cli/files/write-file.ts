import { constants } from 'node:fs';
import { access, chmod, copyFile, mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Why a file was not written. */
export type WriteTrouble = 'exists' | 'read-only' | 'unwritable' | 'backup-failed';

export interface WriteOptions {
  /** An existing file may be replaced. */
  readonly force: boolean;
  /** Tells the temporary files of one process apart, and lets others find them again. */
  readonly ticket: number;
}

/** Where a file is written before it takes its place. Short, because names may already be as long as they can be. */
export function temporaryFile(path: string, ticket: number): string {
  return join(dirname(path), `.target-table-${process.pid}-${ticket}.tmp`);
}

/**
 * Writes a file whole or not at all: beside its place first, down to the disk, then in one step. Makes the folder.
 * Returns what stood in the way; nothing is thrown.
 */
export async function writeWhole(
  path: string,
  content: Uint8Array | string,
  { force, ticket }: WriteOptions,
): Promise<WriteTrouble | null> {
  const beside = temporaryFile(path, ticket);
  try {
    await mkdir(dirname(path), { recursive: true });
    const before = await stat(path).catch(() => null);
    if (before && !force) return 'exists';
    if (before?.isDirectory()) return 'unwritable';
    if (before && !mayWrite(before.mode)) return 'read-only';
    // What a process of the same number left when it was killed.
    await rm(beside, { force: true });
    const file = await open(beside, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    if (before) await chmod(beside, before.mode & 0o777);
    await rename(beside, path);
    return null;
  } catch {
    await rm(beside, { force: true }).catch(() => undefined);
    return 'unwritable';
  }
}

/** Puts new content into the place of a file and keeps the old one beside it, as `<name>.bak`; an older backup stays. */
export async function replaceKeeping(
  path: string,
  content: Uint8Array,
  ticket: number,
): Promise<{ readonly backup: string } | { readonly trouble: WriteTrouble }> {
  let target: string;
  try {
    // A link stays a link: the file it leads to is replaced.
    target = await realpath(path);
    if (!mayWrite((await stat(target)).mode)) return { trouble: 'read-only' };
    await access(target, constants.W_OK);
  } catch {
    return { trouble: 'read-only' };
  }
  const backup = await keepCopy(target);
  if (backup === null) return { trouble: 'backup-failed' };
  const trouble = await writeWhole(target, content, { force: true, ticket });
  if (trouble === null) return { backup };
  await rm(backup, { force: true }).catch(() => undefined);
  return { trouble };
}

const MOST_BACKUPS = 1_000;

async function keepCopy(path: string): Promise<string | null> {
  for (let number = 1; number <= MOST_BACKUPS; number++) {
    const backup = `${path}.bak${number === 1 ? '' : number}`;
    try {
      await copyFile(path, backup, constants.COPYFILE_EXCL);
      return backup;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return null;
    }
  }
  return null;
}

/** Whether anybody may write, by the mode: an administrator could always, and yet a protected file was protected on purpose. */
function mayWrite(mode: number): boolean {
  return (mode & 0o222) !== 0;
}
