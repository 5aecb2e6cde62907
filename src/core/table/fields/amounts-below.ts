import { readAmount } from '../../value/money';
import { fieldKey } from '../field-vocabulary';
import type { Field } from '../model';
import type { Block, BlockCell, BlockRow } from './block-rows';
import { columnValue, type Entry } from './entry';

interface Below {
  readonly entries: readonly Entry[];
  /** Labels over other labels, without an amount of their own. */
  readonly parents: readonly Field[];
  /** How many rows it takes besides the first. */
  readonly rows: number;
}

/** Labels of money side by side, in one row or two, with their amounts in the row below; null when they are none. */
export function amountsBelow(block: Block, index: number, group: Field | null): Below | null {
  const first = headsIn(block.rows[index]);
  if (!first) return null;
  const next = block.rows[index + 1];
  const second = next && next.row === first.row + 1 ? headsIn(next) : null;
  const heads = second ?? first;
  const valueRow = block.rows[index + (second ? 2 : 1)];
  const at = heads.row + 1;
  const amounts = valueRow?.row === at ? valueRow : undefined;
  const labels = first.cells.length + (second?.cells.length ?? 0);
  // A blank form shows no amounts; labels without room between them leave no other place for these.
  const blank = amounts === undefined && at <= block.area.bottom && heads.adjacent && labels >= 3;
  if (!blank && !(amounts && isAmountRow(amounts, heads))) return null;
  const leaves = second
    ? leavesOf(first.cells, second.cells)
    : first.cells.map((cell) => ({ cell, over: null }));
  const parents = first.cells
    .filter((cell) => leaves.some(({ over }) => over === cell))
    .map(({ field }) => field);
  const entries = leaves.flatMap(({ cell, over }, position): readonly Entry[] => {
    const column = cell.field.cell.column;
    const end = leaves[position + 1]?.cell.field.cell.column ?? block.area.right + 1;
    const value = amounts ? columnValue(block, amounts, column, end - 1) : block.grid.field(at, column);
    const word = over?.word && SUBTOTAL.test(fieldKey(cell.field.text)) ? over.word : cell.word;
    return word ? [{ word, label: cell.field, value, over: over?.field ?? null, group }] : [];
  });
  return { entries, parents, rows: (second ? 1 : 0) + (amounts ? 1 : 0) };
}

const SUBTOTAL = /^(?:合计|小计|总额|总计)$/u;

interface Heads {
  readonly row: number;
  readonly cells: readonly BlockCell[];
  /** Two of them touch: no room for an amount between. */
  readonly adjacent: boolean;
}

/** The money labels of a row that holds nothing else but a label at its left; null when there are fewer than two. */
function headsIn(row: BlockRow | undefined): Heads | null {
  if (!row || row.kind === 'listed' || row.stages) return null;
  const start = row.cells.findIndex(({ word }) => word !== null && word.kind !== 'group');
  if (start < 0 || start > 1) return null;
  const cells = row.cells.slice(start);
  if (cells.length < 2 || cells.some(({ word }) => word === null || word.kind === 'group')) return null;
  const columns = cells.map(({ field }) => field.cell.column);
  const adjacent = columns.some((column, index) => column + 1 === columns[index + 1]);
  return { row: row.row, cells, adjacent };
}

/** Whether a row holds amounts below the heads, and no labels. */
function isAmountRow(row: BlockRow, heads: Heads): boolean {
  const columns = new Set(heads.cells.map(({ field }) => field.cell.column));
  if (row.cells.some(({ role, apart }) => role !== null || apart)) return false;
  return row.cells.some(
    ({ field }) => columns.has(field.cell.column) && readAmount(field.text, null).figure !== null,
  );
}

/** The labels that have amounts below them: those of the second row, and those of the first that stand over none. */
function leavesOf(
  first: readonly BlockCell[],
  second: readonly BlockCell[],
): readonly { readonly cell: BlockCell; readonly over: BlockCell | null }[] {
  return first.flatMap((cell, index): { cell: BlockCell; over: BlockCell | null }[] => {
    const left = cell.field.cell.column;
    const end = first[index + 1]?.field.cell.column ?? Infinity;
    const under = second.filter(({ field }) => field.cell.column >= left && field.cell.column < end);
    return under.length === 0 ? [{ cell, over: null }] : under.map((leaf) => ({ cell: leaf, over: cell }));
  });
}
