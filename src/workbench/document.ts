import { createSession } from '../app/create-session';
import type { Session } from '../app/views';
import type { Locale } from '../core/locale';
import { MemoryHost } from '../hosts/memory/memory-host';
import { MemoryWorkbook } from '../hosts/memory/workbook';
import { openWorkbook } from '../hosts/memory/xlsx-reader';

/** The sample workbook, copied beside the page by the build. */
const SAMPLE = 'samples/zhangjiakou-2024.xlsx';

/** An open file: the workbook the grid shows and the session the pane shows. */
export interface OpenDocument {
  /** Different for every file opened. */
  readonly id: number;
  readonly name: string;
  readonly sample: boolean;
  readonly workbook: MemoryWorkbook;
  readonly session: Session;
}

/**
 * Opens the bytes of an .xlsx file.
 * @throws HostError
 */
export async function openDocument(name: string, bytes: ArrayBuffer, locale: Locale): Promise<OpenDocument> {
  return documentOf(name, await openWorkbook(new Uint8Array(bytes)), locale);
}

/** Opens the sample workbook. */
export async function openSample(locale: Locale): Promise<OpenDocument> {
  const response = await fetch(SAMPLE);
  if (!response.ok) throw new Error(`sample: HTTP ${response.status}`);
  const name = SAMPLE.slice(SAMPLE.lastIndexOf('/') + 1);
  return { ...(await openDocument(name, await response.arrayBuffer(), locale)), sample: true };
}

/** A workbook with one blank sheet, so that the page works even without its sample. */
export function blankDocument(sheetName: string, locale: Locale): OpenDocument {
  const workbook = new MemoryWorkbook();
  workbook.addSheet(sheetName);
  return documentOf(`${sheetName}.xlsx`, workbook, locale);
}

let lastId = 0;

function documentOf(name: string, workbook: MemoryWorkbook, locale: Locale): OpenDocument {
  const session = createSession(new MemoryHost(workbook), { locale });
  return { id: ++lastId, name, sample: false, workbook, session };
}
