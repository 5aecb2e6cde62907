/**
 * Makes the sample workbooks from the four seed tables: one sheet per table, and all tables on one sheet.
 * Run: npx tsx scripts/make-samples.ts (same input, same bytes).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellStyle } from 'hucre';
import { contains, parseArea, type Area, type CellRef } from '../src/core/sheet/address';
import { MemoryWorkbook, type MemorySheet } from '../src/hosts/memory/workbook';
import { saveWorkbook } from '../src/hosts/memory/saving/xlsx-writer';
import seedTables from '../test/fixtures/seed-tables.json';

interface SeedTable {
  readonly sheetName: string;
  readonly cells: readonly (readonly string[])[];
  readonly merges: readonly string[];
}

const FOLDER = join(__dirname, '..', 'samples');
/** Written into the files instead of the time of the run. */
const MADE_ON = new Date('2024-02-01T00:00:00Z');
/** Characters: 一级指标, 二级指标, 三级指标, 描述, 指标值, 依据 (two columns). */
const WIDTHS = [13, 13, 21, 36, 14, 12, 12];
/** Title, department and unit stand above the frame. */
const ROWS_ABOVE_FRAME = 3;
const BLANK_ROWS_BETWEEN = 2;

const TITLE = { name: '黑体', size: 16, bold: true, family: 3, charset: 134 };
const BODY = { name: '宋体', size: 10, family: 3, charset: 134 };
const SIDE = { style: 'thin' } as const;
const FRAME = { top: SIDE, right: SIDE, bottom: SIDE, left: SIDE };

/** The column of 绩效指标描述 and the rows of 资金用途 and 绩效目标 hold running text: left-aligned. */
const DESCRIPTION_COLUMN = 3;
const FIRST_INDICATOR_ROW = 10;
const RUNNING_TEXT_ROWS = [5, 8];
const HEADINGS = /^(?:[一二三]级指标|绩效指标描述|指标值|指标值确定\s*依据)$/;

function styleFor(text: string, row: number, column: number): CellStyle {
  if (row === 0)
    return { font: TITLE, alignment: { horizontal: 'center', vertical: 'center', wrapText: true } };
  if (row < ROWS_ABOVE_FRAME) {
    return { font: BODY, alignment: { horizontal: row === 1 ? 'left' : 'right', vertical: 'center' } };
  }
  const heading = HEADINGS.test(text);
  const described = row >= FIRST_INDICATOR_ROW && column === DESCRIPTION_COLUMN && !heading;
  const running = RUNNING_TEXT_ROWS.includes(row) && column > 0;
  const horizontal = described || running ? 'left' : 'center';
  return {
    font: heading ? { ...BODY, bold: true } : BODY,
    border: FRAME,
    alignment: { horizontal, vertical: 'center', wrapText: true },
  };
}

/** Amounts and the payment plan are numbers in such tables, everything else is text. */
function valueFor(
  table: SeedTable,
  row: number,
  column: number,
): { value: string | number | null; format?: string } {
  const text = table.cells[row]?.[column] ?? '';
  const label = table.cells[row]?.[0] ?? '';
  const labelAbove = table.cells[row - 1]?.[0] ?? '';
  if (label.startsWith('预算规模') && /^\d+\.\d+$/.test(text)) return { value: Number(text), format: '0.00' };
  if (labelAbove.startsWith('资金支出计') && /^\d+%$/.test(text)) {
    return { value: Number(text.slice(0, -1)) / 100, format: '0%' };
  }
  return { value: text === '' ? null : text };
}

/** A character of column width is nearly 8 pixels, a Chinese one of 10 points 13.4, padding takes 6. */
const PIXELS = { perWidth: 7.6, perPoint: 1.34, padding: 6 };
const LINE_HEIGHT = 1.35;

/** Points a text needs in this many characters of width: merged cells do not fit their height by themselves. */
function heightOf(text: string, width: number, fontSize: number): number {
  const letters = Array.from(text).reduce(
    (sum, letter) => sum + (letter.charCodeAt(0) < 0x2000 ? 0.55 : 1),
    0,
  );
  const perLine = Math.floor((width * PIXELS.perWidth - PIXELS.padding) / (fontSize * PIXELS.perPoint));
  return Math.ceil(letters / perLine) * fontSize * LINE_HEIGHT + 8;
}

function drawTable(sheet: MemorySheet, table: SeedTable, origin: CellRef): void {
  const merges = table.merges.flatMap((address) => parseArea(address) ?? []);
  table.cells.forEach((texts, row) => {
    let height = 0;
    texts.forEach((text, column) => {
      const { value, format } = valueFor(table, row, column);
      const cell = sheet.ensure({ row: origin.row + row, column: origin.column + column });
      cell.value = value;
      cell.style = { ...styleFor(text, row, column), ...(format && { numFmt: format }) };
      const area = merges.find((merge) => contains(merge, { row, column }));
      if (area && area.bottom > area.top) return;
      const last = area?.right ?? column;
      const width = WIDTHS.slice(column, last + 1).reduce((sum, each) => sum + each, 0);
      height = Math.max(height, heightOf(text, width, cell.style.font?.size ?? BODY.size));
    });
    sheet.rowHeights.set(origin.row + row, Math.max(height, row === 0 ? 36 : 22));
  });
  sheet.merges.push(...merges.map((area) => shifted(area, origin)));
}

function shifted(area: Area, by: CellRef): Area {
  return {
    top: area.top + by.row,
    left: area.left + by.column,
    bottom: area.bottom + by.row,
    right: area.right + by.column,
  };
}

function setUpPage(sheet: MemorySheet): void {
  sheet.pageSetup = {
    paperSize: 'a4',
    orientation: 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { top: 0.75, right: 0.5, bottom: 0.75, left: 0.5, header: 0.3, footer: 0.3 },
  };
  sheet.headerFooter = { oddFooter: '&C第 &P 页，共 &N 页' };
}

function oneSheetPerTable(tables: readonly SeedTable[]): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  for (const table of tables) {
    const sheet = workbook.addSheet(table.sheetName);
    WIDTHS.forEach((width, column) => sheet.columnWidths.set(column, width));
    drawTable(sheet, table, { row: 0, column: 0 });
    setUpPage(sheet);
  }
  return workbook;
}

function allOnOneSheet(tables: readonly SeedTable[]): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  const sheet = workbook.addSheet('绩效目标表');
  const origin = { row: 2, column: 1 };
  sheet.columnWidths.set(0, 3);
  WIDTHS.forEach((width, column) => sheet.columnWidths.set(origin.column + column, width));
  for (const table of tables) {
    drawTable(sheet, table, origin);
    origin.row += table.cells.length + BLANK_ROWS_BETWEEN;
  }
  setUpPage(sheet);
  return workbook;
}

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const samples = {
    'zhangjiakou-2024.xlsx': oneSheetPerTable(seedTables),
    'zhangjiakou-2024-stacked.xlsx': allOnOneSheet(seedTables),
  };
  for (const [name, workbook] of Object.entries(samples)) {
    writeFileSync(join(FOLDER, name), await saveWorkbook(workbook, { modified: MADE_ON }));
    console.log(`samples/${name}`);
  }
}

void main();
