import type { CheckResult } from '../lint/check';
import { groupBy } from '../sheet/group-by';
import type { TargetTable } from '../table/model';
import { cleanColumns } from './clean-columns';
import { cleanTitle, columnsBeside, type TitleOptions } from './clean-head';
import { cleanPart, cleanSheet, printOf } from './clean-sheet';
import { contentsSheet, type Listed } from './contents-sheet';
import type { SheetPlan } from './plan';
import { startOfNumbering } from './numbering';

/** One 规范表 per target table, numbered in the order of the workbook. Blank forms are left out. */
export function cleanSheets(tables: readonly TargetTable[]): readonly SheetPlan[] {
  const filled = tables.filter((table) => table.kind !== 'template');
  return filled.map((table, index) => cleanSheet(table, sheetName(index, filled.length)));
}

/** A table to be exported, with what its title says. */
interface Item {
  readonly table: TargetTable;
  readonly options: TitleOptions;
}

/**
 * The tables of a checked workbook as they are handed in: numbered, with a 目录 in front where there are several; those
 * with open errors as drafts.
 * @param checked the check after everything safe was fixed
 * @param stacked tables of the same columns on one sheet, each on a page of its own, in place of a sheet for each
 */
export function cleanExport(
  checked: Pick<CheckResult, 'tables' | 'findings'>,
  stacked: boolean,
): readonly SheetPlan[] {
  const filled = checked.tables.filter((table) => table.kind !== 'template');
  const wrong = new Set(
    checked.findings.filter(({ severity }) => severity === 'error').map(({ table }) => table),
  );
  const start = startOfNumbering(filled);
  const items = filled.map((table, index): Item => ({
    table,
    options: {
      ...(filled.length > 1 && { number: start + index }),
      draft: wrong.has(table.id),
    },
  }));
  const { plans, listed } = stacked ? stackedSheets(items) : singleSheets(items);
  if (items.length < 2) return plans;
  return [
    contentsSheet(
      listed,
      items.some(({ options }) => options.draft),
    ),
    ...plans,
  ];
}

interface Drawn {
  readonly plans: readonly SheetPlan[];
  readonly listed: readonly Listed[];
}

function singleSheets(items: readonly Item[]): Drawn {
  const plans = items.map(({ table, options }, index) =>
    cleanSheet(table, sheetName(index, items.length), options),
  );
  const listed = items.map((item, index) => listing(item, index, plans[index]?.name ?? '', 0));
  return { plans, listed };
}

/** Tables of one layout share a sheet: columns have one width from top to bottom. */
function stackedSheets(items: readonly Item[]): Drawn {
  const groups = groupBy(
    items.map((item, index) => ({ item, index })),
    ({ item: { table } }) => {
      const roles = cleanColumns(table).map(({ role }) => role);
      return `${roles.join()}/${Math.max(columnsBeside(table), 6)}`;
    },
  );
  const listed: Listed[] = [];
  const plans = [...groups.values()].map((members, at) => {
    const name = sheetName(at, groups.size);
    const plan = stackedSheet(
      name,
      members.map(({ item }) => item),
    );
    members.forEach(({ item, index }, member) => {
      listed.push(listing(item, index, name, plan.tops[member] ?? 0));
    });
    return plan.sheet;
  });
  return { plans, listed: listed.sort((a, b) => a.number - b.number) };
}

function stackedSheet(
  name: string,
  items: readonly Item[],
): { readonly sheet: SheetPlan; readonly tops: readonly number[] } {
  let top = 0;
  const tops: number[] = [];
  const parts = items.map(({ table, options }) => {
    const part = cleanPart(table, options, top);
    tops.push(top);
    top = part.end;
    return part;
  });
  const [first] = parts;
  return {
    tops,
    sheet: {
      name,
      own: 'clean',
      cells: parts.flatMap(({ cells }) => cells),
      merges: parts.flatMap(({ merges }) => merges),
      looks: parts.flatMap(({ looks }) => looks),
      rowHeights: parts.flatMap(({ rowHeights }) => rowHeights),
      columnWidths: first?.widths ?? [],
      pageBreaks: tops.slice(1),
      print: {
        ...printOf(
          first?.landscape ?? false,
          items.some(({ options }) => options.draft),
        ),
        // Every table has a header of its own: rows printed again would stand above those of another table.
        titleRows: null,
      },
    },
  };
}

function listing({ table, options }: Item, index: number, sheet: string, row: number): Listed {
  const { number, ...rest } = options;
  const own = cleanTitle(table, { ...rest, number: number ?? index + 1 });
  return {
    table,
    number: number ?? index + 1,
    title: own.replace(/^\d{1,4}\./u, ''),
    sheet,
    cell: { row, column: 0 },
  };
}

function sheetName(index: number, count: number): string {
  return count === 1 ? '规范表' : `规范表${index + 1}`;
}
