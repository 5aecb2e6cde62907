import type { CellStyle, PageSetup } from 'hucre';
import { PLAN_FONT, type CellLook, type PrintSetup, type SheetPlan } from '../../core/export/plan';
import { needsTextGuard } from '../../core/sheet/guard';
import { reference } from '../own-sheets';
import type { MemorySheet } from './workbook';

/**
 * Draws the plan on a new sheet. Every text is stored as text.
 * @param nameOf the final name of the sheet of another plan
 */
export function drawPlan(sheet: MemorySheet, plan: SheetPlan, nameOf: (planned: string) => string): void {
  for (const { area, look } of plan.looks) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const cell = sheet.ensure({ row, column });
        cell.style = dressed(cell.style, look);
      }
    }
  }
  for (const { cell: ref, text } of plan.cells) {
    if (text === '') continue;
    const cell = sheet.ensure(ref);
    cell.value = text;
    // The text format keeps such a text a text when a person edits the cell in Excel later.
    if (needsTextGuard(text)) cell.style = { ...cell.style, numFmt: '@' };
  }
  for (const { cell, to } of plan.links ?? [])
    sheet.ensure(cell).link = reference(to.planned ? nameOf(to.sheet) : to.sheet, to.cell);
  sheet.merges = plan.merges.map((area) => ({ ...area }));
  plan.columnWidths.forEach((width, column) => sheet.columnWidths.set(column, width));
  for (const { row, points } of plan.rowHeights) sheet.rowHeights.set(row, points);
  if (plan.table) sheet.tables.push(plan.table);
  sheet.frozenRows = plan.frozenRows ?? 0;
  sheet.pageBreaks.push(...(plan.pageBreaks ?? []));
  sheet.pageSetup = pageSetupOf(plan.print);
  const { header = '', footer } = plan.print;
  sheet.headerFooter = {
    ...(header !== '' && { oddHeader: `&R${header}` }),
    ...(footer !== '' && { oddFooter: `&C${footer}` }),
  };
}

/** The style with the look on top: what the look leaves open stays as it was. */
function dressed(style: CellStyle = {}, look: CellLook): CellStyle {
  const side = { style: 'thin' } as const;
  return {
    ...style,
    font: {
      ...PLAN_FONT,
      ...style.font,
      ...(look.fontName !== undefined && { name: look.fontName }),
      ...(look.fontSize !== undefined && { size: look.fontSize }),
      ...(look.bold !== undefined && { bold: look.bold }),
      ...(look.color !== undefined && { color: { rgb: look.color.slice(1) } }),
    },
    alignment: {
      ...style.alignment,
      ...(look.horizontal && { horizontal: look.horizontal }),
      ...(look.vertical && { vertical: look.vertical }),
      ...(look.wrap !== undefined && { wrapText: look.wrap }),
    },
    ...(look.fill !== undefined && {
      fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: look.fill.slice(1) } },
    }),
    ...(look.border && { border: { top: side, right: side, bottom: side, left: side } }),
  };
}

const MM_PER_INCH = 25.4;

function pageSetupOf(print: PrintSetup): PageSetup {
  const inches = (millimetres: number): number => millimetres / MM_PER_INCH;
  const { top, right, bottom, left } = print.marginsMm;
  return {
    paperSize: 'a4',
    orientation: print.orientation,
    // Any number of pages high: 0 in the file format.
    ...(print.fitToWidth && { fitToPage: true, fitToWidth: 1, fitToHeight: 0 }),
    margins: { top: inches(top), right: inches(right), bottom: inches(bottom), left: inches(left) },
    ...(print.titleRows && { printTitlesRow: `$${print.titleRows.first + 1}:$${print.titleRows.last + 1}` }),
  };
}
