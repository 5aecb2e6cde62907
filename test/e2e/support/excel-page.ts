import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import { excelCatalogue } from '../../excel-emulator/catalogue';
import type { ExcelHandle } from '../../excel-emulator/web-frame/test-handle';
import { Pane } from './pane';
import { ADDIN, DIST, EXCEL } from './places';

const SAMPLE = join(DIST, 'samples', 'zhangjiakou-2024.xlsx');

/** What can be asked of the emulated Excel from outside the browser: arguments and answers are plain data. */
type Question = {
  [Name in keyof ExcelHandle]: ExcelHandle[Name] extends (...args: never[]) => unknown ? Name : never;
}[keyof ExcelHandle];

/** Excel on the web with the sample workbook and our pane in it. */
export class ExcelPage {
  readonly pane: Pane;

  constructor(readonly page: Page) {
    this.pane = new Pane(page.frameLocator('iframe.pane'));
  }

  /** The document of the pane, for questions about all of it. */
  get frame(): Frame {
    const frame = this.page.frames().find((candidate) => candidate.url().startsWith(`${ADDIN}/`));
    if (!frame) throw new Error('the pane is not open');
    return frame;
  }

  /** Saves the workbook, closes it, and opens the file again with a new pane beside it. */
  async reopen(): Promise<void> {
    const bytes = await this.ask('savedFile');
    await this.page.addInitScript((file) => {
      if (window.top === window) window.__workbookBytes = file;
    }, bytes);
    await this.page.reload();
    await this.pane.results.waitFor();
  }

  /** Asks Excel, or does in Excel what a person would. */
  ask<Name extends Question>(
    name: Name,
    ...args: Parameters<ExcelHandle[Name]>
  ): Promise<Awaited<ReturnType<ExcelHandle[Name]>>> {
    return this.page.evaluate(
      ([method, values]) => {
        const excel = window.excel as unknown as Record<string, (...values: unknown[]) => unknown>;
        return excel[method]?.(...values) as never;
      },
      [name, args] as const,
    );
  }
}

/** Opens Excel, with the pane already beside the sheet, and waits for the pane. */
export async function openExcel(page: Page, locale: string, pane = 'taskpane.html'): Promise<ExcelPage> {
  const excel = await openExcelWith(page, locale, pane);
  await excel.pane.results.waitFor();
  return excel;
}

/**
 * Opens Excel with a page of the product in the place of the pane, and does not wait for it: some show nothing.
 * @param workbook an .xlsx file; the sample where absent
 */
export async function openExcelWith(
  page: Page,
  locale: string,
  pane: string,
  workbook?: Uint8Array,
): Promise<ExcelPage> {
  const file = workbook ? Buffer.from(workbook) : await readFile(SAMPLE);
  await page.addInitScript(
    ({ bytes, catalogue }) => {
      // The pane gets nothing from us: it runs as it was built.
      if (window.top !== window) return;
      window.__workbookBytes = bytes;
      window.__excelCatalogue = catalogue;
    },
    { bytes: file.toString('base64'), catalogue: excelCatalogue() },
  );
  const query = new URLSearchParams({ pane: `${ADDIN}/${pane}`, locale });
  await page.goto(`${EXCEL}/excel.html?${query.toString()}`);
  return new ExcelPage(page);
}
