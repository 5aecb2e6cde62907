import { readAmount } from '../../value/money';
import type { Field } from '../model';
import { fieldKey } from '../field-vocabulary';
import { amountsBelow } from './amounts-below';
import { valueBeside } from './beside';
import type { Block, BlockCell, BlockRow } from './block-rows';
import type { StageColumn } from './heads';
import { columnValue, type Entry } from './entry';
import { unitOfLabel } from './money-words';

/** The amounts of a block, one list per column of amounts, the budget proper first. */
export interface Amounts {
  readonly lists: readonly (readonly Entry[])[];
  /** Where each money label has its amount. */
  readonly values: ReadonlyMap<Field, Field | null>;
  /** The cell with the weight of 预算执行率. */
  readonly executionWeight: Field | null;
  /** Among them stands an amount whose label says nothing to us, perhaps another source: 车购税资金. */
  readonly strangers: boolean;
}

/** Collects the amounts: beside their labels, below them, or in columns of their own. */
export function amountsOf(block: Block): Amounts {
  const beside: Entry[] = [];
  const listed: Entry[] = [];
  const staged = new Map<Field, Entry[]>();
  const values = new Map<Field, Field | null>();
  let heads: BlockCell[] = [];
  let group: Field | null = null;
  let executionWeight: Field | null = null;
  let strangers = false;
  let last: BlockRow | null = null;
  for (let index = 0; index < block.rows.length; index++) {
    const row = block.rows[index];
    if (!row) break;
    if (row.kind === 'listed') listed.push(...sumRow(block, row, heads));
    else if (row.kind === 'heads') heads.push(...row.cells);
    else heads = [];
    if (row.kind === 'listed') continue;
    if (!row.cells.some(({ word }) => word !== null)) {
      strangers ||= last !== null && isStranger(row, last);
      continue;
    }
    last = row;
    strangers ||=
      row.stages === null && row.cells.some((cell, at) => isStrangerBeside(cell, row.cells[at + 1]));
    for (const label of groupLabels(block, row)) {
      values.set(label, null);
      // Of two labels beside each other the one with the unit says more.
      const beside = group?.cell.row === label.cell.row && unitOfLabel(group.text) !== null;
      if (!beside) group = label;
    }
    if (row.kind === 'heads') continue;
    if (row.stages) {
      const weight = readStages(block, row, row.stages, { staged, values, group });
      executionWeight ??= weight;
      continue;
    }
    const below = amountsBelow(block, index, group);
    if (below) {
      for (const entry of below.entries) values.set(entry.label, entry.value);
      for (const label of below.parents) values.set(label, null);
      beside.push(...below.entries);
      index += below.rows;
    } else beside.push(...entriesBeside(block, row, values, group));
  }
  const stages = [...staged].sort(([a], [b]) => rank(a) - rank(b)).map(([, entries]) => entries);
  const lists = [...stages, beside];
  const stated = lists.some((list) => list.some(({ word }) => word.kind === 'total'));
  return {
    lists: stated || listed.length === 0 ? lists : [...lists, listed],
    values,
    executionWeight,
    strangers,
  };
}

/** A label no vocabulary knows right below a label of money, with an amount beside it. */
function isStranger({ row, cells }: BlockRow, above: BlockRow): boolean {
  if (row !== above.row + 1 || cells.some(({ role, apart }) => role !== null || apart)) return false;
  const columns = new Set(
    above.cells.flatMap(({ word, field }) => (word === null ? [] : [field.cell.column])),
  );
  const at = cells.findIndex(({ field }) => columns.has(field.cell.column) && WORDS.test(field.text));
  return at >= 0 && cells.slice(at + 1).some(({ field }) => readAmount(field.text, null).figure !== null);
}

/** The same in a row with labels of money: 财政资金 | 20 | 彩票公益金 | 18 | 其他资金 | 5. */
function isStrangerBeside(label: BlockCell, value: BlockCell | undefined): boolean {
  if (label.role !== null || label.apart || value?.role !== null || value.apart) return false;
  return WORDS.test(label.field.text) && readAmount(value.field.text, null).figure !== null;
}

