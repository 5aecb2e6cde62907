import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addresses, attributeValues, manifest, MANIFEST_URL, ROOT, textOf } from './manifest';
import { elementsNamed } from './read-xml';

interface BuildConfig {
  readonly plugins: readonly object[];
}

/** Reads off the build configuration which pages a build makes, so that this test needs no build. */
async function pagesOfBuild(): Promise<readonly string[]> {
  const configure =
    jest.requireActual<(env: object, options: object) => Promise<BuildConfig>>('../../webpack.config.js');
  const { plugins } = await configure({}, { mode: 'production' });
  return plugins.flatMap((plugin) => {
    const { userOptions } = plugin as { readonly userOptions?: { readonly filename?: string } };
    return userOptions?.filename === undefined ? [] : [userOptions.filename];
  });
}

const paths = addresses().map((address) => new URL(address).pathname.slice(1));

/** Width and height stand at a fixed place of every PNG file. */
function sizeOf(icon: string): readonly number[] {
  const file = readFileSync(join(ROOT, icon));
  expect(file.toString('latin1', 1, 4)).toBe('PNG');
  return [file.readUInt32BE(16), file.readUInt32BE(20)];
}

describe('what manifest.xml names', () => {
  test('lies under the one address that a build replaces', () => {
    const { origin } = new URL(MANIFEST_URL);
    expect(addresses().length).toBeGreaterThan(15);
    expect(addresses().filter((address) => new URL(address).origin !== origin)).toEqual([]);
  });

  test('pages are pages of the build', async () => {
    const pages = paths.filter((path) => path.endsWith('.html'));
    expect(pages).toContain('taskpane.html');
    expect(await pagesOfBuild()).toEqual(expect.arrayContaining(pages));
  });

  test('everything else is an icon in assets/', () => {
    const others = paths.filter((path) => path !== '' && !path.endsWith('.html'));
    expect(
      others.filter((path) => !/^assets\/[\w-]+\.png$/.test(path) || !existsSync(join(ROOT, path))),
    ).toEqual([]);
  });

  test('icons have the size they are named for', () => {
    const urls = new Map(
      elementsNamed(manifest, 'bt:Image').map(({ attributes }) => [
        attributes['id'],
        attributes['DefaultValue'],
      ]),
    );
    const used = elementsNamed(manifest, 'Icon').flatMap(({ children }) => children);
    expect(used.length).toBeGreaterThan(0);
    for (const { attributes } of used) {
      const icon = new URL(urls.get(attributes['resid']) ?? '').pathname.slice(1);
      const size = Number(attributes['size']);
      expect([icon, ...sizeOf(icon)]).toEqual([icon, size, size]);
    }
    expect(sizeOf(iconOf('IconUrl'))).toEqual([32, 32]);
    expect(sizeOf(iconOf('HighResolutionIconUrl'))).toEqual([64, 64]);
    // For the administration centre and the store, which ask for it beside the manifest.
    expect(sizeOf('assets/icon-128.png')).toEqual([128, 128]);
  });

  test('resources are there, and none is left over', () => {
    const [resources] = elementsNamed(manifest, 'Resources');
    const there = resources ? attributeValues('id', resources) : [];
    const asked = attributeValues('resid');
    expect([...new Set(asked)].sort()).toEqual([...there].sort());
  });

  test('texts, addresses and images are asked for by those who may have them', () => {
    const kinds = new Map(
      ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'].flatMap((kind) =>
        elementsNamed(manifest, kind).flatMap((list) =>
          attributeValues('id', list).map((id) => [id, kind] as const),
        ),
      ),
    );
    const wanted: Readonly<Record<string, string>> = {
      Label: 'bt:ShortStrings',
      Title: 'bt:ShortStrings',
      Description: 'bt:LongStrings',
      SourceLocation: 'bt:Urls',
      FunctionFile: 'bt:Urls',
      LearnMoreUrl: 'bt:Urls',
      'bt:Image': 'bt:Images',
    };
    for (const [name, kind] of Object.entries(wanted)) {
      for (const resid of elementsNamed(manifest, name).flatMap(
        (element) => element.attributes['resid'] ?? [],
      )) {
        expect([name, resid, kinds.get(resid)]).toEqual([name, resid, kind]);
      }
    }
  });

  test('the version is that of the package', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect(textOf('Version')).toBe(`${version}.0`);
  });
});

function iconOf(name: string): string {
  return new URL(elementsNamed(manifest, name)[0]?.attributes['DefaultValue'] ?? '').pathname.slice(1);
}
