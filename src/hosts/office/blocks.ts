import type { Area } from '../../core/sheet/address';
import type { SnapshotRow } from '../../core/sheet/snapshot';
import type { HostError } from '../host';
import { CELL_FIELDS } from './cells';
import { isHostError } from './errors';
import type { Sync } from './runner';
import { takeOver } from './take-over';

/** Cells of one sheet that are to be read. */
export interface Block {
  readonly sheet: string;
  readonly area: Area;
}

/** What one answer may carry, in cells. */
export interface ReadLimits {
  readonly cellsPerSync: number;
}

/** Excel reads at most five million cells in one call. */
const DESKTOP: ReadLimits = { cellsPerSync: 5_000_000 };

/**
 * In Excel on the web an answer may have 5 MB. A cell is told four times (value, text, formula, format); 80 bytes is a
 * generous mean over filled and blank cells of Chinese tables.
 * Source: "Resource limits and performance optimization for Office Add-ins".
 */
const WEB: ReadLimits = { cellsPerSync: Math.floor(5_000_000 / 80) };

export function readLimits(web: boolean): ReadLimits {
  return web ? WEB : DESKTOP;
}

export function cellCount({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/**
 * Reads blocks, sheets addressed by id or name. One sync as long as the answer fits; blocks beyond that cost one sync
 * per answer, and an answer that turns out too large is asked for again in halves.
 * @returns the filled rows of each block, in the order of the blocks.
 */
export async function readBlocks(
  context: Excel.RequestContext,
  sync: Sync,
  blocks: readonly Block[],
  limits: ReadLimits,
): Promise<readonly (readonly SnapshotRow[])[]> {
  const parts = blocks.flatMap((block, index) =>
    rowParts(block.area, limits.cellsPerSync).map((area) => ({ sheet: block.sheet, area, index })),
  );
  const rows = blocks.map((): SnapshotRow[] => []);
  for (const answer of packed(parts, limits.cellsPerSync)) {
    const read = await readAnswer(context, sync, answer);
    answer.forEach(({ index }, position) => rows[index]?.push(...(read[position] ?? [])));
  }
  return rows;
}

async function readAnswer(
  context: Excel.RequestContext,
  sync: Sync,
  blocks: readonly Block[],
): Promise<readonly (readonly SnapshotRow[])[]> {
  const { worksheets } = context.workbook;
  const ranges = blocks.map(({ sheet, area }) =>
    worksheets
      .getItem(sheet)
      .getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1)
      .untrack()
      .load(CELL_FIELDS),
  );
  try {
    await sync();
  } catch (error) {
    if (!isHostError(error, 'too-large')) throw error;
    return readHalves(context, sync, blocks, error);
  }
  return takeOver(
    ranges.map((range, index) => {
      const area = blocks[index]?.area;
      return area ? { range, top: area.top, left: area.left } : null;
    }),
  );
}

async function readHalves(
  context: Excel.RequestContext,
  sync: Sync,
  blocks: readonly Block[],
  tooLarge: HostError,
): Promise<readonly (readonly SnapshotRow[])[]> {
  const [only, ...others] = blocks;
  if (!only) return [];
  if (others.length > 0) {
    const middle = blocks.length >> 1;
    const first = await readAnswer(context, sync, blocks.slice(0, middle));
    return [...first, ...(await readAnswer(context, sync, blocks.slice(middle)))];
  }
  const rows = only.area.bottom - only.area.top + 1;
  // One row that does not fit: nothing smaller to ask for.
  if (rows === 1) throw tooLarge;
  const columns = cellCount(only.area) / rows;
  const halves = rowParts(only.area, columns * Math.ceil(rows / 2)).map((area) => ({ ...only, area }));
  const rowsOfHalves: SnapshotRow[] = [];
  for (const half of halves) rowsOfHalves.push(...(await readAnswer(context, sync, [half])).flat());
  return [rowsOfHalves];
}

/** The area cut into runs of whole rows of at most so many cells each. */
function rowParts(area: Area, cells: number): Area[] {
  const height = Math.max(1, Math.floor(cells / (area.right - area.left + 1)));
  const parts: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += height) {
    parts.push({ ...area, top, bottom: Math.min(area.bottom, top + height - 1) });
  }
  return parts;
}

function packed<T extends Block>(blocks: readonly T[], cells: number): T[][] {
  const answers: T[][] = [];
  let room = 0;
  for (const block of blocks) {
    const size = cellCount(block.area);
    if (size > room || answers.length === 0) {
      answers.push([]);
      room = cells;
    }
    answers.at(-1)?.push(block);
    room -= size;
  }
  return answers;
}
