import type { Area } from '../../../src/core/sheet/address';
import { intersects } from '../../../src/core/sheet/address';
import type { MemorySheet } from '../../../src/hosts/memory/workbook';
import { Emulated, EmulatedCollection, requireUnprotected, type Emulation } from '../emulated';
import { ExcelFault, invalidArgument, itemNotFound, notImplemented } from '../fault';
import { RangeModel } from './range';

/** Excel.TableCollection of one sheet. */
export class TablesModel extends EmulatedCollection {
  readonly typeName = 'TableCollection';

  constructor(
    excel: Emulation,
    private readonly sheet: MemorySheet,
  ) {
    super(excel);
  }

  items(): readonly TableModel[] {
    return this.sheet.tables.map((area) => new TableModel(this.excel, area));
  }

  GetItem(): TableModel {
    throw itemNotFound('table');
  }

  /** Excel refuses tables over merged cells, over each other, and heads that are blank or equal get other names. */
  Add(range: unknown, hasHeaders: unknown): TableModel {
    requireUnprotected(this.sheet);
    if (!(range instanceof RangeModel) || range.sheet !== this.sheet) throw invalidArgument('address');
    if (hasHeaders !== true) throw notImplemented('a table without heads');
    const { area } = range;
    if ([...this.sheet.merges, ...this.sheet.tables].some((other) => intersects(other, area))) {
      throw new ExcelFault('InvalidOperation', 'A table can not overlap merged cells or another table.');
    }
    const [heads = []] = range.Values;
    const names = heads.map((head) => String(head).toLowerCase());
    if (new Set(names).size < names.length || names.includes('')) throw invalidArgument('heads of the table');
    this.sheet.tables.push(area);
    return new TableModel(this.excel, area);
  }
}

/** Excel.Table: where it stands is in the workbook, how it looks is not. */
export class TableModel extends Emulated {
  readonly typeName = 'Table';

  constructor(
    excel: Emulation,
    readonly area: Area,
  ) {
    super(excel);
  }

  get Style(): string {
    return 'TableStyleMedium2';
  }

  set Style(name: string) {
    if (!/^TableStyle(?:Light|Medium|Dark)\d{1,2}$/u.test(name)) throw invalidArgument('style');
  }

  get ShowBandedRows(): boolean {
    return true;
  }

  set ShowBandedRows(_show: boolean) {
    // Not modelled.
  }
}
