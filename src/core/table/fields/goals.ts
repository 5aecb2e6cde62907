import { firstFrom } from '../../sheet/search';
import { fieldKey } from '../field-vocabulary';
import type { Field } from '../model';
import { columnRole } from '../column-vocabulary';
import { isSlot, isTitle } from '../vocabulary';
import { valueBeside } from './beside';
import type { Block, BlockCell, BlockRow } from './block-rows';

export interface Goals {
  readonly goals: readonly Field[];
  /** The value of each goal label; null for a label over others, and for 实际完成情况. */
  readonly values: ReadonlyMap<Field, Field | null>;
}

/** Below a label as wide as the table a text this short is rather the next label. */
const SHORT = 12;
/** As many blank rows may stand between such a label and its goals. */
const BLANK_ROWS_BELOW = 2;

const RESULT = /(?:完成|实现)(?:情况|目标)$/u;

/**
 * Reads the goals: beside their label or below it, several labels beside each other (中期 and 年度), several rows under
 * one label. What was achieved (实际完成情况) is no goal.
 */
export function readGoals(block: Block): Goals {
  const goals: Field[] = [];
  const values = new Map<Field, Field | null>();
  block.rows.forEach((row, index) => {
    if (row.kind !== 'fields' || !row.cells.some(({ role }) => role === 'goal')) return;
    const below = headsOverGoals(block, row, index);
    if (!below) readBeside(block, index, goals, values);
    else {
      const columns = below.heads.map((head, at) => {
        const end = below.heads[at + 1]?.field.cell.column ?? block.area.right + 1;
        return { head, left: head.field.cell.column, right: end - 1 };
      });
      for (const { field } of row.cells) values.set(field, null);
      const expected = columns.filter(({ head }) => head.role === 'goal');
      for (const { head, left, right } of expected) {
        const next = block.rows[index + 1];
        const [text] = next?.row === below.row ? textsIn(next.cells, { left, right }) : [];
        const value = text ?? block.grid.field(below.row, left);
        values.set(head.field, value);
        goals.push(value);
      }
      const lefts = expected.map(({ left, right }) => ({ left, right }));
      goals.push(...furtherRows(block, below.row, lefts));
    }
  });
  return { goals, values };
}

interface Columns {
  readonly left: number;
  readonly right: number;
}

/** Heads with their goals below them, and the label over all of them; null when the goals stand beside their labels. */
function headsOverGoals(
  block: Block,
  row: BlockRow,
  index: number,
): {
  readonly group: BlockCell | null;
  readonly heads: readonly BlockCell[];
  /** Where the goals begin. */
  readonly row: number;
} | null {
  const heads = row.cells;
  const [first, second] = heads;
  if (!first || heads.some(({ role, field }) => role !== 'goal' && !RESULT.test(fieldKey(field.text))))
    return null;
  const next = block.rows[index + 1];
  // Below a heading alone in its row blank rows may follow.
  const gap = second ? 0 : BLANK_ROWS_BELOW;
  const beneath = next && next.row - row.row - 1 <= gap ? next : null;
  const below = beneath?.row ?? row.row + 1;
  if (below > block.area.bottom) return null;
  if (beneath?.cells.some(({ role, apart }) => role !== null || apart)) return null;
  if (!second)
    return beneath && (isGoalText(first, beneath) || isNumbered(first, beneath))
      ? { group: null, heads, row: below }
      : null;
  const leftmost = beneath?.cells[0]?.field.cell.column ?? Infinity;
  if (leftmost < first.field.cell.column) return null;
  return leftmost < second.field.cell.column
    ? { group: null, heads, row: below }
    : { group: first, heads: heads.slice(1), row: below };
}

/** A label alone in its row, over a text alone in the next one: a goal as wide as the table. */
function isGoalText(label: BlockCell, beneath: BlockRow): boolean {
  const [only] = beneath.cells;
  const below = only?.field.cell.column === label.field.cell.column && beneath.cells.length === 1;
  return below && only.field.text.trim().length > SHORT;
}

