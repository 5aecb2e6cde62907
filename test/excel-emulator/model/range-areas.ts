import type { Area } from '../../../src/core/sheet/address';
import type { MemorySheet } from '../../../src/hosts/memory/workbook';
import { addressOf } from '../addresses';
import { Emulated, type Emulation } from '../emulated';
import { ConditionalFormatsModel } from './conditional-formats';
import { RangeFormatModel } from './range-format';

/** Excel.RangeAreas: several rectangles of one sheet. */
export class RangeAreasModel extends Emulated {
  readonly typeName = 'RangeAreas';

  constructor(
    excel: Emulation,
    readonly sheet: MemorySheet,
    readonly areas: readonly Area[],
  ) {
    super(excel);
  }

  get Address(): string {
    return this.areas.map((area) => addressOf(this.sheet, area)).join(',');
  }

  get AreaCount(): number {
    return this.areas.length;
  }

  get Format(): RangeFormatModel {
    return new RangeFormatModel(this.excel, this.sheet, this.areas);
  }

  get ConditionalFormats(): ConditionalFormatsModel {
    return new ConditionalFormatsModel(this.excel, this.sheet, this.areas);
  }
}
