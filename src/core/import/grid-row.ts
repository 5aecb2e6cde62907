import { SHEET_LIMITS } from '../sheet/address';
import { fieldLabelRole, fieldRole } from '../table/field-vocabulary';
import { joined } from './join-pieces';

/** A row of the sheet the text describes. */
export interface GridRow {
  readonly cells: string[];
  readonly line: number;
}

/** The column of the last cell with a text, -1 in a blank row. */
export function lastFilled(cells: readonly string[]): number {
  let column = cells.length - 1;
  while (column >= 0 && cells[column] === '') column--;
  return column;
}

/** Whether a cell of the row holds more than Excel lets it. */
export function isFull({ cells }: GridRow): boolean {
  return cells.some((text) => text.length > SHEET_LIMITS.cellText);
}

/** Puts the rest of a cell behind its beginning. */
export function put({ cells }: GridRow, column: number, text: string, between: string): void {
  while (cells.length <= column) cells.push('');
  const above = cells[column] ?? '';
  cells[column] = between === '' || above === '' ? joined(above, text) : `${above}${between}${text}`;
}

/** Whether a label broke over two lines: neither half is one, both together are. */
export function goesOnLabel(begun: string, rest: string): boolean {
  if (/[）)]$/u.test(begun)) return false;
  return fieldLabelRole(begun) === null && fieldLabelRole(rest) === null && fieldRole(begun + rest) !== null;
}
