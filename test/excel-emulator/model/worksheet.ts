import type { MemorySheet } from '../../../src/hosts/memory/workbook';
import { areaFrom, areasFrom } from '../addresses';
import { WHOLE_SHEET } from '../cells';
import { Emulated, type Emulation } from '../emulated';
import { EventType } from '../events';
import { accessDenied, ExcelFault, invalidArgument, notImplemented } from '../fault';
import { PageLayoutModel } from './page-layout';
import { FreezePanesModel, PageBreaksModel } from './page-breaks';
import { RangeModel } from './range';
import { RangeAreasModel } from './range-areas';
import { TablesModel } from './tables';
import { sheetName } from './worksheets';

/** Excel.Worksheet. */
export class WorksheetModel extends Emulated {
  readonly typeName = 'Worksheet';

  constructor(
    excel: Emulation,
    readonly sheet: MemorySheet,
  ) {
    super(excel);
  }

  get Id(): string {
    return this.sheet.id;
  }

  get Name(): string {
    return this.sheet.name;
  }

  set Name(name: string) {
    if (this.excel.structureProtected) throw accessDenied();
    if (name !== this.sheet.name) this.sheet.name = sheetName(this.excel, name);
  }

  get Position(): number {
    return this.excel.workbook.sheets.indexOf(this.sheet);
  }

  get Visibility(): string {
    return this.sheet.visible ? 'Visible' : 'Hidden';
  }

  set Visibility(visibility: string) {
    this.sheet.visible = visibility === 'Visible';
  }

  get Protection(): ProtectionModel {
    return new ProtectionModel(this.excel, this.sheet);
  }

  get PageLayout(): PageLayoutModel {
    return new PageLayoutModel(this.excel, this.sheet);
  }

  get HorizontalPageBreaks(): PageBreaksModel {
    return new PageBreaksModel(this.excel, this.sheet);
  }

  get FreezePanes(): FreezePanesModel {
    return new FreezePanesModel(this.excel, this.sheet);
  }

  get Tables(): TablesModel {
    return new TablesModel(this.excel, this.sheet);
  }

  GetRange(address?: unknown): RangeModel {
    const given = typeof address === 'string' && address !== '';
    return new RangeModel(this.excel, this.sheet, given ? areaFrom(address) : WHOLE_SHEET);
  }

  GetRanges(address?: unknown): RangeAreasModel {
    const given = typeof address === 'string' && address !== '';
    return new RangeAreasModel(this.excel, this.sheet, given ? areasFrom(address) : [WHOLE_SHEET]);
  }

  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): RangeModel {
    if (rows < 1 || columns < 1) throw invalidArgument('rowCount');
    return new RangeModel(this.excel, this.sheet, {
      top: row,
      left: column,
      bottom: row + rows - 1,
      right: column + columns - 1,
    });
  }

  GetCell(row: number, column: number): RangeModel {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }

  GetUsedRange(valuesOnly?: unknown): RangeModel {
    const first = { top: 0, left: 0, bottom: 0, right: 0 };
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? new RangeModel(this.excel, this.sheet, first);
  }

  /** Counts styled blank cells unless `valuesOnly`, as Excel does. */
  GetUsedRangeOrNullObject(valuesOnly?: unknown): RangeModel | null {
    if (valuesOnly !== true) throw invalidArgument('valuesOnly: the emulation knows used values only');
    const area = this.sheet.usedArea();
    return area && new RangeModel(this.excel, this.sheet, area);
  }

  Activate(): void {
    if (!this.sheet.visible) throw new ExcelFault('InvalidOperation', 'A hidden sheet cannot be activated.');
    if (this.excel.workbook.active?.sheet === this.sheet) return;
    this.excel.workbook.select(this.sheet, { top: 0, left: 0, bottom: 0, right: 0 });
  }

  Delete(): void {
    if (this.excel.structureProtected) throw accessDenied();
    const { workbook } = this.excel;
    if (workbook.sheets.filter((sheet) => sheet.visible).length < 2) throw invalidArgument('the last sheet');
    workbook.removeSheet(this.sheet);
    this.touched(this.sheet, null);
  }

  _RegisterSelectionChangedEvent(): void {
    this.excel.events.register(EventType.selectionChanged, this.sheet.id);
  }

  _UnregisterSelectionChangedEvent(): void {
    this.excel.events.unregister(EventType.selectionChanged, this.sheet.id);
  }

  _RegisterDataChangedEvent(): void {
    this.excel.events.register(EventType.changed, this.sheet.id);
  }

  _UnregisterDataChangedEvent(): void {
    this.excel.events.unregister(EventType.changed, this.sheet.id);
  }
}

/** Excel.WorksheetProtection. Nobody may unprotect anything: `Unprotect` is deliberately not built. */
export class ProtectionModel extends Emulated {
  readonly typeName = 'WorksheetProtection';

  constructor(
    excel: Emulation,
    private readonly sheet: MemorySheet,
  ) {
    super(excel);
  }

  get Protected(): boolean {
    return this.sheet.protected;
  }

  /** Only the self-test protects, sheets of its own, and without a password. */
  Protect(options?: unknown, password?: unknown): void {
    if (options !== undefined && options !== null) throw notImplemented('options of a protection');
    if (password !== undefined && password !== null) throw notImplemented('a password');
    if (this.sheet.protected) throw accessDenied();
    this.sheet.protected = true;
  }
}
