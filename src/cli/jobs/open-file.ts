import { HOST_ERRORS, SENTENCES } from '../../app/sentences';
import { parseDecisions } from '../../app/decisions';
import type { CheckOptions } from '../../core/lint/check';
import type { Locale } from '../../core/locale';
import type { FileErrorCode, FileReport } from '../../core/report/check-report';
import type { WorkbookSnapshot } from '../../core/sheet/snapshot';
import { HostError, type HostErrorCode } from '../../hosts/host';
import { MemoryHost } from '../../hosts/memory/memory-host';
import type { MemoryWorkbook } from '../../hosts/memory/workbook';
import { openWorkbook } from '../../hosts/memory/reading/xlsx-reader';
import { readBytes } from '../files/read-file';
import { checkOptions, type RunSettings } from '../settings/run-settings';
import { WORDING } from '../wording';

/** A file that could be read, with what its own decisions ask for. */
export interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly book: MemoryWorkbook;
  readonly host: MemoryHost;
  /** The sheets of the person; those the product added are left out, or everything would be said twice. */
  readonly workbook: WorkbookSnapshot;
  readonly options: CheckOptions;
  readonly notices: FileReport['notices'];
}

/** What is wrong with a file that could not be worked on. */
export interface FileTrouble {
  readonly code: FileErrorCode;
  readonly message: string;
}

/** Reads a file. One that cannot be read gives what is to be said about it; nothing is thrown. */
export async function openFile(
  path: string,
  run: RunSettings,
): Promise<{ readonly opened: OpenedFile } | { readonly trouble: FileTrouble }> {
  const { locale } = run;
  const words = WORDING[locale];
  const read = await readBytes(path);
  if ('trouble' in read) {
    return { trouble: { code: 'unreadable', message: words.file(path, words.notRead[read.trouble]) } };
  }
  try {
    const book = await openWorkbook(read.bytes);
    const host = new MemoryHost(book);
    const [scanned, own, store] = [await host.scan(), await host.ownSheets(), await host.loadStore()];
    const made = new Set(own.map(({ name }) => name));
    const { decisions, problem } = parseDecisions(run.decisions ? store : null);
    const said = (code: string, message: string) => ({ code, sheet: null, cell: null, message });
    return {
      opened: {
        ...{ bytes: read.bytes, book, host },
        workbook: { sheets: scanned.sheets.filter(({ name }) => !made.has(name)) },
        options: checkOptions(run, decisions),
        notices: [
          ...(book.converted === null ? [] : [said('converted', words.converted)]),
          ...(problem === null ? [] : [said(`decisions-${problem}`, SENTENCES[locale].decisions[problem])]),
        ],
      },
    };
  } catch (error) {
    return { trouble: troubleOf(path, error, locale) };
  }
}

/** What whatever was thrown over a file means for it. */
export function troubleOf(path: string, error: unknown, locale: Locale): FileTrouble {
  const code = (error instanceof HostError ? FILE_CODES[error.code] : undefined) ?? 'unreadable';
  return { code, message: WORDING[locale].file(path, HOST_ERRORS[locale][code]) };
}

/** Host errors a file can cause; whatever else happens to a file means that it could not be read. */
const FILE_CODES: Partial<Record<HostErrorCode, FileErrorCode>> = {
  unreadable: 'unreadable',
  encrypted: 'encrypted',
  unsupported: 'unsupported',
  'too-large': 'too-large',
};
