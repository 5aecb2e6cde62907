import { contains, type Area, type CellRef } from '../sheet/address';
import { finish, scaled, type Steps } from '../steps';
import { isSheetError, type SheetSnapshot } from '../sheet/snapshot';
import { readContents, type ContentsEntry } from './contents';
import type { ColumnCorrection } from './corrections';
import { findBlocks, type Block } from './find-blocks';
import { Grid } from './grid';
import type { HalfHeader } from './header';
import { indicatorsOf, type Field, type TargetTable } from './model';
import type { PageFacts } from './read-fields';
import { readTables } from './read-table';
import { tiersAcross } from './tiers-across';

/** Something about a sheet that keeps a table from being checked whole; the app puts it into words. */
export interface TableRemark {
  readonly code:
    | 'title-without-header' // a title, but no indicator header below it
    | 'header-without-rows' // an indicator header, but nothing below it
    | HalfHeader['code'] // tiers and a value, but no name column; tiers and names, but no value column
    | 'tiers-across' // tiers as heads of columns, so that no row is an indicator
    | 'error-cell'; // a value or amount that shows an error such as `#REF!`
  readonly sheet: string;
  readonly cell: CellRef;
}

export interface Recognition {
  readonly tables: readonly TargetTable[];
  readonly remarks: readonly TableRemark[];
  /** The tables a 目录 on the sheet lists. */
  readonly contents: readonly ContentsEntry[];
}

export interface RecogniseOptions {
  /** What people said about columns the recogniser took for something else. */
  readonly corrections?: readonly ColumnCorrection[];
}

/**
 * Finds the target tables of a sheet, top to bottom, wherever they start. Works on displayed texts alone: merges,
 * where they are known, only widen the reported range. Linear in the filled cells; never throws on content.
 */
export function recognise(sheet: SheetSnapshot, options: RecogniseOptions = {}): Recognition {
  return finish(recogniseSteps(sheet, options));
}

/** Finding the tables takes about as long as reading them. */
const FOUND_SHARE = 0.5;

/** Like {@link recognise}, some rows at a time to find the tables, then table by table. */
export function* recogniseSteps(sheet: SheetSnapshot, options: RecogniseOptions = {}): Steps<Recognition> {
  const grid = new Grid(sheet);
  const finding = findBlocks(grid, options.corrections ?? []);
  const { blocks, half, titles } = yield* scaled(finding, 0, FOUND_SHARE);
  const contents = readContents(grid);
  const tables: TargetTable[] = [];
  const remarks: TableRemark[] = [];
  const remark = (code: TableRemark['code'], { row, column }: CellRef): void => {
    remarks.push({ code, sheet: sheet.name, cell: { row, column } });
  };
  const ranges: Area[] = [];
  let said: PageFacts | null = null;
  for (const [index, block] of blocks.entries()) {
    yield FOUND_SHARE + (index / blocks.length) * (1 - FOUND_SHARE);
    const above = block.title === null ? ranges.at(-1) : undefined;
    const below = above && above.bottom < block.top && overlaps(above, block.headers);
    const { tables: found, range, page } = readTables(grid, block, below ? said : null);
    ranges.push(range);
    said = page;
    if (found.length === 0) remark('header-without-rows', { row: range.top, column: range.left });
    for (const table of found) {
      tables.push(table);
      for (const { cell } of errorFields(table)) remark('error-cell', cell);
    }
  }
  const halves = outside(
    half.map((item) => ({ ...item, column: item.left })),
    ranges,
  );
  for (const header of halves) remark(header.code, header);
  const listed = new Set(contents.map(({ field }) => field.cell.row));
  const alone = titles.map(({ cell }) => cell).filter(({ row }) => !listed.has(row));
  const across = blocks.length === 0 && halves.length === 0 ? tiersAcross(grid) : null;
  if (across) remark('tiers-across', across.cell);
  for (const cell of outside(alone, ranges)) {
    if (across && across.cell.row > cell.row) continue;
    if (!halves.some(({ row }) => row > cell.row)) remark('title-without-header', cell);
  }
  remarks.sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
  return { tables, remarks, contents };
}

/** Whether a header stands in columns of the area. */
function overlaps({ left, right }: Area, headers: Block['headers']): boolean {
  return headers.some((header) => header.left <= right && header.right >= left);
}

/** Values and amounts that show an error. */
function errorFields(table: TargetTable): readonly Field[] {
  const errors: Field[] = [];
  for (const budget of table.budgets) {
    for (const field of [budget.total, ...budget.parts])
      if (field && isSheetError(field.text)) errors.push(field);
  }
  for (const { target } of indicatorsOf(table)) if (target.value.kind === 'error') errors.push(target);
  return errors;
}

/** The places, in the order of rows, that lie in none of the areas. */
function outside<Place extends CellRef>(places: readonly Place[], areas: readonly Area[]): readonly Place[] {
  const byTop = [...areas].sort((a, b) => a.top - b.top);
  let open: Area[] = [];
  let next = 0;
  return places.filter((place) => {
    for (let area = byTop[next]; area && area.top <= place.row; area = byTop[++next]) open.push(area);
    open = open.filter((area) => area.bottom >= place.row);
    return !open.some((area) => contains(area, place));
  });
}
