import { access, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { noteSentences } from '../app/import-notes';
import { importText } from '../core/import/import-text';
import { MemoryHost } from '../hosts/memory/memory-host';
import { MemoryWorkbook } from '../hosts/memory/workbook';
import { saveWorkbook } from '../hosts/memory/xlsx-writer';
import type { Command } from './arguments';
import { WORDING } from './wording';

/** Why nothing was imported. */
export type ImportTrouble = 'no-table' | 'too-long' | 'not-text' | 'exists' | 'unwritable';

/** What an import came to, in words. */
export interface ImportOutcome {
  /** A workbook was written. */
  readonly done: boolean;
  readonly message: string;
  /** What was put together, left out or found no place. */
  readonly notes: readonly string[];
}

/** Imports the tables of a text file into a new workbook. Nothing is thrown, and no half-written file is left behind. */
export async function importFile(command: Extract<Command, { kind: 'import' }>): Promise<ImportOutcome> {
  const { file, output, force, locale } = command;
  const words = WORDING[locale];
  const failed = (path: string, trouble: ImportTrouble, notes: readonly string[] = []): ImportOutcome => ({
    done: false,
    message: words.file(path, words.notImported[trouble]),
    notes,
  });
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch {
    return { done: false, message: words.missingFile(file), notes: [] };
  }
  if (!force && (await exists(output))) return failed(output, 'exists');
  const text = decoded(bytes);
  if (text === null) return failed(file, 'not-text');
  const { plans, notes } = importText(text);
  if (notes.some(({ code }) => code === 'too-long')) return failed(file, 'too-long');
  const sentences = noteSentences(notes, locale);
  if (plans.length === 0) return failed(file, 'no-table');
  const workbook = new MemoryWorkbook();
  await new MemoryHost(workbook).addSheets(plans);
  const written = await replaceFile(output, await saveWorkbook(workbook), force);
  if (written !== 'written') return failed(output, written, sentences);
  return { done: true, message: words.imported(output, plans.length), notes: sentences };
}

/** Begins files that are no text: archives such as .xlsx, old Office files, PDF. */
const BINARY = ['504b0304', 'd0cf11e0', '25504446'];

/** The text of a file in the encodings such files come in; null where it is in none of them. */
export function decoded(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  if (BINARY.includes(start)) return null;
  if (start.startsWith('fffe')) return textIn(bytes, 'utf-16le');
  if (start.startsWith('feff')) return textIn(bytes, 'utf-16be');
  return textIn(bytes, 'utf-8') ?? textIn(bytes, 'gb18030');
}

function textIn(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Writes beside the file, then puts it in its place: whoever reads it sees the old file or the new one. */
async function replaceFile(
  path: string,
  bytes: Uint8Array,
  force: boolean,
): Promise<'written' | 'exists' | 'unwritable'> {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(beside, bytes, { flag: 'wx' });
    if (!force && (await exists(path))) {
      await rm(beside);
      return 'exists';
    }
    await rename(beside, path);
    return 'written';
  } catch {
    await rm(beside, { force: true }).catch(() => undefined);
    return 'unwritable';
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
