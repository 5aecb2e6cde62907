import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mirrorOfficeJs } from '../../scripts/deploy/mirror-office-js';
import { elementsNamed, readXml, type XmlElement } from '../manifest/read-xml';

const ROOT = join(__dirname, '..', '..');
const DEPLOY = join(ROOT, 'scripts', 'deploy');
const read = (name: string) => readFileSync(join(DEPLOY, name), 'utf8');

/** The same for both servers, whatever the file. */
const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Strict-Transport-Security': 'max-age=31536000',
};

describe('web.config', () => {
  const config = readXml(read('web.config'));
  const [site] = config.children;
  const locations = new Map(
    elementsNamed(config, 'location').map((place) => [place.attributes['path'] ?? '', place]),
  );
  const cacheOf = (element: XmlElement | undefined) =>
    element ? elementsNamed(element, 'clientCache')[0]?.attributes['cacheControlMode'] : undefined;

  test('sends the headers nginx sends', () => {
    const added = elementsNamed(site ?? config, 'add').map(({ attributes }) => attributes);
    const nginxHeaders = new Map(
      [...read('nginx.conf').matchAll(/add_header (\S+)\s+"([^"]*)"/g)].map(([, name, value]) => [
        name,
        value,
      ]),
    );
    for (const [name, value] of Object.entries(HEADERS)) {
      expect(added).toContainEqual({ name, value });
      expect(nginxHeaders.get(name)).toBe(value);
    }
  });

  test('keeps for a year only what has a hash in its name', () => {
    expect(cacheOf(site)).toBe('UseMaxAge');
    const again = ['taskpane', 'commands', 'message', 'self-test', 'workbench', 'index'].map(
      (page) => `${page}.html`,
    );
    again.push('self-test-manifest.xml', 'service-worker.js', 'manifest.webmanifest');
    for (const place of [...again, 'manifest.xml', 'samples', 'office-js']) {
      expect([place, cacheOf(locations.get(place))]).toEqual([place, 'DisableCache']);
    }
    expect([...locations.keys()].sort()).toEqual(
      [...again, 'manifest.xml', 'samples', 'office-js', 'assets'].sort(),
    );
  });
});

describe('the registry recipes', () => {
  const KEY =
    /^\[(-?)HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16\.0\\WEF\\TrustedCatalogs\\(\{[0-9a-f-]{36}\})\]\r$/m;

  test('add one catalogue and remove the same', () => {
    const [, plus, added] = KEY.exec(read('add-catalogue.reg')) ?? [];
    const [, minus, removed] = KEY.exec(read('remove-catalogue.reg')) ?? [];
    expect([plus, minus]).toEqual(['', '-']);
    expect(added).toBeDefined();
    expect(removed).toBe(added);
    expect(read('add-catalogue.reg')).toContain(`"Id"="${String(added)}"`);
  });

  test('are files Windows reads: its first line, its line ends, plain letters', () => {
    for (const name of ['add-catalogue.reg', 'remove-catalogue.reg']) {
      expect(read(name)).toMatch(/^Windows Registry Editor Version 5\.00\r\n[\r\n\x20-\x7e]+$/);
      expect(read(name)).not.toMatch(/[^\r]\n/);
    }
  });
});

test('the mirror of office.js has what Excel asks for, unmodified, and can be checked', () => {
  const target = mkdtempSync(join(tmpdir(), 'office-js-'));
  try {
    const files = mirrorOfficeJs(target);
    const asked = ['office.js', 'excel-win32-16.01.js', 'excel-mac-16.00.js', 'excel-web-16.00.js'];
    expect(files).toEqual(
      expect.arrayContaining([...asked, 'zh-cn/office_strings.js', 'en-us/office_strings.js']),
    );
    expect(files.filter((file) => /debug|outlook|word|powerpoint/.test(file))).toEqual([]);
    for (const file of asked) {
      const original = readFileSync(join(ROOT, 'node_modules/@microsoft/office-js/dist', file));
      expect(readFileSync(join(target, file)).equals(original)).toBe(true);
    }
    expect(readFileSync(join(target, 'SHA256SUMS'), 'utf8').trim().split('\n')).toHaveLength(files.length);
    expect(readFileSync(join(target, 'LICENSE.md'), 'utf8')).toContain('MICROSOFT OFFICE JAVASCRIPT');
  } finally {
    rmSync(target, { recursive: true });
  }
});

test('the documents name only commands there are', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const listed = execFileSync('git', ['ls-files', '*.md'], { cwd: ROOT, encoding: 'utf8' })
    .trim()
    .split('\n');
  const missing = listed.flatMap((file) =>
    [...readFileSync(join(ROOT, file), 'utf8').matchAll(/npm run (?:--silent )?([\w:-]+)/g)]
      .filter(([, name = '']) => !(name in scripts))
      .map(([command]) => `${file}: ${command}`),
  );
  expect(missing).toEqual([]);
});
