import type { CellStyle, HeaderFooter, PageSetup, RoundtripWorkbook, Sheet } from 'hucre';
import type { Area, CellRef } from '../../core/sheet/address';
import type { CellValue } from '../../core/sheet/snapshot';
import type { CarriedParts } from './carry-over';

/** A cell of the in-memory workbook. A cell may exist only for its style. */
export interface MemoryCell {
  /** The constant, or the result of the formula; null when blank. */
  value: CellValue | null;
  /** With its leading `=`, or null for a constant. */
  formula: string | null;
  style?: CellStyle;
}

/** A conditional format whose rule is a formula. Others of a file are kept by the reader, not modelled here. */
export interface FormulaFormat {
  readonly id: string;
  areas: Area[];
  /** With its leading `=`. */
  formula: string;
  /** `#RRGGBB`, or null when the format leaves the fill alone. */
  fill: string | null;
  fontColor: string | null;
}

/** What a listener learns about a change. */
export interface MemoryChange {
  readonly sheet: MemorySheet;
  /** The cells concerned, or null for structure (sheets, merges, formats). */
  readonly area: Area | null;
  /** Who changed it: a person at the grid, or the product through the host. */
  readonly source: 'person' | 'product';
}

/** A custom XML part of the workbook that is the product's own; those of others stay in the package. */
export interface XmlPart {
  readonly id: string;
  xml: string;
}

/** One worksheet in memory. Plain data plus the few operations that must stay consistent. */
export class MemorySheet {
  visible = true;
  protected = false;
  merges: Area[] = [];
  formats: FormulaFormat[] = [];
  /** Widths in characters by column. */
  readonly columnWidths = new Map<number, number>();
  /** Heights in points by row. */
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  pageSetup: PageSetup = {};
  headerFooter: HeaderFooter = {};
  /** What the file said about this sheet, kept so that saving loses nothing we do not model; null for a new sheet. */
  origin: Sheet | null = null;
  private readonly cells = new Map<number, Map<number, MemoryCell>>();

  constructor(
    /** Unique in its workbook and never reused. */
    readonly id: string,
    public name: string,
  ) {}

  cell(ref: CellRef): MemoryCell | undefined {
    return this.cells.get(ref.row)?.get(ref.column);
  }

  /** The cell, created blank when it does not exist yet. */
  ensure(ref: CellRef): MemoryCell {
    let row = this.cells.get(ref.row);
    if (!row) this.cells.set(ref.row, (row = new Map<number, MemoryCell>()));
    let cell = row.get(ref.column);
    if (!cell) row.set(ref.column, (cell = { value: null, formula: null }));
    return cell;
  }

  /** Rows that have cells, ascending; cells by ascending column. Includes cells that only carry a style. */
  *rows(): Generator<
    readonly [row: number, cells: readonly (readonly [column: number, cell: MemoryCell])[]]
  > {
    for (const index of [...this.cells.keys()].sort((a, b) => a - b)) {
      yield [index, [...(this.cells.get(index) ?? [])].sort((a, b) => a[0] - b[0])];
    }
  }

  /** The rectangle of all cells with a value or formula (styles alone do not count), or null when there is none. */
  usedArea(): Area | null {
    let area: Area | null = null;
    for (const [row, cells] of this.cells) {
      for (const [column, cell] of cells) {
        if (cell.value === null && cell.formula === null) continue;
        area = area
          ? {
              top: Math.min(area.top, row),
              left: Math.min(area.left, column),
              bottom: Math.max(area.bottom, row),
              right: Math.max(area.right, column),
            }
          : { top: row, left: column, bottom: row, right: column };
      }
    }
    return area;
  }
}

/** A workbook in memory: what the memory host works on, the grid shows and the emulated Excel serves in tests. */
export class MemoryWorkbook {
  readonly sheets: MemorySheet[] = [];
  /** The sheet in front and the selection on it. */
  active: { sheet: MemorySheet; area: Area } | null = null;
  /** The package this workbook was read from, kept for saving; null for a new workbook. */
  origin: RoundtripWorkbook | null = null;
  /** What else has to be carried over from that package; null for a new workbook. */
  carried: CarriedParts | null = null;
  /** Custom XML parts of the product. */
  readonly xmlParts: XmlPart[] = [];
  private nextId = 1;
  private readonly changeListeners = new Set<(change: MemoryChange) => void>();
  private readonly selectionListeners = new Set<(sheet: MemorySheet, area: Area) => void>();

  /** Adds a sheet at the end. The name must be free (compared without case, as in Excel). */
  addSheet(name: string): MemorySheet {
    if (this.sheetNamed(name)) throw new Error('duplicate sheet name');
    const sheet = new MemorySheet(`{sheet-${this.nextId++}}`, name);
    this.sheets.push(sheet);
    this.active ??= { sheet, area: { top: 0, left: 0, bottom: 0, right: 0 } };
    return sheet;
  }

  addXmlPart(xml: string): XmlPart {
    const part = { id: `{part-${this.nextId++}}`, xml };
    this.xmlParts.push(part);
    return part;
  }

  sheetNamed(name: string): MemorySheet | undefined {
    const key = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === key);
  }

  removeSheet(sheet: MemorySheet): void {
    const index = this.sheets.indexOf(sheet);
    if (index >= 0) this.sheets.splice(index, 1);
  }

  /** Moves the selection and tells the listeners. */
  select(sheet: MemorySheet, area: Area): void {
    this.active = { sheet, area };
    for (const listener of this.selectionListeners) listener(sheet, area);
  }

  /** Tells the listeners that something changed. Whoever changes cells calls this once per group of changes. */
  changed(change: MemoryChange): void {
    for (const listener of this.changeListeners) listener(change);
  }

  onChange(listener: (change: MemoryChange) => void): () => void {
    this.changeListeners.add(listener);
    return () => this.changeListeners.delete(listener);
  }

  onSelect(listener: (sheet: MemorySheet, area: Area) => void): () => void {
    this.selectionListeners.add(listener);
    return () => this.selectionListeners.delete(listener);
  }
}
