import type { SheetSnapshot, SnapshotRow, WorkbookSnapshot } from '../../core/sheet/snapshot';
import { cellCount, readBlocks, type Block, type ReadLimits } from './blocks';
import { areaOf, LARGE_SHEET, narrowed, requestBounds } from './bounds';
import type { OwnSheet } from '../host';
import { requestOwnFormats, type MarkedSheet } from './own-formats';
import type { Sync, Work } from './runner';
import { ownAmong, requestOwnMarks } from './own-names';
import { readSheets, type SheetFacts } from './sheets';
import { requestStoreParts, requestStoreTexts } from './store';

/** What a scan brings home. */
export interface Scan {
  readonly snapshot: WorkbookSnapshot;
  /** All sheets, hidden ones too, and our marks on them: the next marking knows from this what to replace. */
  readonly marked: readonly MarkedSheet[];
  /** Names of sheets that cannot be read in one go. */
  readonly large: readonly string[];
  /** What the product keeps in the workbook; it travels in the same trips. */
  readonly store: string | null;
  /** The sheets this product added. */
  readonly own: readonly OwnSheet[];
}

/**
 * Reads the workbook: (1) the sheets, (2) the bounds of the visible ones and the marks of all, (3) the cells. Three
 * syncs however many sheets there are; one more when a sheet has a very large used range, and in Excel on the web one
 * more per answer of 5 MB. Merged areas are not read: that would clear the person's undo stack.
 */
export function scanWork(limits: ReadLimits): Work<Scan> {
  return async (context, sync) => {
    const parts = requestStoreParts(context);
    const ownMarks = requestOwnMarks(context);
    const sheets = await readSheets(context, sync);
    const { worksheets } = context.workbook;
    const store = requestStoreTexts(parts);
    const own = ownAmong(
      sheets.map(({ name }) => name),
      ownMarks(),
    );
    const requested = sheets.map((sheet) => {
      const item = worksheets.getItem(sheet.id);
      return {
        sheet,
        used: sheet.visible ? requestBounds(item) : null,
        ownFormats: requestOwnFormats(item),
      };
    });
    await sync();
    const marked = requested.map(({ sheet, ownFormats }) => ({ ...sheet, formats: ownFormats() }));
    const blocks = requested.flatMap(({ sheet, used }) => {
      const area = used && areaOf(used);
      return area ? [{ sheet: sheet.id, area }] : [];
    });
    const visible = sheets.filter((sheet) => sheet.visible);
    const snapshot = { sheets: await readCells(context, sync, visible, blocks, limits) };
    return {
      snapshot,
      store: store(),
      own,
      marked,
      large: visible.filter(({ id }) => isLarge(id, blocks)).map(({ name }) => name),
    };
  };
}

function isLarge(sheet: string, blocks: readonly Block[]): boolean {
  return blocks.some((block) => block.sheet === sheet && cellCount(block.area) > LARGE_SHEET);
}

/** Reads these blocks and sorts their rows into the sheets. */
export async function readCells(
  context: Excel.RequestContext,
  sync: Sync,
  sheets: readonly SheetFacts[],
  used: readonly Block[],
  limits: ReadLimits,
): Promise<readonly SheetSnapshot[]> {
  const blocks = await narrowed(context, sync, used);
  const read = await readBlocks(context, sync, blocks, limits);
  return sheets.map((sheet) => {
    const rows = blocks.flatMap((block, index) => (block.sheet === sheet.id ? (read[index] ?? []) : []));
    return snapshotOf(sheet, rows);
  });
}

/** The sheet as the core sees it. */
export function snapshotOf(sheet: Omit<SheetFacts, 'id'>, rows: readonly SnapshotRow[]): SheetSnapshot {
  const { name, visible } = sheet;
  return { name, rows, merges: null, protected: sheet.protected, visible };
}
