import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import { OWN_SHEET, ownWorkbook } from './support/files';
import { expect, test } from './support/fixtures';
import { DIST } from './support/places';
import { letThrough } from './support/routes';
import { serve, type StaticServer } from './support/static-server';
import { Workbench } from './support/workbench';

/** Opens the page of a server and waits until the browser has everything it needs without it. */
async function firstVisit(context: BrowserContext, page: Page, server: StaticServer): Promise<void> {
  await letThrough(context, server.origin);
  await page.goto(`${server.origin}/workbench.html`);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

const kept = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return { versions: names.length, paths: requests.flat().map(({ url }) => new URL(url).pathname) };
  });

/** What the browser does by itself some time after a page was opened; waits until what it found has come or failed. */
const lookForBuild = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const { installing } = registration;
    if (!installing) return;
    await new Promise<void>((resolve) => {
      const look = (): void => {
        if (installing.state === 'activated' || installing.state === 'redundant') resolve();
      };
      installing.addEventListener('statechange', look);
      look();
    });
  });

test('after the first visit the page works without its server', async ({ context, page }) => {
  const server = await serve(DIST);
  await firstVisit(context, page, server);
  await server.stop();
  await context.setOffline(true);
  for (const address of ['/workbench.html', '/', '/workbench.html?from=menu']) {
    await page.goto(server.origin + address);
    const workbench = new Workbench(page);
    await expect(workbench.tabs).toHaveCount(4);
    await workbench.pane.check();
  }
  // Parts that are fetched later, and the worker, are there as well.
  const workbench = new Workbench(page);
  await page.getByRole('tab', { name: '设置' }).click();
  await workbench.open(await ownWorkbook());
  await expect(workbench.tab(OWN_SHEET)).toBeVisible();
});

test('nothing is kept but the files of the build', async ({ context, page }) => {
  const server = await serve(DIST);
  try {
    await firstVisit(context, page, server);
    const before = await kept(page);
    await page.reload();
    const workbench = new Workbench(page);
    await workbench.open(await ownWorkbook());
    await expect(workbench.tab(OWN_SHEET)).toBeVisible();
    await page.evaluate(() => fetch('manifest.xml').then((response) => response.text()));
    const after = await kept(page);
    expect(after).toEqual(before);
    expect(after.versions).toBe(1);
    expect(after.paths).toContain('/workbench.html');
    for (const path of after.paths) expect(path).not.toMatch(/taskpane|commands|manifest\.xml|\.map$/);
    await expect(readFile(join(DIST, 'service-worker.js'), 'utf8')).resolves.not.toContain('OFFLINE_FILES');
    const stored = await page.evaluate(async () => [
      ...Object.keys(localStorage),
      ...(await indexedDB.databases()).map(({ name }) => name),
    ]);
    expect(stored).toEqual([]);
  } finally {
    await server.stop();
  }
});

test('a new build is taken up with the next visit', async ({ context, page }, info) => {
  const folder = info.outputPath('site');
  await cp(DIST, folder, { recursive: true });
  const server = await serve(folder);
  try {
    await firstVisit(context, page, server);
    // What a new build changes: a page, and with it the version in the service worker.
    for (const [file, from, to] of [
      ['workbench.html', '<title>', '<meta name="build" content="2"><title>'],
      [
        'service-worker.js',
        /version:\s*"?[0-9a-f]{16}"?|"version":"[0-9a-f]{16}"/,
        'version:"0123456789abcdef"',
      ],
    ] as const) {
      const text = await readFile(join(folder, file), 'utf8');
      const changed = text.replace(from, to);
      expect(changed).not.toBe(text);
      await writeFile(join(folder, file), changed);
    }
    // The first visit after the build still shows the old page, and fetches the new one behind it.
    await page.goto(`${server.origin}/workbench.html`);
    await expect
      .poll(async () => {
        await lookForBuild(page);
        return (await kept(page)).versions;
      })
      .toBe(2);
    // Its folder is there before its files are: only the next visits tell, and each looks for what is still missing.
    await expect
      .poll(
        async () => {
          await page.goto(`${server.origin}/workbench.html`);
          await lookForBuild(page);
          return page.locator('meta[name="build"]').count();
        },
        { timeout: 20_000 },
      )
      .toBe(1);
    await expect(new Workbench(page).tabs).toHaveCount(4);
  } finally {
    await server.stop();
  }
});

test('opened as a file the page says what it cannot do, and does the rest', async ({ context, page }) => {
  await context.route('file:///**', (route) => route.continue());
  await page.goto(pathToFileURL(join(DIST, 'workbench.html')).href);
  await expect(page.getByText('浏览器因此不允许后台处理')).toBeVisible();
  const workbench = new Workbench(page);
  await workbench.open(await ownWorkbook());
  await expect(workbench.tab(OWN_SHEET)).toBeVisible();
  await expect(await workbench.pane.find('cost-over-budget', 'E14')).toBeVisible();
  const download = page.waitForEvent('download');
  await workbench.pane.button('保存').click();
  expect((await download).suggestedFilename()).toBe('本单位-已修改.xlsx');
});
