import type { Area } from '../../core/sheet/address';
import { cellCount, type Block } from './blocks';
import type { Sync } from './runner';

const BOUNDS = 'rowIndex,columnIndex,rowCount,columnCount';

/** Used ranges with more cells are looked at closer before they are read: most of them is blank. */
export const LARGE_SHEET = 200_000;

/** Into so many strips of rows. */
const STRIPS = 64;

type UsedRange = Pick<Excel.Range, 'isNullObject' | 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>;

/** Asks for the used range with the next sync; cells that only carry a format do not count. */
export function requestBounds(holder: Excel.Worksheet | Excel.Range): UsedRange {
  return holder.getUsedRangeOrNullObject(true).untrack().load(BOUNDS);
}

/** The used area, or null when nothing is used. */
export function areaOf(range: UsedRange): Area | null {
  if (range.isNullObject) return null;
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}

/**
 * The blocks worth reading. A sheet with two filled cells a million rows apart has a used range of millions of cells:
 * such sheets are cut into strips and each strip is asked for its own used range, which costs one more sync.
 */
export async function narrowed(
  context: Excel.RequestContext,
  sync: Sync,
  blocks: readonly Block[],
): Promise<readonly Block[]> {
  const large = blocks.filter(({ area }) => cellCount(area) > LARGE_SHEET);
  if (large.length === 0) return blocks;
  const strips = large.flatMap(({ sheet, area }) =>
    stripsOf(area).map(({ top, left, bottom, right }) => {
      const range = context.workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1)
        .untrack();
      return { sheet, used: requestBounds(range) };
    }),
  );
  await sync();
  const found = strips.flatMap(({ sheet, used }) => {
    const area = areaOf(used);
    return area ? [{ sheet, area }] : [];
  });
  return [...blocks.filter((block) => !large.includes(block)), ...found];
}

function stripsOf(area: Area): Area[] {
  const height = Math.ceil((area.bottom - area.top + 1) / STRIPS);
  const strips: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += height) {
    strips.push({ ...area, top, bottom: Math.min(area.bottom, top + height - 1) });
  }
  return strips;
}
