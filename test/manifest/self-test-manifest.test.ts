import { readFileSync } from 'node:fs';
import { manifest, MANIFEST_PATH, textOf } from './manifest';
import { elementsNamed, readXml } from './read-xml';
import { orderProblems } from './schema';

const selfTestManifest = jest.requireActual<(manifest: string) => string>(
  '../../scripts/build/self-test-manifest.cjs',
);

describe('the manifest of the self-test', () => {
  const made = readXml(selfTestManifest(readFileSync(MANIFEST_PATH, 'utf8')));

  test('is a valid add-in of its own that can stand beside the product', () => {
    expect(orderProblems(made)).toEqual([]);
    const [id] = elementsNamed(made, 'Id');
    expect(id?.text).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(id?.text).not.toBe(textOf('Id'));
    const [name] = elementsNamed(made, 'DisplayName');
    expect(name?.attributes['DefaultValue']).toBe('绩效目标表助手 · Excel 自检');
    expect(name?.children[0]?.attributes['Value']).toBe('Target Table Assistant · Excel self-test');
  });

  test('opens the page of the self-test and nothing else', () => {
    const addresses = elementsNamed(made, 'SourceLocation').map(
      ({ attributes }) => attributes['DefaultValue'],
    );
    expect(addresses).toEqual(['https://localhost:3000/self-test.html']);
    expect(elementsNamed(made, 'VersionOverrides')).toEqual([]);
  });

  test('asks for what the product asks for', () => {
    for (const name of ['Set', 'Host', 'Permissions']) {
      const of = (root: typeof made) =>
        elementsNamed(root, name).map(({ attributes, text }) => [attributes, text]);
      expect(of(made)).toEqual(of(manifest).slice(0, of(made).length));
    }
  });
});
