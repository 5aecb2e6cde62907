import fc from 'fast-check';
import { cleanSheets } from '../../../src/core/export/clean-sheets';
import { linesHeight, linesIn } from '../../../src/core/export/layout-text';
import { fixSafely } from '../../../src/core/lint/fixer';
import { areaToA1, contains, intersects } from '../../../src/core/sheet/address';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { onlyTable, rowsOf } from '../table/contents';
import { EXAMPLE_SHEET, HEADER, sheetOf, type Texts } from '../table/example-table';
import { SEED_SHEETS } from '../table/seeds';
import { drawn, planOf } from './drawn';

const SHEETS = [EXAMPLE_SHEET, ...SEED_SHEETS];
const named = SHEETS.map((sheet) => [sheet.name, sheet] as const);
/** The sheet as it is after everything safe was fixed. */
const fixed = (sheet: SheetSnapshot): SheetSnapshot =>
  fixSafely({ sheets: [sheet] }).workbook.sheets[0] ?? sheet;

describe('the clean sheet', () => {
  it.each(named)('says what the table says: %s', (_, sheet) => {
    const table = onlyTable(fixed(sheet));
    const copy = onlyTable(drawn(planOf(table)));
    expect(rowsOf(copy)).toEqual(rowsOf(table));
    expect(essentials(copy)).toEqual(essentials(table));
    expect(copy.sets[0]).toMatchObject({ repeatedHeaders: [], continuations: [] });
  });

  it('of a clean sheet is the same sheet again', () => {
    for (const sheet of SHEETS) {
      const plan = planOf(onlyTable(fixed(sheet)));
      expect(planOf(onlyTable(drawn(plan)))).toEqual(plan);
    }
  });

  it.each(named)('merges without overlaps, and leaves no text below a merged one: %s', (_, sheet) => {
    const plan = planOf(onlyTable(fixed(sheet)));
    for (const [index, area] of plan.merges.entries()) {
      for (const other of plan.merges.slice(index + 1)) {
        expect(`${areaToA1(area)} ${areaToA1(other)} ${intersects(area, other)}`).toMatch(/false$/u);
      }
      const inside = plan.cells.filter(({ cell }) => contains(area, cell));
      expect(inside.every(({ cell }) => cell.row === area.top && cell.column === area.left)).toBe(true);
    }
  });

  it.each(named)('gives every text the room it takes: %s', (_, sheet) => {
    const plan = planOf(onlyTable(fixed(sheet)));
    const heights = new Map(plan.rowHeights.map(({ row, points }) => [row, points]));
    for (const { cell, text } of plan.cells) {
      const area = plan.merges.find((merge) => contains(merge, cell)) ?? {
        top: cell.row,
        left: cell.column,
        bottom: cell.row,
        right: cell.column,
      };
      const width = plan.columnWidths.slice(area.left, area.right + 1).reduce((sum, each) => sum + each, 0);
      const size = plan.looks.find((look) => contains(look.area, cell))?.look.fontSize ?? 11;
      let room = 0;
      for (let row = area.top; row <= area.bottom; row++) room += heights.get(row) ?? 0;
      expect(room).toBeGreaterThanOrEqual(linesHeight(linesIn(text, width), size));
    }
  });

  it('joins rows of the same tier into one cell, a new tier 1 starting anew', () => {
    const plan = planOf(onlyTable(EXAMPLE_SHEET));
    const tiers = plan.merges.filter(({ left, right, top }) => left === right && top > 9).map(areaToA1);
    expect(tiers).toEqual(['A12:A16', 'B12:B13']);
    const apart: Texts = [
      ['产出指标', '质量指标', '图书上架率', '', '≥95%', '', ''],
      ['效益指标', '质量指标', '借阅便利程度', '', '提高', '', ''],
    ];
    expect(
      planOf(onlyTable(sheetOf([HEADER, ...apart]))).merges.filter(({ left, right }) => left === right),
    ).toEqual([]);
  });

  it('leaves rows alone whose tier is unknown', () => {
    const plan = planOf(
      onlyTable(
        sheetOf([
          HEADER,
          ['', '', '图书角数量', '', '≥6个', '', ''],
          ['', '', '图书册数', '', '≥9册', '', ''],
        ]),
      ),
    );
    expect(plan.merges.filter(({ left, right }) => left === right)).toEqual([]);
  });

  it('repeats the indicator header on every page, and fits an A4 page across', () => {
    for (const sheet of SHEETS) {
      const { print, cells } = planOf(onlyTable(sheet));
      const { first = -1, last = -1 } = print.titleRows ?? {};
      expect(first).toBe(last);
      expect(cells.filter(({ cell }) => cell.row === first).map(({ text }) => text)).toEqual(
        HEADER.slice(0, 6),
      );
      expect(print).toMatchObject({ paper: 'A4', fitToWidth: true });
    }
  });

  it('has looks for every cell it fills, inside the columns it sets', () => {
    const { cells, looks, columnWidths, rowHeights } = planOf(onlyTable(EXAMPLE_SHEET));
    for (const { cell } of cells) expect(looks.some(({ area }) => contains(area, cell))).toBe(true);
    for (const { area } of looks) expect(area.right).toBeLessThan(columnWidths.length);
    expect(rowHeights.map(({ row }) => row)).toEqual(rowHeights.map((_, index) => index));
  });
});

describe('clean sheets', () => {
  it('are numbered when there are several, blank forms left out', () => {
    const tables = SHEETS.map(onlyTable);
    const blank = onlyTable(sheetOf([HEADER, ['产出指标', '数量指标', '某项', '', '**', '', '']]));
    expect(cleanSheets([...tables.slice(0, 1), blank]).map(({ name }) => name)).toEqual(['规范表']);
    expect(cleanSheets([blank, ...tables.slice(0, 2)]).map(({ name }) => name)).toEqual([
      '规范表1',
      '规范表2',
    ]);
    expect(cleanSheets([blank])).toEqual([]);
  });
});

describe('room for text', () => {
  it('grows with the text and shrinks with the column', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 200 }),
        fc.string({ maxLength: 50 }),
        fc.integer({ min: 3, max: 80 }),
        (text, more, width) => {
          expect(linesIn(text + more, width)).toBeGreaterThanOrEqual(linesIn(text, width));
          expect(linesIn(text, width)).toBeGreaterThanOrEqual(linesIn(text, width + 10));
        },
      ),
    );
  });

  it('counts line breaks, and stops at the tallest row Excel has', () => {
    expect(linesIn('一\n二\r\n三', 40)).toBe(3);
    expect(linesIn('', 40)).toBe(1);
    expect(linesHeight(1000, 11)).toBe(409);
  });
});

/** What a clean sheet must keep of the block above the indicators. */
function essentials(table: ReturnType<typeof onlyTable>): unknown {
  const { year, project, budget, purpose, paymentPlan, goals, title, department, layout, kind, scheme } =
    table;
  const text = (field: { readonly text: string } | null | undefined): string => field?.text.trim() ?? '';
  return {
    ...{ year, layout, kind, scheme },
    texts: [title, department, project.code, project.name, purpose].map(text),
    money: [budget.total, budget.fiscal, budget.other].map((field) => field?.amount ?? null),
    plan: paymentPlan?.points.map(({ period, share }) => [text(period), text(share)]),
    goals: goals.map(text),
  };
}
