import type { Loss } from '../../hosts/host';
import { saveability, saveWorkbook } from '../../hosts/memory/saving/xlsx-writer';
import type { OpenedFile } from './open-file';

/**
 * The bytes of a workbook as it is now, or why it is not saved: what saving would lose, or an old format, of which only the
 * values were read.
 */
export async function savedBytes({
  book,
}: OpenedFile): Promise<Uint8Array | { readonly lost: readonly Loss[] } | 'old-format'> {
  if (book.converted !== null) return 'old-format';
  const { loses } = await saveability(book);
  return loses.length > 0 ? { lost: loses } : saveWorkbook(book);
}
