import type { CellRef } from '../../core/sheet/address';
import { HostError, type Place } from '../host';
import { selectedArea } from './addresses';
import type { ExcelRunner, Work } from './runner';

/** Brings the sheet to the front and selects the cell. A hidden sheet counts as missing: nobody could see it. */
export function selectWork(name: string, cell: CellRef): Work<void> {
  return async (context, sync) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('visibility');
    await sync();
    if (sheet.isNullObject || sheet.visibility !== 'Visible') throw new HostError('missing', 'sheet');
    sheet.activate();
    sheet.getCell(cell.row, cell.column).untrack().select();
    await sync();
  };
}

/**
 * Tells every move of the selection, on any sheet, until the returned function is called.
 * Uses `WorksheetCollection.onSelectionChanged` (ExcelApi 1.9).
 */
export async function watchSelection(
  excel: ExcelRunner,
  listener: (place: Place) => void,
): Promise<() => void> {
  let watching = true;
  const tell = async ({ worksheetId, address }: Excel.WorksheetSelectionChangedEventArgs): Promise<void> => {
    const area = selectedArea(address);
    // Asked each time, because a sheet can be renamed. A sheet that is gone by now has no selection to tell.
    const sheet = await excel.run(nameWork(worksheetId)).catch(() => null);
    if (watching && area && sheet !== null) listener({ sheet, area });
  };
  const handler = await excel.run(async (context, sync) => {
    const result = context.workbook.worksheets.onSelectionChanged.add(tell);
    await sync();
    return result;
  });
  return () => {
    watching = false;
    // Whether or not Excel hears it: the listener is silent from now on.
    const removal = excel.run(async (_, sync) => {
      handler.remove();
      await sync();
    }, handler.context);
    removal.catch(() => undefined);
  };
}

/**
 * Tells every edit and every sheet that comes to the front, until the returned function is called. Asks Excel nothing
 * when that happens: events come in crowds. Uses `WorksheetCollection.onChanged` and `onActivated` (ExcelApi 1.9 and 1.7).
 * @param nameOf the name a sheet had when it was last read
 */
export async function watchEdits(
  excel: ExcelRunner,
  nameOf: (sheetId: string) => string | null,
  listener: (sheet: string | null) => void,
): Promise<() => void> {
  let watching = true;
  const tell = ({ worksheetId }: { readonly worksheetId: string }): Promise<void> => {
    if (watching) listener(nameOf(worksheetId));
    return Promise.resolve();
  };
  const handlers = await excel.run(async (context, sync) => {
    const { worksheets } = context.workbook;
    const added = [worksheets.onChanged.add(tell), worksheets.onActivated.add(tell)];
    await sync();
    return added;
  });
  return () => {
    watching = false;
    const removal = excel.run(async (_, sync) => {
      for (const handler of handlers) handler.remove();
      await sync();
    }, handlers[0]?.context);
    removal.catch(() => undefined);
  };
}

function nameWork(id: string): Work<string> {
  return async (context, sync) => {
    const sheet = context.workbook.worksheets.getItem(id).load('name');
    await sync();
    return sheet.name;
  };
}
