import type { BorderStyle } from 'hucre';
import type { Area, CellRef } from '../../../src/core/sheet/address';
import type { MemorySheet } from '../../../src/hosts/memory/workbook';
import { grid } from '../cells';
import { Emulated, EmulatedCollection, requireUnprotected, type Emulation } from '../emulated';
import { invalidArgument } from '../fault';

type Side = 'top' | 'right' | 'bottom' | 'left';
type Lines = readonly { readonly side: Side; readonly on: (ref: CellRef, area: Area) => boolean }[];

/** Which sides of which cells an index of the border collection means. */
const INDEXES: Readonly<Record<string, Lines>> = {
  EdgeTop: [{ side: 'top', on: (ref, area) => ref.row === area.top }],
  EdgeBottom: [{ side: 'bottom', on: (ref, area) => ref.row === area.bottom }],
  EdgeLeft: [{ side: 'left', on: (ref, area) => ref.column === area.left }],
  EdgeRight: [{ side: 'right', on: (ref, area) => ref.column === area.right }],
  InsideHorizontal: [
    { side: 'top', on: (ref, area) => ref.row > area.top },
    { side: 'bottom', on: (ref, area) => ref.row < area.bottom },
  ],
  InsideVertical: [
    { side: 'left', on: (ref, area) => ref.column > area.left },
    { side: 'right', on: (ref, area) => ref.column < area.right },
  ],
};

/** Excel.RangeBorderCollection. */
export class BordersModel extends EmulatedCollection {
  readonly typeName = 'RangeBorderCollection';

  constructor(
    excel: Emulation,
    private readonly sheet: MemorySheet,
    private readonly areas: readonly Area[],
  ) {
    super(excel);
  }

  items(): readonly BorderModel[] {
    return Object.keys(INDEXES).map((index) => this.GetItem(index));
  }

  GetItem(index: unknown): BorderModel {
    const lines = INDEXES[String(index)];
    if (!lines) throw invalidArgument('index');
    return new BorderModel(this.excel, this.sheet, this.areas, String(index), lines);
  }
}

class BorderModel extends Emulated {
  readonly typeName = 'RangeBorder';

  constructor(
    excel: Emulation,
    private readonly sheet: MemorySheet,
    private readonly areas: readonly Area[],
    private readonly index: string,
    private readonly lines: Lines,
  ) {
    super(excel);
  }

  get SideIndex(): string {
    return this.index;
  }

  get Style(): string {
    const [line] = this.lines;
    const [area] = this.areas;
    if (!line || !area) return 'None';
    const drawn = grid(area, (ref) => {
      return !line.on(ref, area) || this.sheet.cell(ref)?.style?.border?.[line.side] !== undefined;
    });
    return drawn.flat().every(Boolean) ? 'Continuous' : 'None';
  }

  set Style(style: string) {
    if (style !== 'Continuous') throw invalidArgument('style: the emulation draws continuous lines only');
    requireUnprotected(this.sheet);
    for (const area of this.areas) this.draw(area);
  }

  private draw(area: Area): void {
    const drawn = grid(area, (ref) => {
      const sides = this.lines.filter(({ on }) => on(ref, area));
      for (const { side } of sides) {
        const cell = this.sheet.ensure(ref);
        const border: BorderStyle = { ...cell.style?.border, [side]: { style: 'thin' } };
        cell.style = { ...cell.style, border };
      }
      return sides.length > 0;
    });
    // Excel has no inside line to draw in a single row or column.
    if (!drawn.flat().some(Boolean)) throw invalidArgument(this.index);
  }
}
