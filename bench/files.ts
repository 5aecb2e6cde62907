import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { saveWorkbook } from '../src/hosts/memory/saving/xlsx-writer';
import { corpus } from './corpus';

/** The file of a workbook of so many indicator rows, the same every time. */
export function corpusFile(rows: number): Promise<Uint8Array> {
  return saveWorkbook(corpus(rows), { modified: new Date(0) });
}

/** Works in a folder that is gone afterwards. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'target-table-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Writes what was found as JSON. */
export function writeJson(file: string, found: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(found, null, 2));
}
