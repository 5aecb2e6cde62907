import type { MemorySheet } from '../../../src/hosts/memory/workbook';
import { areaFrom } from '../addresses';
import { Emulated, type Emulation } from '../emulated';
import { invalidArgument } from '../fault';

/** Excel.PageBreakCollection, of rows. */
export class PageBreaksModel extends Emulated {
  readonly typeName = 'PageBreakCollection';

  constructor(
    excel: Emulation,
    private readonly sheet: MemorySheet,
  ) {
    super(excel);
  }

  /** A break before the row of the cell. */
  Add(address: unknown): null {
    const { top } = areaFrom(String(address));
    if (top === 0) throw invalidArgument('pageBreakRange');
    this.sheet.pageBreaks.push(top);
    return null;
  }
}

/** Excel.WorksheetFreezePanes. */
export class FreezePanesModel extends Emulated {
  readonly typeName = 'WorksheetFreezePanes';

  constructor(
    excel: Emulation,
    private readonly sheet: MemorySheet,
  ) {
    super(excel);
  }

  FreezeRows(count: unknown): void {
    if (typeof count !== 'number' || count < 1) throw invalidArgument('count');
    this.sheet.frozenRows = count;
  }
}
