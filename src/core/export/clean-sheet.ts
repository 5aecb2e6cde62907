import type { TargetTable } from '../table/model';
import { blockRows } from './clean-block';
import { cleanColumns } from './clean-columns';
import { cleanGrid } from './clean-grid';
import { columnsBeside, fieldRows, lineRows, type TitleOptions } from './clean-head';
import { layOut } from './plan-rows';
import type { PrintSetup, SheetPlan } from './plan';

/** What the foot of a clean sheet says. */
const FOOTER = '第 &P 页 共 &N 页';

/**
 * 规范表: the table in the standard layout (the form of 2015 with 资金支出计划), values normalised, tiers merged and in the
 * order of the scheme, headers once, torn-off pieces joined, unfilled rows dropped. Fields the table does not have are
 * left out; what it has besides (weights, several sets, several budgets) is kept.
 * @param name the sheet's name, at most 31 characters
 */
export function cleanSheet(table: TargetTable, name: string, options: TitleOptions = {}): SheetPlan {
  const { widths, landscape, ...laid } = cleanPart(table, options, 0);
  const [header] = laid.headers;
  return {
    name,
    own: 'clean',
    cells: laid.cells,
    merges: laid.merges,
    looks: laid.looks,
    columnWidths: widths,
    rowHeights: laid.rowHeights,
    print: {
      ...printOf(landscape, options.draft ?? false),
      // A header printed again would name the wrong period above the rows of a second set.
      titleRows: header !== undefined && laid.headers.length === 1 ? { first: header, last: header } : null,
    },
  };
}

/** A table laid out from a row of a sheet on. */
export function cleanPart(table: TargetTable, options: TitleOptions, top: number) {
  const columns = cleanColumns(table);
  const grid = cleanGrid(columns, columnsBeside(table));
  const above = [...lineRows(table, options, grid), ...fieldRows(table, grid)];
  const blocks = table.sets.map((set) => blockRows(table, set, columns, grid));
  const laid = layOut([...above, ...blocks.flat()], grid.widths, { top });
  let at = above.length;
  const headers = blocks.map((rows) => {
    const header = laid.tops[at] ?? top;
    at += rows.length;
    return header;
  });
  return { ...laid, headers, widths: grid.widths, landscape: grid.landscape };
}

/** How a clean sheet prints. */
export function printOf(landscape: boolean, draft: boolean): Omit<PrintSetup, 'titleRows'> {
  return {
    paper: 'A4',
    orientation: landscape ? 'landscape' : 'portrait',
    fitToWidth: true,
    marginsMm: { top: 20, right: 15, bottom: 18, left: 15 },
    ...(draft && { header: '草案' }),
    footer: FOOTER,
  };
}
