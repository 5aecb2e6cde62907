import { headerColumns, type HeaderColumns } from '../../../src/core/import/header-columns';
import { textRows } from '../../../src/core/import/text-rows';

/** The columns of a line that is a header. */
export function headerOf(line: string): HeaderColumns {
  const [row] = textRows(line);
  if (!row) throw new Error('no row');
  return headerColumns(row);
}
