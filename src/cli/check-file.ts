import { readFile } from 'node:fs/promises';
import { remarksOf } from '../app/remarks';
import { HOST_ERRORS } from '../app/sentences';
import { check } from '../core/lint/check';
import type { Locale } from '../core/locale';
import type { FileErrorCode, FileReport } from '../core/report/check-report';
import { reportFile } from '../core/report/report-file';
import { HostError, type HostErrorCode } from '../hosts/host';
import { MemoryHost } from '../hosts/memory/memory-host';
import { openWorkbook } from '../hosts/memory/xlsx-reader';
import { WORDING } from './wording';

/** Checks one file. A file that cannot be read gives a report with an error instead of tables; nothing is thrown. */
export async function checkFile(path: string, locale: Locale): Promise<FileReport> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch {
    return failed(path, 'unreadable', WORDING[locale].missingFile(path));
  }
  try {
    const host = new MemoryHost(await openWorkbook(bytes));
    const workbook = await host.scan();
    const result = check(workbook);
    return reportFile(path, result, remarksOf(workbook, result, locale), locale);
  } catch (error) {
    const code = error instanceof HostError ? error.code : 'unreadable';
    const fileCode = FILE_CODES[code] ?? 'unreadable';
    return failed(path, fileCode, WORDING[locale].file(path, HOST_ERRORS[locale][fileCode]));
  }
}

/** Host errors a file can cause; whatever else happens to a file means that it could not be read. */
const FILE_CODES: Partial<Record<HostErrorCode, FileErrorCode>> = {
  unreadable: 'unreadable',
  encrypted: 'encrypted',
  unsupported: 'unsupported',
  'too-large': 'too-large',
};

function failed(path: string, code: FileErrorCode, message: string): FileReport {
  return { path, error: { code, message }, tables: [], findings: [], notices: [] };
}
