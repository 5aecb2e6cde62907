import type { SheetPlan } from '../../core/export/plan';

const POINTS_PER_MM = 72 / 25.4;

/** Sets up how the sheet prints. Excel counts margins in points. Source: Excel.PageLayout (ExcelApi 1.9). */
export function drawPrint(sheet: Excel.Worksheet, { print, pageBreaks = [] }: SheetPlan): void {
  const { pageLayout } = sheet;
  for (const row of pageBreaks) sheet.horizontalPageBreaks.add(`A${row + 1}`);
  pageLayout.paperSize = 'A4';
  pageLayout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.topMargin = print.marginsMm.top * POINTS_PER_MM;
  pageLayout.rightMargin = print.marginsMm.right * POINTS_PER_MM;
  pageLayout.bottomMargin = print.marginsMm.bottom * POINTS_PER_MM;
  pageLayout.leftMargin = print.marginsMm.left * POINTS_PER_MM;
  // No vertical number: as many pages as the rows need.
  if (print.fitToWidth) pageLayout.zoom = { horizontalFitToPages: 1 };
  if (print.titleRows) {
    pageLayout.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
  }
  const { header = '' } = print;
  if (header !== '') pageLayout.headersFooters.defaultForAllPages.rightHeader = header;
  if (print.footer !== '') pageLayout.headersFooters.defaultForAllPages.centerFooter = print.footer;
}
