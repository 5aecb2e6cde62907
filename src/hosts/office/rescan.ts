import type { SheetSnapshot } from '../../core/sheet/snapshot';
import { sheetKey } from '../sheet-names';
import type { ReadLimits } from './blocks';
import { areaOf, requestBounds } from './bounds';
import { CELL_FIELDS } from './cells';
import type { Work } from './runner';
import { readCells, snapshotOf } from './scan';
import { readSheets } from './sheets';
import { takeOver } from './take-over';

/** Reads the named sheets in one sync; sheets that are gone are absent from the answer. */
export function rescanWork(names: readonly string[]): Work<readonly SheetSnapshot[]> {
  return async (context, sync) => {
    const requested = names.map((name) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name,visibility');
      const protection = sheet.protection.load('protected');
      const used = sheet.getUsedRangeOrNullObject(true).untrack().load(`rowIndex,columnIndex,${CELL_FIELDS}`);
      return { sheet, protection, used };
    });
    await sync();
    const rows = await takeOver(
      requested.map(({ sheet, used }) =>
        sheet.isNullObject || used.isNullObject
          ? null
          : { range: used, top: used.rowIndex, left: used.columnIndex },
      ),
    );
    return requested.flatMap(({ sheet, protection }, index) => {
      if (sheet.isNullObject) return [];
      const visible = sheet.visibility === 'Visible';
      return [snapshotOf({ name: sheet.name, visible, protected: protection.protected }, rows[index] ?? [])];
    });
  };
}

/** The same for sheets too large for one answer: bounds first, then the cells in parts. */
export function carefulRescanWork(
  names: readonly string[],
  limits: ReadLimits,
): Work<readonly SheetSnapshot[]> {
  return async (context, sync) => {
    const all = await readSheets(context, sync);
    const named = names.flatMap((name) => all.find((sheet) => sheetKey(sheet.name) === sheetKey(name)) ?? []);
    const requested = named.map(({ id }) => ({
      sheet: id,
      used: requestBounds(context.workbook.worksheets.getItem(id)),
    }));
    await sync();
    const blocks = requested.flatMap(({ sheet, used }) => {
      const area = areaOf(used);
      return area ? [{ sheet, area }] : [];
    });
    return readCells(context, sync, named, blocks, limits);
  };
}
