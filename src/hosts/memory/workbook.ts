import type { CellStyle, HeaderFooter, PageSetup } from 'hucre';
import type { Area, CellRef } from '../../core/sheet/address';
import type { CellValue } from '../../core/sheet/snapshot';
import { sheetKey } from '../sheet-names';
import { cellInLine, putInLine, type CellLine } from './cell-lines';
import type { WorkbookPackage } from './package/workbook-package';

/** A cell of the in-memory workbook. A cell may exist only for its style. */
export interface MemoryCell {
  /** The constant, or the result of the formula; null when blank. */
  value: CellValue | null;
  /** With its leading `=`, or null for a constant. */
  formula: string | null;
  style?: CellStyle;
  /** A place of the workbook it leads to, `'sheet'!A1`. Links of a file are kept by the reader, not modelled here. */
  link?: string;
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

/** The formats that cells get which are not there yet: a row's own, else its column's, else that of the workbook. */
export interface DefaultStyles {
  base: CellStyle | undefined;
  readonly columns: { readonly first: number; readonly last: number; readonly style: CellStyle }[];
  readonly rows: Map<number, CellStyle>;
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
  /** Excel tables with filters, rows at the top that stay in view, rows a page begins with: those of new sheets. */
  readonly tables: Area[] = [];
  frozenRows = 0;
  readonly pageBreaks: number[] = [];
  readonly defaultStyles: DefaultStyles = { base: undefined, columns: [], rows: new Map() };
  /** Which sheet of its file this is, counted from 0; null for a new sheet. */
  fileIndex: number | null = null;
  private readonly byRow = new Map<number, CellLine<MemoryCell>>();
  /** Whether the rows were made in their order: then nobody has to sort them. */
  private ordered = true;
  private lastRow = -1;

  constructor(
    /** Unique in its workbook and never reused. */
    readonly id: string,
    public name: string,
  ) {}

  cell(ref: CellRef): MemoryCell | undefined {
    const line = this.byRow.get(ref.row);
    return line && cellInLine(line, ref.column);
  }

  /** The cell, created blank when it does not exist yet, in the format Excel would give it. */
  ensure(ref: CellRef): MemoryCell {
    const existing = this.cell(ref);
    if (existing) return existing;
    const style = this.defaultStyleAt(ref);
    const cell: MemoryCell = { value: null, formula: null, ...(style && { style }) };
    this.put(ref.row, ref.column, cell);
    return cell;
  }

  /** The style of a cell, also of one that does not exist. */
  styleAt(ref: CellRef): CellStyle | undefined {
    const cell = this.cell(ref);
    return cell ? cell.style : this.defaultStyleAt(ref);
  }

  /** The style of a cell that does not exist. */
  defaultStyleAt({ row, column }: CellRef): CellStyle | undefined {
    const { base, columns, rows } = this.defaultStyles;
    const ofColumn = columns.find(({ first, last }) => column >= first && column <= last);
    return rows.get(row) ?? ofColumn?.style ?? base;
  }

  /** Puts a cell in, in place of one that is there. */
  put(row: number, column: number, cell: MemoryCell): void {
    let line = this.byRow.get(row);
    if (!line) {
      this.byRow.set(row, (line = { columns: [], cells: [] }));
      this.ordered &&= row > this.lastRow;
      this.lastRow = row;
    }
    putInLine(line, column, cell);
  }

  /** Rows that have cells, ascending. Includes cells that only carry a style. */
  *lines(): Generator<readonly [row: number, line: CellLine<MemoryCell>]> {
    if (this.ordered) yield* this.byRow;
    else yield* [...this.byRow].sort(([a], [b]) => a - b);
  }

  /** Rows that have cells, ascending; cells by ascending column. Includes cells that only carry a style. */
  *rows(): Generator<
    readonly [row: number, cells: readonly (readonly [column: number, cell: MemoryCell])[]]
  > {
    for (const [row, { columns, cells }] of this.lines()) {
      yield [row, cells.map((cell, index) => [columns[index] ?? 0, cell])];
    }
  }

  /** The rectangle of all cells with a value or formula (styles alone do not count), or null when there is none. */
  usedArea(): Area | null {
    const used = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
    for (const [row, { columns, cells }] of this.byRow) {
      const left = columns[cells.findIndex(isFilled)];
      if (left === undefined) continue;
      let last = cells.length - 1;
      while (!isFilled(cells[last])) last--;
      used.top = Math.min(used.top, row);
      used.bottom = Math.max(used.bottom, row);
      used.left = Math.min(used.left, left);
      used.right = Math.max(used.right, columns[last] ?? left);
    }
    return used.bottom < 0 ? null : used;
  }
}

function isFilled(cell: MemoryCell | undefined): boolean {
  return cell !== undefined && (cell.value !== null || cell.formula !== null);
}

/** A workbook in memory: what the memory host works on, the grid shows and the emulated Excel serves in tests. */
export class MemoryWorkbook {
  readonly sheets: MemorySheet[] = [];
  /** The sheet in front and the selection on it. */
  active: { sheet: MemorySheet; area: Area } | null = null;
  /** The package this workbook was read from, kept for saving; null for a new workbook. */
  source: WorkbookPackage | null = null;
  /** The old format the workbook was converted from; it is saved as .xlsx. Styles and formulas stayed behind. */
  converted: 'xls' | null = null;
  /** Custom XML parts of the product. */
  readonly xmlParts: XmlPart[] = [];
  /** Hidden names of the product: each marks a sheet as its own, null once that sheet is gone. */
  readonly ownNames: { readonly name: string; sheet: MemorySheet | null }[] = [];
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
    const key = sheetKey(name);
    return this.sheets.find((sheet) => sheetKey(sheet.name) === key);
  }

  removeSheet(sheet: MemorySheet): void {
    const index = this.sheets.indexOf(sheet);
    if (index >= 0) this.sheets.splice(index, 1);
    for (const item of this.ownNames) if (item.sheet === sheet) item.sheet = null;
    const [front] = this.sheets;
    if (this.active?.sheet === sheet)
      this.active = front ? { sheet: front, area: { top: 0, left: 0, bottom: 0, right: 0 } } : null;
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
