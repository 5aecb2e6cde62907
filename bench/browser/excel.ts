import { chromium, type Browser, type BrowserContext } from '@playwright/test';
import { findBrowser } from '../../test/e2e/browser/find-browser';
import { bundleFrame } from '../../test/e2e/support/bundle-frame';
import { openExcelWith, type ExcelPage } from '../../test/e2e/support/excel-page';
import { ADDIN, DIST, EXCEL, FRAME_BUNDLE } from '../../test/e2e/support/places';
import { closeOff, serveFolder, serveOfficeJs } from '../../test/e2e/support/routes';
import { takeNotes } from './probe';

/** What is opened: the page of the pane, and the workbook where it is not the sample. */
export interface Opened {
  readonly pane: string;
  readonly workbook?: Uint8Array;
}

/** The production build with Microsoft's office.js in the frame that plays Excel on the web, in a real browser. */
export class ExcelBench {
  private constructor(private readonly browser: Browser) {}

  static async start(): Promise<ExcelBench> {
    await bundleFrame();
    return new ExcelBench(await chromium.launch(await findBrowser()));
  }

  /** Opens a new Excel, lets `look` measure in it, and closes it. Nothing of an earlier one is remembered. */
  async open<T>({ pane, workbook }: Opened, look: (excel: ExcelPage) => Promise<T>): Promise<T> {
    const context = await this.browser.newContext({
      locale: 'zh-CN',
      viewport: { width: 1280, height: 800 },
    });
    try {
      await this.serve(context);
      const page = await context.newPage();
      return await look(await openExcelWith(page, 'zh-CN', pane, workbook));
    } finally {
      await context.close();
    }
  }

  private async serve(context: BrowserContext): Promise<void> {
    await closeOff(context);
    await serveFolder(context, ADDIN, DIST);
    await serveFolder(context, EXCEL, FRAME_BUNDLE);
    await serveOfficeJs(context);
    await context.addInitScript(takeNotes);
  }

  async stop(): Promise<void> {
    await this.browser.close();
  }
}
