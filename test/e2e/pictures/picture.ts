import { expect, type BrowserContext, type Locator, type Page } from '@playwright/test';
import type { ExcelPage } from '../support/excel-page';

/** The height of the title above the pane. */
const ABOVE_PANE = 28;

/** A morning in the weeks when targets are handed in. Timers go on, only the date stands still. */
export async function stopTheClock(context: BrowserContext): Promise<void> {
  await context.clock.setFixedTime(new Date('2024-03-01T09:05:00+08:00'));
}

/** Takes the picture `docs/images/<name>.png` of a page or of a part of it, once everything has come to rest. */
export async function picture(what: Page | Locator, name: string): Promise<void> {
  const page = 'frames' in what ? what : what.page();
  for (const frame of page.frames()) await frame.evaluate(() => document.fonts.ready.then(() => undefined));
  await expect(what).toHaveScreenshot(`${name}.png`);
}

/** The pane alone, as high as what is to be seen. */
export async function paneView(excel: ExcelPage, name: string, height: number): Promise<void> {
  await excel.page.setViewportSize({ width: 1280, height: height + ABOVE_PANE });
  await expect(excel.frame.locator('.pane-body > div > *').first()).toBeAttached();
  await picture(excel.page.locator('iframe.pane'), name);
}
