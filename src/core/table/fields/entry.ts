import type { Field } from '../model';
import type { Block, BlockRow } from './block-rows';
import type { MoneyWord } from './money-words';

/** A label of money with its amount, before units and totals are sorted out. */
export interface Entry {
  readonly word: MoneyWord;
  readonly label: Field;
  readonly value: Field;
  /** The label over several of these, or over their column: their unit may stand in it. */
  readonly over: Field | null;
  /** The label of the block of money it stands in: its unit comes next. */
  readonly group: Field | null;
}

/** The amount of a row in the columns from `left` to `right`: a cell may be merged over several of them. */
export function columnValue(block: Block, row: BlockRow, left: number, right: number): Field {
  const inside = row.cells.find(({ field: { cell } }) => cell.column >= left && cell.column <= right);
  return inside?.field ?? block.grid.field(row.row, left);
}
