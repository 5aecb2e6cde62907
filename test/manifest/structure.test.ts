import { execFileSync } from 'node:child_process';
import { attributeValues, manifest, MANIFEST_PATH, textOf } from './manifest';
import { elementsNamed, readXml } from './read-xml';
import { orderProblems } from './schema';

const RIBBON_SIZES = ['16', '32', '80'];

describe('manifest.xml', () => {
  test('has its elements in the order of the published schema', () => {
    expect(orderProblems(manifest)).toEqual([]);
  });

  test('is an add-in for tables in Excel, with the overrides that task panes know', () => {
    expect(manifest.attributes['xsi:type']).toBe('TaskPaneApp');
    expect(elementsNamed(manifest, 'VersionOverrides').map(({ attributes }) => attributes)).toEqual([
      {
        xmlns: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
        'xsi:type': 'VersionOverridesV1_0',
      },
    ]);
    expect(elementsNamed(manifest, 'Host').map(({ attributes }) => attributes)).toEqual([
      { Name: 'Workbook' },
      { 'xsi:type': 'Workbook' },
    ]);
    expect(textOf('Permissions')).toBe('ReadWriteDocument');
  });

  test('has a GUID, a version of four numbers and the default locale zh-CN', () => {
    expect(textOf('Id')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(textOf('Version')).toMatch(/^\d{1,5}(?:\.\d{1,5}){3}$/);
    expect(textOf('DefaultLocale')).toBe('zh-CN');
  });

  test('says everything in Chinese, and in English for the others', () => {
    const texts = ['DisplayName', 'Description', 'bt:String'].flatMap((name) =>
      elementsNamed(manifest, name).filter(({ attributes }) => 'DefaultValue' in attributes),
    );
    expect(texts.length).toBeGreaterThan(10);
    for (const { attributes, children } of texts) {
      expect(attributes['DefaultValue']).toMatch(/\p{Script=Han}/u);
      expect(children.map((child) => child.attributes['Locale'])).toEqual(['en-US']);
      expect(children[0]?.attributes['Value']).toMatch(/^[\x20-\x7e]+$/);
    }
  });

  test.each([
    ['DisplayName', 125],
    ['ProviderName', 125],
    ['Description', 250],
    ['bt:ShortStrings', 125],
    ['bt:LongStrings', 250],
    ['bt:Urls', 2048],
  ])('keeps the texts of %s within %d characters', (name, longest) => {
    for (const element of elementsNamed(manifest, name)) {
      const texts = [
        element.text.trim(),
        ...attributeValues('DefaultValue', element),
        ...attributeValues('Value', element),
      ];
      expect(texts.filter((text) => text.length > longest)).toEqual([]);
    }
  });

  test('gives every id once, and none longer than 32 characters', () => {
    const ids = attributeValues('id').filter((id) => !id.startsWith('Tab') && !id.startsWith('ContextMenu'));
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
    // Two buttons that open the pane must open the same one.
    expect(new Set(elementsNamed(manifest, 'TaskpaneId').map(({ text }) => text)).size).toBe(1);
  });

  test('has every icon in the sizes the ribbon asks for', () => {
    const icons = elementsNamed(manifest, 'Icon');
    expect(icons.length).toBeGreaterThan(0);
    for (const icon of icons) {
      expect(attributeValues('size', icon)).toEqual(expect.arrayContaining(RIBBON_SIZES));
    }
  });

  test('puts one control into the context menu of cells', () => {
    expect(elementsNamed(manifest, 'OfficeMenu').map(({ attributes }) => attributes)).toEqual([
      { id: 'ContextMenuCell' },
    ]);
  });

  test("is read by Microsoft's own reader", () => {
    // As a program of its own: the library cannot be loaded into the test runner. Works offline.
    const reader = require.resolve('office-addin-manifest/cli.js');
    const info = execFileSync(process.execPath, [reader, 'info', MANIFEST_PATH], { encoding: 'utf8' });
    for (const line of [
      `Id: ${textOf('Id')}`,
      'Type: TaskPaneApp',
      'Hosts: Workbook',
      'Default Locale: zh-CN',
    ]) {
      expect(info).toContain(line);
    }
  });
});

describe('the check itself', () => {
  test('finds a misplaced, a missing and an unknown element', () => {
    const resources = (inner: string) => readXml(`<Resources>${inner}</Resources>`);
    const strings = '<bt:ShortStrings><bt:String id="a"/></bt:ShortStrings>';
    const urls = '<bt:Urls><bt:Url id="b"/></bt:Urls>';
    expect(orderProblems(resources(urls + strings))).toEqual([]);
    expect(orderProblems(resources(strings + urls))).toHaveLength(1);
    expect(orderProblems(resources('<bt:Urls/>'))).toHaveLength(1);
    expect(orderProblems(resources('<Urls/>'))).toHaveLength(1);
  });

  test('refuses what is not well-formed', () => {
    for (const source of [
      '<a><b></a>',
      '<a>',
      '<a/><b/>',
      '<a x="1" x="2"/>',
      '<a x=1/>',
      '<a>&no;</a>',
      '',
    ]) {
      expect(() => readXml(source)).toThrow();
    }
    expect(readXml('<?xml version="1.0"?><a x="&lt;"><!-- b --><c/>d</a>')).toMatchObject({
      attributes: { x: '<' },
      text: 'd',
    });
  });
});
