import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { SCREENSHOTS } from './places';

/** Keeps a picture of the page for people: test-results/screenshots/<name>.png. */
export async function screenshot(page: Page, name: string): Promise<void> {
  for (const frame of page.frames()) await frame.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), animations: 'disabled' });
}
