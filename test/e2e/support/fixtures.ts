import { test as base, expect, type Page } from '@playwright/test';
import { findBrowser } from '../browser/find-browser';
import { openExcel, openExcelWith, type ExcelPage } from './excel-page';
import { provideFonts } from './fonts';
import { ADDIN, DIST, EXCEL, FRAME_BUNDLE, WORKBENCH } from './places';
import { closeOff, serveFolder, serveOfficeJs } from './routes';
import { listenForTroubles } from './troubles';

interface Fixtures {
  /** Addresses somebody asked for that are neither the product nor office.js. Any of them fails the test. */
  strangers: string[];
  /** The browser edition, opened from the production build, without a server. */
  workbenchPage: Page;
  /** The pane inside the emulated Excel on the web: production build, Microsoft's own office.js. */
  excelPane: ExcelPage;
  /** The same Excel with the page of the ribbon's commands, which shows nothing. */
  excelCommands: ExcelPage;
  /** The same Excel with the page of the self-test. */
  excelSelfTest: ExcelPage;
}

export { expect };

export const test = base.extend<Fixtures>({
  launchOptions: [
    // Playwright reads the dependencies of a fixture off this pattern; there are none.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      await use(await findBrowser());
    },
    { scope: 'worker' },
  ],
  strangers: [
    async ({ context }, use) => {
      const troubles = listenForTroubles(context);
      const strangers = await closeOff(context);
      await use(strangers);
      expect.soft(strangers, 'requests beyond the product').toEqual([]);
      expect.soft(troubles, 'errors on the console').toEqual([]);
    },
    { auto: true },
  ],
  workbenchPage: async ({ context, page, strangers }, use) => {
    // Depending on `strangers` puts the closed door first, so that the route below is asked before it.
    expect(strangers).toEqual([]);
    await serveFolder(context, WORKBENCH, DIST);
    await provideFonts(context);
    await page.goto(`${WORKBENCH}/workbench.html`);
    await use(page);
  },
  excelPane: async ({ context, page, locale, strangers }, use) => {
    expect(strangers).toEqual([]);
    await serveFolder(context, ADDIN, DIST);
    await serveFolder(context, EXCEL, FRAME_BUNDLE);
    await serveOfficeJs(context);
    await provideFonts(context);
    await use(await openExcel(page, locale ?? 'zh-CN'));
  },
  excelCommands: async ({ context, page, locale, strangers }, use) => {
    expect(strangers).toEqual([]);
    await serveFolder(context, ADDIN, DIST);
    await serveFolder(context, EXCEL, FRAME_BUNDLE);
    await serveOfficeJs(context);
    await use(await openExcelWith(page, locale ?? 'zh-CN', 'commands.html'));
  },
  excelSelfTest: async ({ context, page, locale, strangers }, use) => {
    expect(strangers).toEqual([]);
    await serveFolder(context, ADDIN, DIST);
    await serveFolder(context, EXCEL, FRAME_BUNDLE);
    await serveOfficeJs(context);
    await provideFonts(context);
    await use(await openExcelWith(page, locale ?? 'zh-CN', 'self-test.html'));
  },
});
