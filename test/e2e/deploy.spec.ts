import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ownWorkbook } from './support/files';
import { expect, test } from './support/fixtures';
import { provideFonts } from './support/fonts';
import { nginxInstalled, startNginx, type RunningServer } from './support/nginx';
import { DIST } from './support/places';
import { letThrough } from './support/routes';
import { Workbench } from './support/workbench';

test.describe('the nginx configuration of the deployment guide', () => {
  test.skip(!nginxInstalled(), 'nginx is not installed here: its configuration is not tested');
  test.describe.configure({ mode: 'serial' });

  let server: RunningServer;
  test.beforeAll(async () => {
    server = await startNginx();
  });
  test.afterAll(() => server.stop());

  const ask = (path: string, init?: RequestInit) => fetch(`${server.origin}/${path}`, init);
  const cache = async (path: string) => (await ask(path)).headers.get('cache-control');
  const built = (pattern: RegExp) => readdirSync(DIST).filter((name) => pattern.test(name));

  test('lets files with a hash be kept, and asks again for all others', async () => {
    const hashed = built(/\.[0-9a-f]{8}\.(js|css)$/);
    expect(hashed.length).toBeGreaterThan(5);
    for (const file of hashed) expect(await cache(file)).toBe('public, max-age=31536000, immutable');
    for (const page of [
      ...built(/\.html$/),
      '',
      'manifest.xml',
      'service-worker.js',
      'taskpane.html?check',
    ]) {
      expect([page, await cache(page)]).toEqual([page, 'no-cache']);
    }
    expect(await cache('assets/icon-32.png')).toBe('public, max-age=86400');
  });

  test('sends the protecting headers with everything, also with refusals', async () => {
    for (const path of ['', 'taskpane.html', 'manifest.xml', 'assets/icon-16.png', 'no-such-file']) {
      const { headers } = await ask(path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('permissions-policy')).toBe('camera=(), geolocation=(), microphone=()');
      expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
      expect(headers.get('server')).toBe('nginx');
    }
  });

  test('lets only Excel frame its pages', async () => {
    const frames = async (path: string) => (await ask(path)).headers.get('content-security-policy');
    for (const page of ['', 'index.html', 'workbench.html'])
      expect(await frames(page)).toBe("frame-ancestors 'none'");
    for (const page of ['taskpane.html', 'commands.html', 'message.html', 'self-test.html'])
      expect(await frames(page)).toBeNull();
  });

  test('names types and letters, and packs what is text', async () => {
    for (const [path, type] of [
      ['taskpane.html', 'text/html; charset=utf-8'],
      ['manifest.xml', 'text/xml; charset=utf-8'],
      ['manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
      [built(/^taskpane\..*\.js$/)[0] ?? '', 'application/javascript; charset=utf-8'],
      ['assets/icon-80.png', 'image/png'],
    ] as const) {
      expect((await ask(path)).headers.get('content-type')).toBe(type);
    }
    const { headers } = await ask(built(/^libraries\..*\.js$/)[0] ?? '', {
      headers: { 'Accept-Encoding': 'gzip' },
    });
    expect([headers.get('content-encoding'), headers.get('vary')]).toEqual(['gzip', 'Accept-Encoding']);
  });

  test('gives out files and nothing else', async () => {
    expect((await ask('manifest.xml', { method: 'POST' })).status).toBe(403);
    expect((await ask('.git/config')).status).toBe(404);
    expect((await ask('taskpane.js.map')).status).toBe(404);
    expect((await ask('assets/')).status).toBe(403);
    expect(await (await ask('manifest.xml')).text()).toBe(readFileSync(join(DIST, 'manifest.xml'), 'utf8'));
  });

  test('serves a browser edition that works', async ({ context, page, strangers }) => {
    await letThrough(context, server.origin);
    await provideFonts(context);
    await page.goto(server.origin);
    await new Workbench(page).pane.check();
    expect(strangers).toEqual([]);
  });
});

/** The sample is fetched, which browsers refuse to pages that are files, and say so. Workbooks of one's own are not. */
const asFile = test.extend({
  // Playwright reads the dependencies of a fixture off this pattern; there are none.
  // eslint-disable-next-line no-empty-pattern
  strangers: async ({}, use) => {
    await use([]);
  },
});

asFile('the folder of the browser edition works as a file, without a server', async ({ page }) => {
  await page.goto(pathToFileURL(join(DIST, 'index.html')).href);
  const workbench = new Workbench(page);
  await workbench.open(await ownWorkbook());
  await workbench.pane.check();
});
