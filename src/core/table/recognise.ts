import { areaToA1, type Area, type CellRef } from '../sheet/address';
import { isSheetError, type SheetSnapshot } from '../sheet/snapshot';
import { detectScheme } from '../tiers/schemes';
import { findBlocks, type Block } from './find-blocks';
import { Grid } from './grid';
import { columnsOf } from './header';
import { indicatorsOf, type IndicatorSet, type LayoutId, type TableKind, type TargetTable } from './model';
import { readFields, type BlockFields } from './read-fields';
import { readSets } from './read-indicators';
import { fieldRole } from './vocabulary';

/** Something about a sheet that keeps a table from being checked whole; the app puts it into words. */
export interface TableRemark {
  readonly code:
    | 'title-without-header' // a title, but no indicator header below it
    | 'header-without-rows' // an indicator header, but nothing below it
    | 'error-cell'; // a value or amount that shows an error such as `#REF!`
  readonly sheet: string;
  readonly cell: CellRef;
}

export interface Recognition {
  readonly tables: readonly TargetTable[];
  readonly remarks: readonly TableRemark[];
}

/**
 * Finds the target tables of a sheet, top to bottom, wherever they start. Works on displayed texts alone: merges,
 * where they are known, only widen the reported range. Linear in the filled cells; never throws on content.
 */
export function recognise(sheet: SheetSnapshot): Recognition {
  const { blocks, loose } = findBlocks(sheet);
  const grid = new Grid(sheet);
  const tables: TargetTable[] = [];
  const remarks: TableRemark[] = loose.map(({ cell }) => ({
    code: 'title-without-header',
    sheet: sheet.name,
    cell,
  }));
  for (const block of blocks) {
    const table = readTable(grid, block);
    if (table.sets.some((set) => set.indicators.length > 0)) {
      tables.push(table);
      remarks.push(...errorCells(table));
    } else remarks.push({ code: 'header-without-rows', sheet: sheet.name, cell: cornerOf(table.range) });
  }
  return { tables, remarks };
}

function errorCells(table: TargetTable): readonly TableRemark[] {
  const { total, parts } = table.budget;
  const fields = [total, ...parts, ...indicatorsOf(table).map((row) => row.target)];
  return fields.flatMap((field) =>
    field && isSheetError(field.text)
      ? [{ code: 'error-cell' as const, sheet: table.sheet, cell: field.cell }]
      : [],
  );
}

function readTable(grid: Grid, block: Block): TargetTable {
  const window = windowOf(grid, block);
  const firstHeader = block.headers[0]?.row ?? block.top;
  const fields = readFields(grid, { ...window, top: block.top, bottom: firstHeader - 1 });
  const { sets, bottom } = readSets(grid, block.headers, window, block.limit);
  const range = { top: block.top, left: window.left, bottom, right: window.right };
  const tier1 = sets.flatMap((set) => set.indicators.flatMap((row) => row.tier1.source?.text ?? []));
  return {
    id: `${grid.sheet.name}!${areaToA1(range)}`,
    sheet: grid.sheet.name,
    range,
    layout: layoutOf(fields),
    kind: kindOf(sets),
    scheme: detectScheme(tier1),
    ...fields,
    title: block.title ? grid.field(block.title.row, block.title.column) : null,
    sets: sets.map((set) => ({ ...set, budget: fields.budget })),
    executionWeight: null,
    evidence: { anchors: [], columns: [] },
  };
}

/**
 * The columns of the table: those of its headers, widened by merges, and by one where a field label above them stands
 * in the last column, because its value must stand behind it.
 */
function windowOf(grid: Grid, block: Block): { readonly left: number; readonly right: number } {
  let left = Infinity;
  let right = 0;
  for (const header of block.headers) {
    const columns = columnsOf(header);
    left = Math.min(left, columns.left);
    right = Math.max(right, grid.extent({ row: header.row, column: columns.right }).right);
  }
  const headerRow = block.headers[0]?.row ?? block.top;
  for (let row = block.top; row < headerRow; row++) {
    if (fieldRole(grid.text(row, right)) !== null) return { left, right: right + 1 };
  }
  return { left, right };
}

function cornerOf(area: Area): CellRef {
  return { row: area.top, column: area.left };
}

function layoutOf(fields: BlockFields): LayoutId {
  return fields.paymentPlan !== null && fields.purpose !== null ? 'hebei' : 'general';
}

function kindOf(sets: readonly IndicatorSet[]): TableKind {
  if (sets.some((set) => set.header.labels.some((label) => label.role === 'result')))
    return 'self-evaluation';
  const filled = sets.some((set) =>
    set.indicators.some(
      (row) => row.target.value.kind !== 'empty' && row.target.value.kind !== 'placeholder',
    ),
  );
  return filled ? 'target' : 'template';
}
