/** Renders assets/icon.svg to the PNG sizes the manifest names: `npx tsx scripts/make-icons.ts`. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../test/e2e/browser/find-browser';

const ASSETS = path.join(__dirname, '..', 'assets');
const SIZES = [16, 32, 64, 80, 128];

async function main(): Promise<void> {
  const svg = await readFile(path.join(ASSETS, 'icon.svg'), 'utf8');
  const browser = await chromium.launch(await findBrowser());
  try {
    const page = await browser.newPage();
    await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.screenshot({ path: path.join(ASSETS, `icon-${size}.png`), omitBackground: true });
    }
  } finally {
    await browser.close();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
