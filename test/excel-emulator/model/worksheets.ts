import { EmulatedCollection, type Emulation } from '../emulated';
import { EventType, WHOLE_WORKBOOK } from '../events';
import { accessDenied, ExcelFault, invalidArgument, itemNotFound } from '../fault';
import { WorksheetModel } from './worksheet';

/** Excel.WorksheetCollection. */
export class WorksheetsModel extends EmulatedCollection {
  readonly typeName = 'WorksheetCollection';

  items(): readonly WorksheetModel[] {
    return this.excel.workbook.sheets.map((sheet) => new WorksheetModel(this.excel, sheet));
  }

  /** By name (in any case) or by id. */
  GetItem(key: unknown): WorksheetModel {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw itemNotFound('worksheet');
    return found;
  }

  GetItemOrNullObject(key: unknown): WorksheetModel | null {
    const { workbook } = this.excel;
    const sheet = workbook.sheets.find(({ id }) => id === key) ?? workbook.sheetNamed(String(key));
    return sheet ? new WorksheetModel(this.excel, sheet) : null;
  }

  GetActiveWorksheet(): WorksheetModel {
    const { active } = this.excel.workbook;
    if (!active) throw itemNotFound('active worksheet');
    return new WorksheetModel(this.excel, active.sheet);
  }

  GetCount(visibleOnly?: unknown): number {
    return this.excel.workbook.sheets.filter((sheet) => visibleOnly !== true || sheet.visible).length;
  }

  Add(name: unknown): WorksheetModel {
    if (this.excel.structureProtected) throw accessDenied();
    const sheet = this.excel.workbook.addSheet(sheetName(this.excel, name ?? freeName(this.excel)));
    return new WorksheetModel(this.excel, sheet);
  }

  _RegisterSelectionChangedEvent(): void {
    this.excel.events.register(EventType.selectionChanged, WHOLE_WORKBOOK);
  }

  _UnregisterSelectionChangedEvent(): void {
    this.excel.events.unregister(EventType.selectionChanged, WHOLE_WORKBOOK);
  }

  _RegisterActivatedEvent(): void {
    this.excel.events.register(EventType.activated, WHOLE_WORKBOOK);
  }

  _UnregisterActivatedEvent(): void {
    this.excel.events.unregister(EventType.activated, WHOLE_WORKBOOK);
  }

  _RegisterDataChangedEvent(): void {
    this.excel.events.register(EventType.changed, WHOLE_WORKBOOK);
  }

  _UnregisterDataChangedEvent(): void {
    this.excel.events.unregister(EventType.changed, WHOLE_WORKBOOK);
  }
}

/** A name Excel accepts and that is free. Throws as Excel does. */
export function sheetName(excel: Emulation, name: unknown): string {
  if (typeof name !== 'string' || name === '' || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name)) {
    throw invalidArgument('name');
  }
  if (excel.workbook.sheetNamed(name)) {
    throw new ExcelFault('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  }
  return name;
}

function freeName(excel: Emulation): string {
  let number = 1;
  while (excel.workbook.sheetNamed(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}
