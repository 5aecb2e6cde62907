import { saveWorkbook } from '../hosts/memory/xlsx-writer';
import type { OpenDocument } from './document';

const SUFFIX = '-已修改';

/** Downloads the workbook under a name of its own, so that the file it came from is never overwritten. */
export async function downloadDocument({ name, workbook }: OpenDocument): Promise<void> {
  const bytes = await saveWorkbook(workbook);
  // A copy with a plain ArrayBuffer: a Blob takes no shared memory.
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = savedName(name);
  link.click();
  // The browser may still be reading when click() returns.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** `预算.xlsx` becomes `预算-已修改.xlsx`; a name that says so already stays. */
function savedName(name: string): string {
  const [, base = name, extension = '.xlsx'] = /^(.*)(\.xls[xm])$/i.exec(name) ?? [];
  return base.endsWith(SUFFIX) ? base + extension : base + SUFFIX + extension;
}
