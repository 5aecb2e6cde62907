import { MemoryHost } from '../../../src/hosts/memory/memory-host';
import { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import { openWorkbook } from '../../../src/hosts/memory/reading/xlsx-reader';
import { saveWorkbook } from '../../../src/hosts/memory/saving/xlsx-writer';
import { zipEntries } from '../../../src/hosts/memory/package/zip';
import { partOf, workbookPackage } from './packages';

const FOREIGN = '<people xmlns="urn:somebody-else"/>';

function newWorkbook(): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  workbook.addSheet('甲').ensure({ row: 0, column: 0 }).value = 'x';
  return workbook;
}

async function withStore(workbook: MemoryWorkbook, text: string | null): Promise<Uint8Array> {
  await new MemoryHost(workbook).saveStore(text);
  return saveWorkbook(workbook, { modified: new Date(0) });
}

async function storeIn(bytes: Uint8Array): Promise<string | null> {
  return new MemoryHost(await openWorkbook(bytes)).loadStore();
}

function names(bytes: Uint8Array): readonly string[] {
  return zipEntries(bytes)
    .map(({ name }) => name)
    .filter((name) => name.startsWith('customXml/'))
    .sort();
}

describe('the store in a file', () => {
  it('survives saving and opening, of a new file and of that file again', async () => {
    const first = await withStore(newWorkbook(), '{"a":"甲 & 乙"}');
    expect(await storeIn(first)).toBe('{"a":"甲 & 乙"}');
    const again = await saveWorkbook(await openWorkbook(first));
    expect(await storeIn(again)).toBe('{"a":"甲 & 乙"}');
    expect(names(again)).toHaveLength(3);
  });

  it('has everything Excel expects beside it', async () => {
    const bytes = await withStore(newWorkbook(), 'text');
    const [relations, item, properties] = names(bytes);
    expect([relations, item, properties]).toEqual([
      'customXml/_rels/item1.xml.rels',
      'customXml/item1.xml',
      'customXml/itemProps1.xml',
    ]);
    expect(partOf(bytes, 'xl/_rels/workbook.xml.rels')).toContain('Target="../customXml/item1.xml"');
    expect(partOf(bytes, '[Content_Types].xml')).toContain('PartName="/customXml/itemProps1.xml"');
    expect(partOf(bytes, 'customXml/_rels/item1.xml.rels')).toContain('Target="itemProps1.xml"');
    expect(partOf(bytes, 'customXml/itemProps1.xml')).toMatch(/ds:itemID="\{[0-9A-F-]{36}\}"/u);
  });

  it('leaves nothing behind when emptied', async () => {
    const workbook = await openWorkbook(await withStore(newWorkbook(), 'text'));
    const bytes = await withStore(workbook, null);
    expect(names(bytes)).toEqual([]);
    expect(partOf(bytes, 'xl/_rels/workbook.xml.rels')).not.toContain('customXml');
    expect(partOf(bytes, '[Content_Types].xml')).not.toContain('customXml');
    expect(await storeIn(bytes)).toBeNull();
  });

  it('keeps the custom XML of others as it is', async () => {
    const file = workbookPackage('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>', {
      parts: { 'customXml/item3.xml': FOREIGN },
    });
    const bytes = await withStore(await openWorkbook(file), 'text');
    expect(partOf(bytes, 'customXml/item3.xml')).toBe(FOREIGN);
    expect(await storeIn(bytes)).toBe('text');
    expect(names(bytes)).toContain('customXml/item4.xml');
  });
});
