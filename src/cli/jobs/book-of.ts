import type { SheetPlan } from '../../core/export/plan';
import { MemoryHost } from '../../hosts/memory/memory-host';
import { MemoryWorkbook } from '../../hosts/memory/workbook';
import { saveWorkbook } from '../../hosts/memory/saving/xlsx-writer';

/** A new workbook of these sheets, as bytes. */
export async function bookOf(plans: readonly SheetPlan[]): Promise<Uint8Array> {
  const workbook = new MemoryWorkbook();
  await new MemoryHost(workbook).addSheets(plans);
  return saveWorkbook(workbook);
}
