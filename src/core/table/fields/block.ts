import type { Area } from '../../sheet/address';
import { fieldLabelRole, isPeriod, nearLabel } from '../field-vocabulary';
import type { Grid } from '../grid';
import type { Field } from '../model';
import { isTitle } from '../vocabulary';
import { usualColumns, withValuesThatLookLikeLabels } from './beside';
import { endsList, listIn, roleOfHead, ROLE_OF_WORD, stageColumns } from './heads';
import type { Block, BlockCell, BlockRow } from './block-rows';
import { pairsIn, type Inside, type Pair } from './inline';
import { moneyWord, type MoneyWord } from './money-words';
import { isUnitLine } from './unit-line';
import { amountsBelowYears, yearColumns, yearOfLine } from './year-columns';

/** Money labels that are labels wherever they stand; the others only among labels of money. */
const STRONG: ReadonlySet<MoneyWord['kind']> = new Set(['group', 'total', 'reckoning', 'fiscal']);

/** Looks at every filled cell of the block once and says which of them are labels. */
export function readBlock(grid: Grid, area: Area): Block {
  const rows: BlockRow[] = [];
  let above: BlockRow | null = null;
  let money = false;
  let year: number | null = null;
  for (let row = area.top; row <= area.bottom; row++) {
    const filled = grid.filled(row, area.left, area.right);
    if (filled.length === 0) continue;
    year = yearOfLine(filled) ?? year;
    above = yearColumns(row, filled, year) ?? readRow(row, filled, above, money);
    money = hasMoney(above) || (money && dividesMoney(above));
    rows.push(above);
  }
  const usual = usualColumns(rows);
  return { grid, area, rows: withValuesThatLookLikeLabels(rows, usual), usual };
}

/** 按收入性质分 | 按支出性质分: short words over amounts that go on below. */
function dividesMoney({ cells }: BlockRow): boolean {
  return cells.every(({ role, field }) => role === null && DIVISION.test(field.text));
}

const DIVISION = /^\s*按?\p{Script=Han}{2,8}[分:：]\s*$/u;

/** @param money the row stands below labels of money */
function readRow(row: number, filled: readonly Field[], above: BlockRow | null, money: boolean): BlockRow {
  const list = above?.list ?? null;
  if (list && !endsList(list, filled)) {
    const heads = above?.kind === 'heads' && filled.every(({ text }) => moneyWord(text) !== null);
    return heads
      ? { row, kind: 'heads', cells: filled.map(headCell), stages: null, list }
      : { row, kind: 'listed', cells: filled.map(listCell), stages: null, list };
  }
  const below = above && amountsBelowYears(row, filled, above);
  if (below) return below;
  const stages = stageColumns(filled);
  if (stages) return { row, kind: 'heads', cells: filled.map(stageCell), stages, list: null };
  const started = listIn(filled);
  if (started) return { row, kind: 'heads', cells: filled.map(headCell), stages: null, list: started };
  const cells = labelledCells(filled, money);
  const read: BlockRow = { row, kind: 'fields', cells, stages: null, list: null };
  return hasMoney(read) ? { ...read, stages: above?.stages ?? null } : read;
}

function hasMoney({ kind, cells, stages }: BlockRow): boolean {
  return stages !== null || (kind !== 'listed' && cells.some(({ word }) => word !== null));
}

function headCell(field: Field): BlockCell {
  return { field, role: roleOfHead(field.text), word: moneyWord(field.text), apart: false };
}

/** 年初预算数 names a column here, not the total. */
function stageCell(field: Field): BlockCell {
  const word = moneyWord(field.text);
  const group = word?.kind === 'group';
  return { field, role: group ? 'budgetGroup' : 'other', word: group ? word : null, apart: false };
}

function listCell(field: Field): BlockCell {
  return { field, role: null, word: null, apart: false };
}

function labelledCells(filled: readonly Field[], belowMoney: boolean): readonly BlockCell[] {
  const cells: BlockCell[] = [];
  let before: BlockCell | null = null;
  let money = belowMoney;
  for (const field of filled) {
    const inside = pairsBeside(field, before, money);
    const read: readonly BlockCell[] = inside ? insideCells(inside) : [labelled(field, before, money)];
    money ||= read.some(({ word }) => word !== null);
    before = read.at(-1) ?? before;
    cells.push(...read);
  }
  // 填报单位：… with nothing else is the line of the department, whole.
  const line = cells.every(({ role, field }) => role === null || (role === 'applicant' && field.within));
  return line && cells.some(({ field }) => field.within)
    ? filled.map((field) => labelled(field, null, false))
    : cells;
}

function insideCells({ pairs, unitLine }: Inside): readonly BlockCell[] {
  const cells = pairs.flatMap(pairCells);
  return unitLine ? [...cells, { field: unitLine, role: null, word: null, apart: true }] : cells;
}

function pairCells({ label, value, role, word }: Pair): readonly BlockCell[] {
  const labelCell = { field: label, role, word, apart: false };
  return value ? [labelCell, { field: value, role: null, word: null, apart: false }] : [labelCell];
}

/** Labels with their values in one cell. Beside a label stands its value, however it begins; a goal may repeat its label. */
function pairsBeside(field: Field, before: BlockCell | null, money: boolean): Inside | null {
  const inside = pairsIn(field, money);
  if (!inside || isUnitLine(field.text)) return null;
  if (!before?.role) return inside;
  const [{ role, word } = { role: null, word: null }] = inside.pairs;
  const under = before.role === 'goal' ? role === 'goal' : before.role === 'budgetGroup' && word !== null;
  return under ? inside : null;
}

function labelled(field: Field, before: BlockCell | null, money: boolean): BlockCell {
  const { text } = field;
  const word = moneyWord(text);
  const afterLabel = before !== null && before.role !== null && before.word === null;
  if (word && (word.kind === 'total' || word.kind === 'group' || !afterLabel)) {
    if (money || (STRONG.has(word.kind) && !word.weak))
      return { field, role: ROLE_OF_WORD[word.kind], word, apart: false };
  }
  const role = word ? null : fieldLabelRole(text);
  if (role) return { field, role, word: null, apart: false };
  const free = !before?.role;
  const period = (free || before.role === 'paymentPlan') && isPeriod(text);
  const apart = period || (free && isTitle(text)) || isUnitLine(text);
  const near = apart || word || before?.role ? null : nearLabel(text);
  if (near === null) return { field, role: null, word: null, apart };
  return { field, role: fieldLabelRole(near), word: moneyWord(near), apart: false };
}