/** A label alone in its row, over rows of a number and a goal. */
function isNumbered(label: BlockCell, { cells }: BlockRow): boolean {
  return cells[0]?.field.cell.column === label.field.cell.column && startsWithNumber(cells);
}

function startsWithNumber([first, second]: readonly BlockCell[]): boolean {
  return second !== undefined && NUMBER.test(first?.field.text.trim() ?? '');
}

const NUMBER = /^\d{1,2}$/u;

function readBeside(block: Block, index: number, goals: Field[], values: Map<Field, Field | null>): void {
  const row = block.rows[index];
  if (!row) return;
  row.cells.forEach((label, at) => {
    if (label.role !== 'goal') return;
    if (isOverNext(label, row.cells[at + 1]) || sharesCell(row.cells[at + 1], row.cells[at + 2])) {
      values.set(label.field, null);
      return;
    }
    const beside = valueBeside(block, row, at);
    const next = row.cells.slice(at + 1).find(({ role }) => role !== null);
    const right = (next?.field.cell.column ?? block.area.right + 1) - 1;
    const value = beside && (textsIn(row.cells, { left: beside.cell.column, right })[0] ?? beside);
    values.set(label.field, value);
    if (!value) return;
    goals.push(value);
    const further = furtherRows(block, row.row, [{ left: beside.cell.column, right }]);
    // Behind a label in the same cell goals go on only where they are numbered.
    const own = beside.cell.column === label.field.cell.column;
    goals.push(...(own && !further.every(({ text }) => BEGINS_NUMBERED.test(text)) ? [] : further));
  });
}

const BEGINS_NUMBERED = /^\s*(?:[（(]?\d{1,2}[)）.．、]|[①-⑳]|目标\d)/u;

/** Whether a goal label and its goal stand in one cell. */
function sharesCell(label: BlockCell | undefined, value: BlockCell | undefined): boolean {
  return (
    label?.role === 'goal' && value?.role === null && value.field.cell.column === label.field.cell.column
  );
}

/** The texts of a row in these columns; a mere number (目标1) in a cell of its own is none. */
function textsIn(cells: readonly BlockCell[], { left, right }: Columns): readonly Field[] {
  const inside = cells.flatMap(({ field, role }) =>
    role === null && field.cell.column >= left && field.cell.column <= right ? [field] : [],
  );
  return inside.length > 1 ? inside.filter(({ text }) => !isSlot(text) && !NUMBER.test(text.trim())) : inside;
}

/** Whether a label stands over the goal label beside it: 总体目标 | 年度目标, 年度总体目标 | 预期目标. */
function isOverNext(label: BlockCell, next: BlockCell | undefined): boolean {
  if (next?.role !== 'goal') return false;
  return !/年|期/u.test(fieldKey(label.field.text)) || /^预期/u.test(fieldKey(next.field.text));
}

/** Goals of one label that stand in rows of their own, below the first: until a row begins left of them or with a label. */
function furtherRows(block: Block, from: number, columns: readonly Columns[]): readonly Field[] {
  const found: Field[] = [];
  const left = Math.min(...columns.map((column) => column.left));
  const { rows } = block;
  for (let at = firstFrom(rows, from + 1, ({ row }) => row); at < rows.length; at++) {
    const row = rows[at];
    const first = row?.cells[0];
    if (row?.kind !== 'fields' || !first || first.field.cell.column < left) break;
    const { cells } = row;
    if (cells.some(({ role, apart, field }) => role !== null || apart || isOther(field.text))) break;
    const short = first.field.text.trim().length <= SHORT && !startsWithNumber(cells);
    if (left === block.area.left && short) break;
    for (const column of columns) found.push(...textsIn(cells, column));
  }
  return found;
}

/** The second line of an indicator header, or a title printed again. */
function isOther(text: string): boolean {
  return columnRole(text) !== null || isTitle(text);
}
