import { cellAt } from '../../../src/core/sheet/snapshot';
import { HostError } from '../../../src/hosts/host';
import { openWorkbook } from '../../../src/hosts/memory/reading/xlsx-reader';
import { snapshotOf } from '../../../src/hosts/memory/snapshots';
import { at } from '../contract/described-workbook';
import { compoundFile, packageOf, workbookPackage, type StyleFormats } from './packages';

async function read(bytes: Uint8Array) {
  const [sheet] = (await openWorkbook(bytes)).sheets;
  if (!sheet) throw new Error('a sheet expected');
  return snapshotOf(sheet);
}

const FORMATS: StyleFormats = ['yyyy"年"m"月"d"日"', '0%', 14, 31, '0.00'];

const CELLS: readonly (readonly [what: string, xml: string, expected: object])[] = [
  ['a shared string', '<c r="B2" t="s"><v>0</v></c>', { value: '场次', text: '场次', formula: null }],
  ['rich text as plain text', '<c r="B2" t="s"><v>1</v></c>', { value: '≥90%', text: '≥90%' }],
  ['an inline text', '<c r="B2" t="inlineStr"><is><t>行</t></is></c>', { value: '行' }],
  ['a number', '<c r="B2"><v>33.57</v></c>', { value: 33.57, text: '33.57', format: 'General' }],
  ['a percentage', '<c r="B2" s="2"><v>0.25</v></c>', { value: 0.25, text: '25%', format: '0%' }],
  ['an amount', '<c r="B2" s="5"><v>17.5</v></c>', { value: 17.5, text: '17.50' }],
  ['a Chinese date', '<c r="B2" s="1"><v>45292</v></c>', { value: 45292, text: '2024年1月1日' }],
  ['a date of the system', '<c r="B2" s="3"><v>45292</v></c>', { value: 45292, text: '2024/1/1' }],
  ['a built-in Chinese date', '<c r="B2" s="4"><v>45292</v></c>', { value: 45292, text: '2024年1月1日' }],
  ['a truth value', '<c r="B2" t="b"><v>1</v></c>', { value: true, text: 'TRUE' }],
  ['an error', '<c r="B2" t="e"><v>#REF!</v></c>', { value: '#REF!', text: '#REF!', formula: null }],
  ['a formula', '<c r="B2"><f>1+2</f><v>3</v></c>', { value: 3, text: '3', formula: '=1+2' }],
  [
    'a formula of a text',
    '<c r="B2" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>',
    { value: 'ab', formula: '="a"&"b"' },
  ],
  [
    'a formula of a date',
    '<c r="B2" s="1"><f>TODAY()</f><v>45292</v></c>',
    { value: 45292, text: '2024年1月1日' },
  ],
  [
    'a formula of an error',
    '<c r="B2" t="e"><f>A1/0</f><v>#DIV/0!</v></c>',
    { text: '#DIV/0!', formula: '=A1/0' },
  ],
  ['a formula without result', '<c r="B2"><f>NOW()</f></c>', { value: '', text: '', formula: '=NOW()' }],
];

describe('reading a file', () => {
  it.each(CELLS)('reads %s', async (_what, xml, expected) => {
    const strings = '<si><t>场次</t></si><si><r><t>≥</t></r><r><rPr><b/></rPr><t>90%</t></r></si>';
    const sheet = `<sheetData><row r="2">${xml}</row></sheetData>`;
    const snapshot = await read(workbookPackage(sheet, { formats: FORMATS, strings }));
    expect(cellAt(snapshot, at('B2'))).toMatchObject(expected);
  });

  it('reads shared formulas for every cell that shares them', async () => {
    const master = `<c r="C1"><f t="shared" ref="C1:D3" si="0">SUM(A1:$B1)*$A$1+'A1 表'!B2&amp;"A1"</f><v>1</v></c>`;
    const child = (ref: string) => `<c r="${ref}"><f t="shared" si="0"/><v>2</v></c>`;
    const rows = `<row r="1">${master}</row><row r="2">${child('C2')}</row><row r="3">${child('D3')}</row>`;
    const snapshot = await read(workbookPackage(`<sheetData>${rows}</sheetData>`));
    expect(cellAt(snapshot, at('C2'))?.formula).toBe(`=SUM(A2:$B2)*$A$1+'A1 表'!B3&"A1"`);
    expect(cellAt(snapshot, at('D3'))?.formula).toBe(`=SUM(B3:$B3)*$A$1+'A1 表'!C4&"A1"`);
  });

  it('takes cells with a style, or with an empty text, for blank', async () => {
    const cells = '<c r="A1" s="2"/><c r="B1" t="inlineStr"><is><t></t></is></c><c r="C1"><v>1</v></c>';
    const snapshot = await read(
      workbookPackage(`<sheetData><row r="1">${cells}</row></sheetData>`, { formats: FORMATS }),
    );
    expect(snapshot.rows.map((row) => row.cells.map((cell) => cell.column))).toEqual([[2]]);
  });

  it('reads merges, protection, hidden rows, widths, heights and formula formats', async () => {
    const [sheet] = (
      await openWorkbook(
        workbookPackage(
          '<cols><col min="2" max="3" width="20" customWidth="1"/></cols>' +
            '<sheetData><row r="1" ht="30" customHeight="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row></sheetData>' +
            '<sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:B2"/></mergeCells>' +
            '<conditionalFormatting sqref="A1 C3:D4"><cfRule type="expression" priority="1"><formula>LEN("target-table:info")&gt;0</formula></cfRule></conditionalFormatting>',
        ),
      )
    ).sheets;
    expect(sheet).toMatchObject({
      protected: true,
      merges: [{ top: 0, left: 0, bottom: 1, right: 1 }],
      formats: [
        {
          formula: '=LEN("target-table:info")>0',
          areas: [
            { top: 0, left: 0 },
            { top: 2, left: 2, bottom: 3, right: 3 },
          ],
        },
      ],
    });
    expect([...(sheet?.hiddenRows ?? [])]).toEqual([1]);
    expect([...(sheet?.columnWidths ?? [])]).toEqual([
      [1, 20],
      [2, 20],
    ]);
    expect(sheet?.rowHeights.get(0)).toBe(30);
  });
});

