import { nameKey } from '../sheet/text';
import type { Field, TargetTable } from '../table/model';
import type { WorkbookFacts } from './workbook-facts';

interface Gap {
  readonly number: number;
  readonly before: number;
  readonly missing: string;
}

interface Repeat {
  readonly number: number;
  readonly title: string;
}

interface Order {
  readonly number: number;
  readonly before: number;
}

/** What may be wrong with a number, and what the remark is filled with. */
export interface NumberingMessages {
  readonly gap: Gap;
  readonly repeat: Repeat;
  readonly order: Order;
}

type Remark = {
  [Id in keyof NumberingMessages]: readonly [Id, NumberingMessages[Id]];
}[keyof NumberingMessages];

interface Numbered {
  readonly table: TargetTable;
  readonly title: Field;
  readonly number: number;
  /** `''` where the table names none. */
  readonly department: string;
}

const KNOWN = new WeakMap<WorkbookFacts, ReadonlyMap<TargetTable, Remark>>();

/** What is to be said of each table, worked out once for the workbook: the first table concerned carries the remark. */
export function numberingRemarks(workbook: WorkbookFacts): ReadonlyMap<TargetTable, Remark> {
  const known = KNOWN.get(workbook);
  if (known) return known;
  const remarks = new Map(seriesIn(workbook.tables).flatMap(remarksIn));
  KNOWN.set(workbook, remarks);
  return remarks;
}

/**
 * Tables counted together: those of one department. A sheet of several tables that begins with 1 after another such sheet
 * counts by itself.
 */
function seriesIn(tables: readonly TargetTable[]): readonly (readonly Numbered[])[] {
  const numbered = tables.flatMap(numberedTitle);
  const onSheet = new Map<string, number>();
  for (const { table } of numbered) onSheet.set(table.sheet, (onSheet.get(table.sheet) ?? 0) + 1);
  const several = (item: Numbered | undefined): boolean => (onSheet.get(item?.table.sheet ?? '') ?? 0) > 1;
  const open = new Map<string, Numbered[]>();
  const series: Numbered[][] = [];
  // A table that names no department belongs to the one before it.
  let department = numbered.find((item) => item.department !== '')?.department ?? '';
  for (const item of numbered) {
    department = item.department || department;
    const current = open.get(department);
    const last = current?.at(-1);
    const restarts =
      item.number === 1 && last?.table.sheet !== item.table.sheet && several(last) && several(item);
    if (current && !restarts) current.push(item);
    else {
      const started = [item];
      open.set(department, started);
      series.push(started);
    }
  }
  return series;
}

function numberedTitle(table: TargetTable): readonly Numbered[] {
  const { title } = table;
  const number = title && /^(\d{1,3})[.、．]/u.exec(nameKey(title.text))?.[1];
  if (!title || !number) return [];
  return [{ table, title, number: Number(number), department: nameKey(table.department?.text ?? '') }];
}

function remarksIn(series: readonly Numbered[]): readonly (readonly [TargetTable, Remark])[] {
  const first = new Map<number, Numbered>();
  for (const item of series) if (!first.has(item.number)) first.set(item.number, item);
  const remarks: (readonly [TargetTable, Remark])[] = [];
  let highest = series[0]?.number ?? 0;
  for (const item of series) {
    const { table, number } = item;
    const owner = first.get(number);
    if (owner && owner !== item) {
      remarks.push([table, ['repeat', { number, title: owner.title.text.trim() }]]);
    } else if (number < highest) {
      remarks.push([table, ['order', { number, before: highest }]]);
    } else {
      const missing = Array.from(
        { length: Math.max(0, number - highest - 1) },
        (_, index) => highest + 1 + index,
      );
      const gone = missing.filter((absent) => !first.has(absent));
      if (gone.length > 0) {
        remarks.push([table, ['gap', { number, before: highest, missing: spanOf(gone) }]]);
      }
      highest = number;
    }
  }
  return remarks;
}

/** 3, or 3、4, or 3–9. */
function spanOf(numbers: readonly number[]): string {
  return numbers.length > 3 ? `${numbers[0] ?? ''}–${numbers.at(-1) ?? ''}` : numbers.join('、');
}
