import { intersects, type Area } from '../../../src/core/sheet/address';
import type { FormulaFormat, MemorySheet } from '../../../src/hosts/memory/workbook';
import {
  Emulated,
  EmulatedCollection,
  requireUnprotected,
  type Emulation,
  type ForeignFormat,
} from '../emulated';
import { ExcelFault, itemNotFound, notImplemented } from '../fault';
import { RangeAreasModel } from './range-areas';

/** Excel.ConditionalFormatCollection of a range or of several areas: every format that touches them. */
export class ConditionalFormatsModel extends EmulatedCollection {
  readonly typeName = 'ConditionalFormatCollection';

  constructor(
    excel: Emulation,
    private readonly sheet: MemorySheet,
    private readonly areas: readonly Area[],
  ) {
    super(excel);
  }

  items(): readonly ConditionalFormatModel[] {
    const touching = this.sheet.formats.filter((format) =>
      format.areas.some((area) => this.areas.some((ours) => intersects(area, ours))),
    );
    const foreign = this.excel.foreignFormats.get(this.sheet) ?? [];
    return [...touching, ...foreign].map(
      (format) => new ConditionalFormatModel(this.excel, this.sheet, format),
    );
  }

  GetItem(key: unknown): ConditionalFormatModel {
    const found = this.items().find((item) => item.Id === key);
    if (!found) throw itemNotFound('conditional format');
    return found;
  }

  GetCount(): number {
    return this.items().length;
  }

  Add(type: unknown): ConditionalFormatModel {
    if (type !== 'Custom') throw notImplemented(`conditional formats of the type ${String(type)}`);
    requireUnprotected(this.sheet);
    const id = `{format-${this.excel.nextId++}}`;
    const format: FormulaFormat = { id, areas: [...this.areas], formula: '', fill: null, fontColor: null };
    // The newest has the highest priority.
    this.sheet.formats = [format, ...this.sheet.formats];
    this.touched(this.sheet, null);
    return new ConditionalFormatModel(this.excel, this.sheet, format);
  }
}

/** Excel.ConditionalFormat. */
export class ConditionalFormatModel extends Emulated {
  readonly typeName = 'ConditionalFormat';

  constructor(
    excel: Emulation,
    private readonly sheet: MemorySheet,
    private readonly format: FormulaFormat | ForeignFormat,
  ) {
    super(excel);
  }

  get Id(): string {
    return this.format.id;
  }

  get Type(): string {
    return 'type' in this.format ? this.format.type : 'Custom';
  }

  get CustomOrNullObject(): CustomFormatModel | null {
    return 'formula' in this.format ? new CustomFormatModel(this.excel, this.sheet, this.format) : null;
  }

  get Custom(): CustomFormatModel {
    const custom = this.CustomOrNullObject;
    if (!custom) throw new ExcelFault('InvalidOperation', 'The conditional format is of another type.');
    return custom;
  }

  GetRanges(): RangeAreasModel {
    if (!('formula' in this.format)) throw notImplemented('ranges of foreign formats');
    return new RangeAreasModel(this.excel, this.sheet, this.format.areas);
  }

  Delete(): void {
    requireUnprotected(this.sheet);
    this.sheet.formats = this.sheet.formats.filter((known) => known !== this.format);
    this.touched(this.sheet, null);
  }
}

/** Excel.CustomConditionalFormat: a formula and what it looks like. */
class CustomFormatModel extends Emulated {
  readonly typeName = 'CustomConditionalFormat';

  constructor(
    excel: Emulation,
    private readonly sheet: MemorySheet,
    private readonly format: FormulaFormat,
  ) {
    super(excel);
  }

  get Rule(): RuleModel {
    return new RuleModel(this.excel, this.sheet, this.format);
  }

  get Format(): ConditionalLookModel {
    return new ConditionalLookModel(this.excel, this.sheet, this.format);
  }
}

class RuleModel extends Emulated {
  readonly typeName = 'ConditionalFormatRule';

  constructor(
    excel: Emulation,
    private readonly sheet: MemorySheet,
    private readonly format: FormulaFormat,
  ) {
    super(excel);
  }

  get Formula(): string {
    return this.format.formula;
  }

  set Formula(formula: string) {
    requireUnprotected(this.sheet);
    this.format.formula = formula;
  }
}

class ConditionalLookModel extends Emulated {
  readonly typeName = 'ConditionalRangeFormat';

  constructor(
    excel: Emulation,
    private readonly sheet: MemorySheet,
    private readonly format: FormulaFormat,
  ) {
    super(excel);
  }

  get Fill(): ConditionalFillModel {
    return new ConditionalFillModel(this.excel, this.sheet, this.format);
  }
}

class ConditionalFillModel extends Emulated {
  readonly typeName = 'ConditionalRangeFill';

  constructor(
    excel: Emulation,
    private readonly sheet: MemorySheet,
    private readonly format: FormulaFormat,
  ) {
    super(excel);
  }

  get Color(): string {
    return this.format.fill ?? '';
  }

  set Color(color: string) {
    requireUnprotected(this.sheet);
    this.format.fill = color;
    this.touched(this.sheet, null);
  }
}
