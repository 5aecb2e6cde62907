/** Renders the drawings in assets/ to the PNG sizes the manifests name: `npm run icons`. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../test/e2e/browser/find-browser';

const ASSETS = path.join(__dirname, '..', 'assets');
const SIZES = {
  icon: [16, 32, 64, 80, 128, 192, 512],
  'icon-maskable': [192, 512],
  clear: [16, 32, 80],
  export: [16, 32, 80],
};

async function main(): Promise<void> {
  const browser = await chromium.launch(await findBrowser());
  try {
    const page = await browser.newPage();
    for (const [name, sizes] of Object.entries(SIZES)) {
      const svg = await readFile(path.join(ASSETS, `${name}.svg`), 'utf8');
      await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
      for (const size of sizes) {
        await page.setViewportSize({ width: size, height: size });
        await page.screenshot({ path: path.join(ASSETS, `${name}-${size}.png`), omitBackground: true });
      }
    }
  } finally {
    await browser.close();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
