import { toA1, type CellRef } from '../../core/sheet/address';
import { needsTextGuard } from '../../core/sheet/guard';
import type { CellValue, SnapshotCell } from '../../core/sheet/snapshot';
import { sheetKey } from '../sheet-names';
import { CELL_FIELDS, cellIn, formulaIn, textIn } from './cells';
import type { ExcelRunner, Sync, Work } from './runner';

interface CellPlace {
  readonly sheet: string;
  readonly cell: CellRef;
}

/** A cell as it is found. */
export interface FoundCell {
  readonly missing: boolean;
  readonly locked: boolean;
  readonly shown: string;
  readonly formula: string | null;
  /** `''` where it is blank. */
  readonly value: CellValue;
  readonly snapshot: SnapshotCell | null;
}

/** A cell and what it held. */
export interface HeldCell {
  readonly place: CellPlace;
  readonly held: FoundCell;
}

/** Tells the cell once the next sync is done. */
export type RequestedCell = () => FoundCell;

/** The worksheets of some cells by their name. */
type Sheets = ReadonlyMap<string, Excel.Worksheet>;

const MISSING: FoundCell = {
  missing: true,
  locked: false,
  shown: '',
  formula: null,
  value: '',
  snapshot: null,
};

export function sheetsOf(context: Excel.RequestContext, places: readonly CellPlace[]): Sheets {
  const names = new Set(places.map(({ sheet }) => sheet));
  return new Map([...names].map((name) => [name, context.workbook.worksheets.getItemOrNullObject(name)]));
}

/** A proxy of its own each time, so that one cell can be asked before and after a change in the same batch. */
export function rangeOf(sheets: Sheets, { sheet, cell }: CellPlace): Excel.Range | undefined {
  return sheets.get(sheet)?.getCell(cell.row, cell.column).untrack();
}

/** Asks for the cell with the next sync; the answer tells it. */
export function requestCell(sheets: Sheets, place: CellPlace): RequestedCell {
  const range = rangeOf(sheets, place)?.load(CELL_FIELDS);
  return () => {
    if (!range || range.isNullObject) return MISSING;
    return {
      missing: false,
      locked: false,
      shown: textIn(range, 0, 0),
      formula: formulaIn(range, 0, 0),
      value: cellIn(range, 0, 0, place.cell.column)?.value ?? '',
      snapshot: cellIn(range, 0, 0, place.cell.column),
    };
  };
}

/** Reads cells and whether they may be written, by {@link keyOf}; one sync. */
export async function readCellsAt(
  context: Excel.RequestContext,
  sync: Sync,
  places: readonly CellPlace[],
): Promise<ReadonlyMap<string, FoundCell>> {
  const sheets = sheetsOf(context, places);
  const protections = new Map([...sheets].map(([name, sheet]) => [name, sheet.protection.load('protected')]));
  const requested = [...new Map(places.map((place) => [keyOf(place), place]))].map(([key, place]) => ({
    key,
    place,
    found: requestCell(sheets, place),
    locking: rangeOf(sheets, place)?.load('format/protection/locked'),
  }));
  await sync();
  return new Map(
    requested.map(({ key, place, found, locking }): [string, FoundCell] => {
      if (!locking || sheets.get(place.sheet)?.isNullObject !== false) return [key, MISSING];
      // Locked cells count only while the sheet is protected.
      const guarded = protections.get(place.sheet)?.protected !== false;
      return [key, { ...found(), locked: guarded && locking.format.protection.locked }];
    }),
  );
}

/**
 * Gives cells back what they held: formulas as formulas, texts as texts; one sync.
 * @returns whether it could be done
 */
export function putBack(excel: ExcelRunner, cells: readonly HeldCell[]): Promise<boolean> {
  const places = cells.map(({ place }) => place);
  const work: Work<boolean> = async (context, sync) => {
    const sheets = sheetsOf(context, places);
    for (const { place, held } of cells) {
      const range = rangeOf(sheets, place);
      if (!range) continue;
      if (held.formula !== null) range.formulas = [[held.formula]];
      else range.values = [[storable(held.value)]];
    }
    await sync();
    return true;
  };
  return excel.run(work).catch(() => false);
}

/** As `values` takes it. An empty text clears the contents and nothing else; unlike `clear()` also in a merged area. */
export function storable(value: CellValue): CellValue {
  return typeof value === 'string' && needsTextGuard(value) ? `'${value}` : value;
}

/** `!` cannot be mistaken, the address has none. */
export function keyOf({ sheet, cell }: CellPlace): string {
  return `${toA1(cell)}!${sheetKey(sheet)}`;
}
