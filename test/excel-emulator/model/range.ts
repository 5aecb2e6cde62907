import type { Area, CellRef } from '../../../src/core/sheet/address';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import type { MemorySheet } from '../../../src/hosts/memory/workbook';
import { addressOf } from '../addresses';
import {
  eachCell,
  formatOf,
  formulaOf,
  grid,
  mergeArea,
  requireWritable,
  textOf,
  typeInto,
  usedWithin,
  valueOf,
} from '../cells';
import { Emulated, requireUnprotected, type Emulation } from '../emulated';
import { invalidArgument, notImplemented } from '../fault';
import { ConditionalFormatsModel } from './conditional-formats';
import { RangeFormatModel } from './range-format';
import { WorksheetModel } from './worksheet';

type Grid = readonly (readonly unknown[])[];

/** Excel.Range: one rectangle. */
export class RangeModel extends Emulated {
  readonly typeName = 'Range';

  constructor(
    excel: Emulation,
    readonly sheet: MemorySheet,
    readonly area: Area,
  ) {
    super(excel);
  }

  get Address(): string {
    return addressOf(this.sheet, this.area);
  }

  get RowIndex(): number {
    return this.area.top;
  }

  get ColumnIndex(): number {
    return this.area.left;
  }

  get RowCount(): number {
    return this.area.bottom - this.area.top + 1;
  }

  get ColumnCount(): number {
    return this.area.right - this.area.left + 1;
  }

  get CellCount(): number {
    return this.RowCount * this.ColumnCount;
  }

  get Worksheet(): WorksheetModel {
    return new WorksheetModel(this.excel, this.sheet);
  }

  get Values(): CellValue[][] {
    return grid(this.area, (ref) => valueOf(this.sheet.cell(ref)));
  }

  set Values(values: unknown) {
    this.type(values);
  }

  get Formulas(): CellValue[][] {
    return grid(this.area, (ref) => formulaOf(this.sheet.cell(ref)));
  }

  set Formulas(formulas: unknown) {
    this.type(formulas);
  }

  get Text(): string[][] {
    return grid(this.area, (ref) => textOf(this.sheet.cell(ref)));
  }

  get NumberFormat(): string[][] {
    return grid(this.area, (ref) => formatOf(this.sheet.cell(ref)));
  }

  set NumberFormat(formats: unknown) {
    requireUnprotected(this.sheet);
    this.spread(formats, (ref, format) => {
      const cell = this.sheet.ensure(ref);
      cell.style = { ...cell.style, numFmt: String(format) };
    });
  }

  get Hyperlink(): { readonly documentReference: string } | null {
    const link = this.sheet.cell({ row: this.area.top, column: this.area.left })?.link;
    return link === undefined ? null : { documentReference: link };
  }

  /** To a place of the workbook; Excel keeps a text that is there. */
  set Hyperlink(link: unknown) {
    requireUnprotected(this.sheet);
    const { documentReference, ...rest } = (link ?? {}) as Record<string, unknown>;
    if (typeof documentReference !== 'string' || Object.keys(rest).length > 0)
      throw notImplemented('a hyperlink with anything but a documentReference');
    this.sheet.ensure({ row: this.area.top, column: this.area.left }).link = documentReference;
  }

  get Format(): RangeFormatModel {
    return new RangeFormatModel(this.excel, this.sheet, [this.area]);
  }

  get ConditionalFormats(): ConditionalFormatsModel {
    return new ConditionalFormatsModel(this.excel, this.sheet, [this.area]);
  }

  GetCell(row: number, column: number): RangeModel {
    const top = this.area.top + row;
    const left = this.area.left + column;
    return this.at({ top, left, bottom: top, right: left });
  }

  GetRow(row: number): RangeModel {
    const top = this.area.top + row;
    return this.at({ ...this.area, top, bottom: top });
  }

  GetBoundingRect(other: unknown): RangeModel {
    if (!(other instanceof RangeModel)) throw invalidArgument('anotherRange');
    return this.at({
      top: Math.min(this.area.top, other.area.top),
      left: Math.min(this.area.left, other.area.left),
      bottom: Math.max(this.area.bottom, other.area.bottom),
      right: Math.max(this.area.right, other.area.right),
    });
  }

  /** Used values within this range only. */
  GetUsedRangeOrNullObject(valuesOnly?: unknown): RangeModel | null {
    if (valuesOnly !== true) throw invalidArgument('valuesOnly: the emulation knows used values only');
    const area = usedWithin(this.sheet, this.area);
    return area && this.at(area);
  }

  Merge(across?: unknown): void {
    if (across === true) throw notImplemented('Range.merge across');
    requireUnprotected(this.sheet);
    mergeArea(this.sheet, this.area);
  }

  Clear(applyTo?: unknown): void {
    if (applyTo !== 'Contents') throw notImplemented('Range.clear of anything but contents');
    eachCell(this.area, (ref) => requireWritable(this.sheet, ref));
    eachCell(this.area, (ref) => typeInto(this.sheet, ref, ''));
    this.touched(this.sheet, this.area);
  }

  Select(): void {
    if (this.excel.workbook.active?.sheet !== this.sheet) this.Worksheet.Activate();
    this.excel.workbook.select(this.sheet, this.area);
  }

  /** office.js asks this before it cuts a large write into rows. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.RowCount || columns !== this.ColumnCount) throw invalidArgument('values');
  }

  private at(area: Area): RangeModel {
    return new RangeModel(this.excel, this.sheet, area);
  }

  private type(values: unknown): void {
    // All or nothing within one call: Excel refuses the whole range when one of its cells is locked.
    eachCell(this.area, (ref) => requireWritable(this.sheet, ref));
    this.spread(values, (ref, value) => typeInto(this.sheet, ref, value));
    this.touched(this.sheet, this.area);
  }

  /** One value per cell, or a single one for all. */
  private spread(values: unknown, put: (ref: CellRef, value: unknown) => void): void {
    if (!Array.isArray(values)) {
      eachCell(this.area, (ref) => put(ref, values));
      return;
    }
    const rows = values as Grid;
    const fits = rows.length === this.RowCount && rows.every((row) => row.length === this.ColumnCount);
    if (!fits) throw invalidArgument('the dimensions of the array');
    eachCell(this.area, (ref) => put(ref, rows[ref.row - this.area.top]?.[ref.column - this.area.left]));
  }
}