const MINIMAL = '<sheetData/>';

/** A package whose directory declares this much for its first entry. */
function declaring(bytes: number): Uint8Array {
  const file = Buffer.from(packageOf({ 'xl/workbook.xml': '<workbook/>' }));
  file.writeUInt32LE(bytes, file.lastIndexOf('PK\x01\x02', undefined, 'latin1') + 24);
  return new Uint8Array(file);
}

const REFUSED: readonly (readonly [what: string, bytes: Uint8Array, code: string])[] = [
  ['an empty file', new Uint8Array(), 'unreadable'],
  ['noise', new Uint8Array([0, 1, 2, 3, 250, 251]), 'unreadable'],
  ['a package that is cut off', workbookPackage(MINIMAL).slice(0, 400), 'unreadable'],
  ['a package that is no workbook', packageOf({ 'word/document.xml': '<document/>' }), 'unreadable'],
  [
    'a broken workbook',
    packageOf({ ...{ '_rels/.rels': '<Relationships' }, 'xl/workbook.xml': '<workbook' }),
    'unreadable',
  ],
  ['an encrypted workbook', compoundFile({ EncryptedPackage: new Uint8Array(8) }), 'encrypted'],
  ['an .xlsb', packageOf({ 'xl/workbook.bin': 'x' }), 'unsupported'],
  [
    'an .ods',
    packageOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
    'unsupported',
  ],
  ['a text of no use', new Uint8Array(Buffer.from('no workbook at all')), 'unreadable'],
  ['a .csv', new Uint8Array(Buffer.from('一级指标,二级指标\r\n')), 'unsupported'],
  ['a package beyond the limit', new Uint8Array(51 * 1024 * 1024), 'too-large'],
  ['a package that declares gigabytes', declaring(3_000_000_000), 'too-large'],
  [
    'a sheet that spans too many cells',
    workbookPackage('<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
    'too-large',
  ],
];

describe('refusing a file', () => {
  it.each(REFUSED)('%s', async (_what, bytes, code) => {
    const failure = await openWorkbook(bytes).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(HostError);
    expect(failure).toMatchObject({ code });
  });
});

describe('very large sheets', () => {
  const blank = (from: number, count: number) =>
    Array.from(
      { length: count },
      (_, index) =>
        `<row r="${from + index}" s="1" ht="20" customHeight="1"><c r="A${from + index}" s="1"/></row>`,
    ).join('');

  it('leaves out blank formatted rows behind the last filled one', async () => {
    const filled =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c></row><row r="2"><c r="B2" s="1"><v>2</v></c></row>';
    const sheet = `<sheetData>${filled}${blank(3, 200_000)}</sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>`;
    const workbook = await openWorkbook(workbookPackage(sheet, { formats: ['0.00'] }));
    expect([...(workbook.sheets[0]?.rows() ?? [])].map(([row]) => row)).toEqual([0, 1]);
    expect(workbook.sheets[0]?.merges).toHaveLength(1);
  });

  it('reads a sheet that holds nothing but formatted rows', async () => {
    const snapshot = await read(
      workbookPackage(`<sheetData>${blank(1, 200_000)}</sheetData>`, { formats: ['0.00'] }),
    );
    expect(snapshot.rows).toEqual([]);
  });

  it('refuses a sheet whose filled part is too large', async () => {
    const sheet = `<sheetData>${blank(1, 960_000)}<row r="970000"><c r="A970000"><v>1</v></c></row></sheetData>`;
    await expect(openWorkbook(workbookPackage(sheet, { formats: ['0.00'] }))).rejects.toMatchObject({
      code: 'too-large',
    });
  }, 60_000);
});
