import { readAmount } from '../../value/money';
import type { Field } from '../model';
import type { BlockCell, BlockRow } from './block-rows';
import { roleOfHead, type StageColumn } from './heads';
import { moneyWord } from './money-words';

/** A year and nothing else; 2024年预算 says itself what it holds. */
const BARE_YEAR = /^\s*((?:19|20)\d\d)\s*年度?\s*$/u;
const LONGEST_YEAR = 12;
const YEAR_OF_TABLE = /(?<!\d)((?:19|20)\d\d)\s*年度/u;
const LONGEST_LINE = 80;

/** The year a line alone above the money names: （2025年度）. Null for any other row; a year in a project's name is none. */
export function yearOfLine(filled: readonly Field[]): number | null {
  const [only] = filled;
  if (!only || filled.length > 1 || only.text.length > LONGEST_LINE || !only.text.includes('年度'))
    return null;
  const year = YEAR_OF_TABLE.exec(only.text)?.[1];
  return year === undefined ? null : Number(year);
}

/**
 * A row of money labels and bare years: 资金总额 | 2024年 | 2025年 | 2026年. The amounts stand below the years; the column
 * of the table's own year is the budget, and where that is not known none is. Null for any other row.
 */
export function yearColumns(row: number, filled: readonly Field[], year: number | null): BlockRow | null {
  if (filled.length < 3 || !filled.some(({ text }) => yearIn(text) !== null)) return null;
  const stages: StageColumn[] = [];
  const cells: BlockCell[] = [];
  for (const field of filled) {
    const own = yearIn(field.text);
    const word = own === null ? moneyWord(field.text) : null;
    if (own === null && word === null) return null;
    if (own !== null) stages.push({ stage: own === year ? 'budget' : 'result', head: field });
    cells.push({ field, role: own === null ? roleOfHead(field.text) : 'other', word, apart: false });
  }
  if (stages.length < 2 || stages.length === cells.length) return null;
  return { row, kind: 'heads', cells, stages, list: null };
}

/** The row of amounts below such heads, which has no label of its own: that of the heads is. Null for any other row. */
export function amountsBelowYears(row: number, filled: readonly Field[], above: BlockRow): BlockRow | null {
  if (above.kind !== 'heads' || !above.stages) return null;
  const label = above.cells.find(({ word }) => word?.kind === 'total');
  if (!label || filled.some(({ text }) => readAmount(text, null).figure === null)) return null;
  const cells = filled.map((field) => ({ field, role: null, word: null, apart: false }));
  return {
    row,
    kind: 'fields',
    cells: [{ ...label, role: null }, ...cells],
    stages: above.stages,
    list: null,
  };
}

function yearIn(text: string): number | null {
  if (text.length > LONGEST_YEAR) return null;
  const year = BARE_YEAR.exec(text)?.[1];
  return year === undefined ? null : Number(year);
}
