import type { SafeFixes } from '../lint/fixer';
import { cellKey } from '../sheet/address';
import { firstAt, type SheetSnapshot } from '../sheet/snapshot';
import { labelKey, withoutSpace } from '../sheet/text';
import { SERIAL_LABELS } from '../table/extra-columns';
import { HORIZON_LABELS } from '../table/flat-list';
import type { Evidence, Field, TargetTable } from '../table/model';
import { isExecutionLabel, isSlot, isTotalLabel } from '../table/vocabulary';
import { writtenFields } from './written-fields';

/** What of a table its clean sheet does not say. */
export interface LeftOut {
  readonly table: TargetTable;
  /** Whole columns, by their labels: what came out is no part of the target. */
  readonly columns: readonly string[];
  /** Texts that stand anywhere else. */
  readonly texts: readonly Field[];
  /** Beside every goal stands an indicator tree of its own: which indicator serves which goal. */
  readonly goalTrees: boolean;
}

/** Tables, and the workbook they were read in: both after everything safe was fixed, as clean sheets are made. */
export interface LeftOutSource {
  readonly result: Pick<SafeFixes['result'], 'tables'>;
  readonly workbook: SafeFixes['workbook'];
}

/** The tables that lose something in their clean sheets, and what. Blank forms are not exported. */
export function leftOut({ result, workbook }: LeftOutSource): readonly LeftOut[] {
  return result.tables.flatMap((table): readonly LeftOut[] => {
    const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
    if (!sheet || table.kind === 'template') return [];
    const lost = lostOf(table, sheet);
    return lost.columns.length > 0 || lost.texts.length > 0 || lost.goalTrees ? [lost] : [];
  });
}

function lostOf(table: TargetTable, sheet: SheetSnapshot): LeftOut {
  const { top, left, bottom, right } = table.range;
  const { places, texts: said } = writtenFields(table);
  const heads = headRows(table);
  const columns = new Set<string>();
  const texts: Field[] = [];
  for (const row of sheet.rows) {
    if (row.index < top || row.index > bottom || heads.has(row.index)) continue;
    const from = firstAt(row.cells, left);
    // Totals are reckoned, not said.
    if (isTotalLabel(row.cells[from]?.text ?? '')) continue;
    for (const { column, text } of row.cells.slice(from)) {
      if (column > right) break;
      const cell = { row: row.index, column };
      if (isSlot(text) || places.has(cellKey(cell))) continue;
      const over = columnOver(table.evidence.columns, cell);
      if (over?.role === 'result') columns.add(withoutSpace(over.text));
      else if (!isRepeated(over, text, said) && !(table.executionWeight && isExecutionLabel(text)))
        texts.push({ text, cell });
    }
  }
  const goalTrees =
    table.goals.length > 1 &&
    table.sets.some(({ header }) => header.labels.some(({ role }) => role === 'goal')) &&
    table.sets.some(({ indicators }) => indicators.length > 1);
  return { table, columns: [...columns], texts, goalTrees };
}

/** The rows that hold nothing but labels of columns. */
function headRows({ sets, evidence }: TargetTable): ReadonlySet<number> {
  const headers = sets.flatMap(({ header, repeatedHeaders }) => [header, ...repeatedHeaders]);
  return new Set([
    ...headers.flatMap(({ row, labels }) => [row, ...labels.map(({ cell }) => cell.row)]),
    ...evidence.columns.map(({ cell }) => cell.row),
  ]);
}

type Column = Evidence['columns'][number];

/** The column of the indicators a cell stands in. */
function columnOver(columns: readonly Column[], cell: Field['cell']): Column | null {
  let over: Column | null = null;
  for (const column of columns) {
    if (column.cell.row >= cell.row || column.cell.column > cell.column) continue;
    // Of several headers the nearest above.
    if (!over || column.cell.row > over.cell.row || column.cell.column > over.cell.column) over = column;
  }
  return over;
}

/** Lists say in every row what belongs to the project or is the tier of the next, number their rows, and mark periods. */
function isRepeated(over: Column | null, text: string, said: ReadonlySet<string>): boolean {
  if (!over) return false;
  const apart = over.role === null || /^(?:goal|project|tier[12])/u.test(over.role);
  if (apart && said.has(text.trim())) return true;
  const label = labelKey(over.text);
  return SERIAL_LABELS.has(label) || HORIZON_LABELS.includes(label);
}
