import { openWorkbook } from '../../../src/hosts/memory/reading/xlsx-reader';
import { saveWorkbook } from '../../../src/hosts/memory/saving/xlsx-writer';
import { zipEntries } from '../../../src/hosts/memory/package/zip';
import { partOf, workbookPackage } from './packages';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const PROTECTION =
  '<sheetProtection algorithmName="SHA-512" hashValue="aGFzaA==" saltValue="c2FsdA==" spinCount="100000" sheet="1" formatCells="0"/>';

function relations(items: readonly (readonly [type: string, target: string])[]): string {
  const elements = items.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${elements.join('')}</Relationships>`;
}

/** A package with parts the library keeps but forgets to refer to. */
function packageWithParts(): Uint8Array {
  const defaults = '<sheetFormatPr defaultRowHeight="13.5" x14ac:dyDescent="0.2" outlineLevelRow="1"/>';
  const cells = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
  return workbookPackage(`${defaults}${cells}${PROTECTION}`, {
    parts: {
      '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/octet-stream"/><Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/><Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/><Override PartName="/gone.xml" ContentType="application/gone"/></Types>`,
      '_rels/.rels': relations([
        ['officeDocument', 'xl/workbook.xml'],
        ['custom-properties', 'docProps/custom.xml'],
      ]),
      'xl/_rels/workbook.xml.rels': relations([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['styles', 'styles.xml'],
        ['customXml', '../customXml/item1.xml'],
        ['gone', 'gone.xml'],
      ]),
      'docProps/custom.xml': '<Properties/>',
      'customXml/item1.xml': '<suppressions xmlns="urn:target-table"/>',
      'customXml/itemProps1.xml': '<datastoreItem/>',
    },
  });
}

async function savedAgain(times: number): Promise<Uint8Array> {
  let bytes = packageWithParts();
  for (let time = 0; time < times; time++) {
    const workbook = await openWorkbook(bytes);
    // A change of the frame, so that the file is written anew.
    workbook.sheets[0]?.columnWidths.set(1, 20 + time);
    bytes = await saveWorkbook(workbook);
  }
  return bytes;
}

describe.each([1, 2])('a package saved %d times', (times) => {
  it.each([
    ['custom XML', 'xl/_rels/workbook.xml.rels', 'Target="../customXml/item1.xml"'],
    ['custom properties', '_rels/.rels', 'Target="docProps/custom.xml"'],
    ['content types of other parts', '[Content_Types].xml', 'PartName="/customXml/itemProps1.xml"'],
    ['content types by extension', '[Content_Types].xml', 'Extension="bin"'],
    ['the password of a protected sheet', 'xl/worksheets/sheet1.xml', PROTECTION],
    [
      'the default height of rows',
      'xl/worksheets/sheet1.xml',
      '<sheetFormatPr defaultRowHeight="13.5" outlineLevelRow="1"/>',
    ],
    ['the custom XML itself', 'customXml/item1.xml', 'urn:target-table'],
  ])('keeps %s', async (_what, part, expected) => {
    const xml = partOf(await savedAgain(times), part);
    expect(xml.split(expected)).toHaveLength(2);
  });

  it('refers to no part that is not there', async () => {
    const bytes = await savedAgain(times);
    const names = new Set(zipEntries(bytes).map((entry) => `/${entry.name}`));
    const types = [...partOf(bytes, '[Content_Types].xml').matchAll(/PartName="([^"]*)"/g)];
    const targets = [...partOf(bytes, 'xl/_rels/workbook.xml.rels').matchAll(/Target="([^"]*)"/g)];
    const absolute = targets.map(([, target = '']) => `/xl/${target}`.replace('/xl/../', '/'));
    expect([...types.map(([, name]) => name), ...absolute].filter((name) => !names.has(name ?? ''))).toEqual(
      [],
    );
  });
});
