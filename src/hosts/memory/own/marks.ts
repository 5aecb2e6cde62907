import { isMark } from '../../marks';
import type { MemoryWorkbook } from '../workbook';

/** Whether any mark of this product stands in the workbook. */
export function isMarked({ sheets }: MemoryWorkbook): boolean {
  return sheets.some(({ formats }) => formats.some(isMark));
}
