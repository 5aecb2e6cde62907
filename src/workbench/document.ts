import { createSession } from '../app/create-session';
import type { Session } from '../app/views';
import type { Locale } from '../core/locale';
import { MemoryHost } from '../hosts/memory/memory-host';
import { MemoryWorkbook } from '../hosts/memory/workbook';

/** An open file: the workbook the grid shows and the session the pane shows. */
export interface OpenDocument {
  readonly workbook: MemoryWorkbook;
  readonly session: Session;
}

/** A workbook with everything the page needs around it. */
export function documentOf(workbook: MemoryWorkbook, locale: Locale): OpenDocument {
  return { workbook, session: createSession(new MemoryHost(workbook), { locale }) };
}

/** A workbook with one blank sheet, so that the page works even without its sample. */
export function blankWorkbook(sheetName: string): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  workbook.addSheet(sheetName);
  return workbook;
}