const WORDS = /^[\p{Script=Han}\s（）()、，,:：]{2,24}$/u;

/** 年初预算数 is the budget; what became of it during the year comes after. */
function rank(head: Field): number {
  return /年初/u.test(fieldKey(head.text)) ? 0 : 1;
}

function entriesBeside(
  block: Block,
  row: BlockRow,
  values: ReadonlyMap<Field, Field | null>,
  group: Field | null,
): readonly Entry[] {
  const entries: Entry[] = [];
  row.cells.forEach(({ word, field }, index) => {
    const value = word && !values.has(field) ? valueBeside(block, row, index) : null;
    if (word && value) entries.push({ word, label: field, value, over: null, group });
  });
  return entries;
}

/**
 * The labels of a row that stand over the money block: 项目资金（万元） without an amount beside it, and a blank total left
 * of another total for the same period, such as 项目金额 | 年度资金总额.
 */
function groupLabels(block: Block, row: BlockRow): readonly Field[] {
  const labels: Field[] = [];
  row.cells.forEach(({ word, field }, index) => {
    if (word?.kind !== 'group' && (word?.kind !== 'total' || row.kind !== 'fields')) return;
    const next = row.cells[index + 1]?.word;
    const over =
      word.kind === 'group' || (next?.kind === 'total' && (word.period ?? next.period) === next.period);
    const value = over ? valueBeside(block, row, index) : null;
    if (over && (value === null || value.text.trim() === '')) labels.push(field);
  });
  return labels;
}

/** Reads a row of a money block with several columns; returns the weight cell if the row is the total. */
function readStages(
  block: Block,
  row: BlockRow,
  stages: readonly StageColumn[],
  into: {
    readonly staged: Map<Field, Entry[]>;
    readonly values: Map<Field, Field | null>;
    readonly group: Field | null;
  },
): Field | null {
  const { staged, values, group } = into;
  const firstColumn = stages[0]?.head.cell.column ?? 0;
  const label = row.cells
    .filter(({ word, field }) => word !== null && field.cell.column < firstColumn)
    .at(-1);
  if (!label?.word || label.word.kind === 'group') return null;
  let weight: Field | null = null;
  stages.forEach(({ stage, head }, index) => {
    const end = (stages[index + 1]?.head.cell.column ?? block.area.right + 1) - 1;
    const value = columnValue(block, row, head.cell.column, end);
    if (stage === 'weight') weight ??= value.text.trim() === '' ? null : value;
    if (stage !== 'budget' || !label.word) return;
    const entries = staged.get(head) ?? [];
    entries.push({ word: label.word, label: label.field, value, over: head, group });
    staged.set(head, entries);
    if (!values.has(label.field)) values.set(label.field, value);
  });
  return label.word.kind === 'total' ? weight : null;
}

/**
 * The row 合计 of a list of tasks or costs: the total of its columns. Single tasks are not the project's budget.
 * @param heads the heads of the list, row by row
 */
function sumRow(block: Block, row: BlockRow, heads: readonly BlockCell[]): readonly Entry[] {
  const [first] = row.cells;
  if (!first || !LIST_SUM.test(fieldKey(first.field.text))) return [];
  const entries = new Map<number, Entry>();
  let over: Field | null = null;
  for (const { field, word } of heads) {
    if (!word || word.kind === 'group' || field.cell.column <= first.field.cell.column) continue;
    const { column } = field.cell;
    const value = block.grid.field(row.row, column);
    entries.set(column, { word, label: field, value, over, group: null });
    if (word.kind === 'total') over ??= field;
  }
  return [...entries.values()].sort((a, b) => a.value.cell.column - b.value.cell.column);
}

const LIST_SUM = /^(?:金额)?(?:合计|总计)(?:金额)?$/u;
