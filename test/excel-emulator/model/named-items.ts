import type { MemorySheet } from '../../../src/hosts/memory/workbook';
import { reference } from '../../../src/hosts/own-sheets';
import { Emulated, EmulatedCollection, type Emulation } from '../emulated';
import { ExcelFault, itemNotFound, notImplemented } from '../fault';
import { RangeModel } from './range';

/** Excel.NamedItemCollection: the names of the workbook, those that refer to the first cell of a sheet. */
export class NamedItemsModel extends EmulatedCollection {
  readonly typeName = 'NamedItemCollection';

  items(): readonly NamedItemModel[] {
    return this.excel.workbook.ownNames.map(({ name, sheet }) => new NamedItemModel(this.excel, name, sheet));
  }

  GetItem(name: unknown): NamedItemModel {
    const found = this.GetItemOrNullObject(name);
    if (!found) throw itemNotFound('named item');
    return found;
  }

  GetItemOrNullObject(name: unknown): NamedItemModel | null {
    return this.items().find((item) => item.Name === name) ?? null;
  }

  Add(name: unknown, target: unknown): NamedItemModel {
    if (!(target instanceof RangeModel) || target.area.bottom > 0 || target.area.right > 0)
      throw notImplemented('a name for anything but the first cell of a sheet');
    if (this.GetItemOrNullObject(name))
      throw new ExcelFault(
        'ItemAlreadyExists',
        'A resource with the same name or identifier already exists.',
      );
    this.excel.workbook.ownNames.push({ name: String(name), sheet: target.sheet });
    return new NamedItemModel(this.excel, String(name), target.sheet);
  }
}

/** Excel.NamedItem. A name of ours is never visible. */
export class NamedItemModel extends Emulated {
  readonly typeName = 'NamedItem';

  constructor(
    excel: Emulation,
    readonly Name: string,
    private readonly sheet: MemorySheet | null,
  ) {
    super(excel);
  }

  get Visible(): boolean {
    return false;
  }

  set Visible(visible: boolean) {
    if (visible) throw notImplemented('a visible name');
  }

  get Formula(): string {
    const first = { row: 0, column: 0 };
    return this.sheet ? `=${reference(this.sheet.name, first, true)}` : '=#REF!$A$1';
  }

  Delete(): void {
    const names = this.excel.workbook.ownNames;
    const index = names.findIndex(({ name }) => name === this.Name);
    if (index >= 0) names.splice(index, 1);
  }
}
