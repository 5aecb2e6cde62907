import type { CellStyle } from 'hucre';
import type { Area } from '../../../src/core/sheet/address';
import type { MemorySheet } from '../../../src/hosts/memory/workbook';
import { eachCell, isLocked } from '../cells';
import { Emulated, requireUnprotected, type Emulation } from '../emulated';
import { invalidArgument } from '../fault';
import { BordersModel } from './borders';

/** Points per pixel and the width of one digit of the standard font (Calibri 11) in pixels. */
const POINTS_PER_PIXEL = 0.75;
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;

/** What all cells have in common, or null when they differ: that is how Excel answers for a range. */
function common<T>(
  sheet: MemorySheet,
  areas: readonly Area[],
  read: (style: CellStyle | undefined) => T,
): T | null {
  const found = new Map<string, T>();
  for (const area of areas) {
    eachCell(area, (ref) => {
      const value = read(sheet.cell(ref)?.style);
      found.set(String(value), value);
    });
  }
  return found.size === 1 ? ([...found.values()][0] ?? null) : null;
}

/** Parts of a range's format share the way they read and change styles. */
abstract class StylePart extends Emulated {
  constructor(
    excel: Emulation,
    protected readonly sheet: MemorySheet,
    protected readonly areas: readonly Area[],
  ) {
    super(excel);
  }

  /** Null goes out when cells differ; the type leaves it out because nobody may write it. */
  protected read<T>(of: (style: CellStyle | undefined) => T): T {
    return common(this.sheet, this.areas, of) as T;
  }

  protected restyle(change: (style: CellStyle) => CellStyle): void {
    requireUnprotected(this.sheet);
    for (const area of this.areas) {
      eachCell(area, (ref) => {
        const cell = this.sheet.ensure(ref);
        cell.style = change(cell.style ?? {});
      });
    }
  }
}

/** Excel.RangeFormat. */
export class RangeFormatModel extends StylePart {
  readonly typeName = 'RangeFormat';

  get Fill(): FillModel {
    return new FillModel(this.excel, this.sheet, this.areas);
  }

  get Font(): FontModel {
    return new FontModel(this.excel, this.sheet, this.areas);
  }

  get Borders(): BordersModel {
    return new BordersModel(this.excel, this.sheet, this.areas);
  }

  get Protection(): CellProtectionModel {
    return new CellProtectionModel(this.excel, this.sheet, this.areas);
  }

  get WrapText(): boolean {
    return this.read((style) => style?.alignment?.wrapText === true);
  }

  set WrapText(wrapText: boolean) {
    this.restyle((style) => ({ ...style, alignment: { ...style.alignment, wrapText } }));
  }

  get HorizontalAlignment(): string {
    return this.read((style) => capital(style?.alignment?.horizontal ?? 'general'));
  }

  set HorizontalAlignment(name: string) {
    const horizontal = name.toLowerCase();
    if (horizontal !== 'left' && horizontal !== 'center' && horizontal !== 'right')
      throw invalidArgument(name);
    this.restyle((style) => ({ ...style, alignment: { ...style.alignment, horizontal } }));
  }

  get VerticalAlignment(): string {
    return this.read((style) => capital(style?.alignment?.vertical ?? 'bottom'));
  }

  set VerticalAlignment(name: string) {
    const vertical = name.toLowerCase();
    if (vertical !== 'top' && vertical !== 'center' && vertical !== 'bottom') throw invalidArgument(name);
    this.restyle((style) => ({ ...style, alignment: { ...style.alignment, vertical } }));
  }

  /** Points, as in Excel; the workbook keeps characters. */
  get ColumnWidth(): number {
    const characters = this.sheet.columnWidths.get(this.areas[0]?.left ?? 0) ?? 8.43;
    return (characters * DIGIT_PIXELS + PADDING_PIXELS) * POINTS_PER_PIXEL;
  }

  set ColumnWidth(points: number) {
    requireUnprotected(this.sheet);
    if (!(points >= 0 && points <= 1342)) throw invalidArgument('columnWidth');
    const characters = (points / POINTS_PER_PIXEL - PADDING_PIXELS) / DIGIT_PIXELS;
    for (const { left, right } of this.areas) {
      for (let column = left; column <= right; column++) {
        this.sheet.columnWidths.set(column, Math.round(characters * 1000) / 1000);
      }
    }
  }

  get RowHeight(): number {
    return this.sheet.rowHeights.get(this.areas[0]?.top ?? 0) ?? 15;
  }

  set RowHeight(points: number) {
    requireUnprotected(this.sheet);
    if (!(points >= 0 && points <= 409.5)) throw invalidArgument('rowHeight');
    for (const { top, bottom } of this.areas) {
      for (let row = top; row <= bottom; row++) this.sheet.rowHeights.set(row, points);
    }
  }
}

/** Excel.RangeFill. A cell without a fill reads as white. */
class FillModel extends StylePart {
  readonly typeName = 'RangeFill';

  get Color(): string {
    const shown = common(this.sheet, this.areas, (style) => {
      const rgb = style?.fill?.type === 'pattern' ? style.fill.fgColor?.rgb : undefined;
      return rgb ? `#${rgb}` : '#FFFFFF';
    });
    return shown ?? '';
  }

  set Color(color: string) {
    const fgColor = { rgb: color.replace('#', '').toUpperCase() };
    this.restyle((style) => ({ ...style, fill: { type: 'pattern', pattern: 'solid', fgColor } }));
  }
}

/** Excel.RangeFont. */
class FontModel extends StylePart {
  readonly typeName = 'RangeFont';

  get Bold(): boolean {
    return this.read((style) => style?.font?.bold === true);
  }

  set Bold(bold: boolean) {
    this.restyle((style) => ({ ...style, font: { ...style.font, bold } }));
  }

  get Size(): number {
    return this.read((style) => style?.font?.size ?? 11);
  }

  set Size(size: number) {
    this.restyle((style) => ({ ...style, font: { ...style.font, size } }));
  }

  get Name(): string {
    return this.read((style) => style?.font?.name ?? 'Calibri');
  }

  set Name(name: string) {
    this.restyle((style) => ({ ...style, font: { ...style.font, name } }));
  }

  get Color(): string {
    return this.read((style) => `#${style?.font?.color?.rgb ?? '000000'}`);
  }

  set Color(color: string) {
    this.restyle((style) => ({ ...style, font: { ...style.font, color: { rgb: color.slice(1) } } }));
  }
}

/** Excel.FormatProtection. */
class CellProtectionModel extends StylePart {
  readonly typeName = 'FormatProtection';

  get Locked(): boolean {
    return this.read((style) => isLocked({ value: null, formula: null, ...(style && { style }) }));
  }

  set Locked(locked: boolean) {
    this.restyle((style) => ({ ...style, protection: { ...style.protection, locked } }));
  }
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
