import { noteSentences } from '../../app/import-notes';
import { importText } from '../../core/import/import-text';
import type { ImportCommand } from '../command';
import { readBytes } from '../files/read-file';
import { writeWhole } from '../files/write-file';
import { WORDING } from '../wording';
import { bookOf } from './book-of';

/** What an import came to, in words. */
export interface ImportOutcome {
  /** A workbook was written. */
  readonly done: boolean;
  readonly message: string;
  /** What was put together, left out or found no place. */
  readonly notes: readonly string[];
}

/** Imports the tables of a text file into a new workbook. Nothing is thrown, and no half-written file is left behind. */
export async function importFile(command: ImportCommand): Promise<ImportOutcome> {
  const { file, output, force, locale } = command;
  const words = WORDING[locale];
  const failed = (path: string, why: string, notes: readonly string[] = []): ImportOutcome => ({
    ...{ done: false, message: words.file(path, why), notes },
  });
  const read = await readBytes(file);
  if ('trouble' in read) return failed(file, words.notRead[read.trouble]);
  const text = decoded(read.bytes);
  if (text === null) return failed(file, words.notImported['not-text']);
  const { plans, notes } = importText(text);
  if (notes.some(({ code }) => code === 'too-long')) return failed(file, words.notImported['too-long']);
  if (plans.length === 0) return failed(file, words.notImported['no-table']);
  const sentences = noteSentences(notes, locale);
  const trouble = await writeWhole(output, await bookOf(plans), { force, ticket: 0 });
  if (trouble !== null) return failed(output, words.notWritten[trouble], sentences);
  return { done: true, message: words.imported(output, plans.length), notes: sentences };
}

/** Begins files that are no text: archives such as .xlsx, old Office files, PDF. */
const BINARY = ['504b0304', 'd0cf11e0', '25504446'];

/** The text of a file in the encodings such files come in; null where it is in none of them. */
function decoded(bytes: Uint8Array): string | null {
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
