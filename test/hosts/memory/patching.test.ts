import { MemoryHost } from '../../../src/hosts/memory/memory-host';
import type { MemorySheet, MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import { openWorkbook } from '../../../src/hosts/memory/reading/xlsx-reader';
import { saveability, saveWorkbook } from '../../../src/hosts/memory/saving/xlsx-writer';
import { at } from '../contract/described-workbook';
import { changedEntries, fixture } from './files';
import { partOf, workbookPackage } from './packages';

const SHEET_XML = 'xl/worksheets/sheet1.xml';

function firstOf(workbook: MemoryWorkbook): MemorySheet {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('a sheet expected');
  return sheet;
}

/** The XML of the sheet after these cells were given these values. */
async function patched(
  xml: string,
  values: Readonly<Record<string, string | number | boolean | null>>,
): Promise<string> {
  const workbook = await openWorkbook(
    workbookPackage(xml, { formats: ['0%', '@'], strings: '<si><t>甲</t></si>' }),
  );
  for (const [address, value] of Object.entries(values)) firstOf(workbook).ensure(at(address)).value = value;
  const saved = partOf(await saveWorkbook(workbook), SHEET_XML);
  return saved.slice(saved.indexOf('>') + 1, -'</worksheet>'.length);
}

const text = (address: string, value: string, style = ''): string =>
  `<c r="${address}"${style} t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;

type Case = readonly [what: string, before: string, values: Parameters<typeof patched>[1], after: string];

const CASES: readonly Case[] = [
  [
    'a cell keeps its format and loses what belonged to its old value',
    '<sheetData><row r="1"><c t="s" vm="1" s="1" r="A1"><v>0</v></c><c r="B1"><v>2</v></c></row></sheetData>',
    { A1: '乙 & <丙>' },
    `<sheetData><row r="1">${text('A1', '乙 &amp; &lt;丙&gt;', ' s="1"')}<c r="B1"><v>2</v></c></row></sheetData>`,
  ],
  [
    'numbers and truth values',
    '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"/></row></sheetData>',
    { A1: true, B1: 0.25 },
    '<sheetData><row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" s="1"><v>0.25</v></c></row></sheetData>',
  ],
  [
    'a cleared cell keeps its format',
    '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>',
    { A1: null },
    '<sheetData><row r="1"><c r="A1" s="1"/></row></sheetData>',
  ],
  [
    'cells are put in between, before and behind others, and the hint of the row grows',
    '<sheetData><row r="1" spans="2:4" ht="20"><c r="B1"><v>1</v></c><c r="D1"><v>2</v></c></row></sheetData>',
    { A1: 'a', C1: 'c', F1: 'f' },
    `<sheetData><row r="1" spans="1:6" ht="20">${text('A1', 'a')}<c r="B1"><v>1</v></c>${text('C1', 'c')}<c r="D1"><v>2</v></c>${text('F1', 'f')}</row></sheetData>`,
  ],
  [
    'rows are put in between, before and behind others',
    '<sheetData><row r="2"><c r="A2"><v>1</v></c></row><row r="4"/></sheetData>',
    { A1: 1, B3: 3, A4: 4, A6: 6 },
    '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row><row r="3"><c r="B3"><v>3</v></c></row><row r="4"><c r="A4"><v>4</v></c></row><row r="6"><c r="A6"><v>6</v></c></row></sheetData>',
  ],
  [
    'an empty sheet gets its first row, and the area in use grows',
    '<dimension ref="A1"/><sheetData/>',
    { C2: 1 },
    '<dimension ref="A1:C2"/><sheetData><row r="2"><c r="C2"><v>1</v></c></row></sheetData>',
  ],
  [
    'new cells take the format of their row, else of their column',
    '<cols><col min="2" max="3" style="2"/></cols><sheetData><row r="1" s="1" customFormat="1"/></sheetData>',
    { A1: 1, B1: 1, A2: 1, C2: 1 },
    '<cols><col min="2" max="3" style="2"/></cols><sheetData><row r="1" s="1" customFormat="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c><c r="C2" s="2"><v>1</v></c></row></sheetData>',
  ],
  [
    'rows and cells without addresses are counted',
    '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>3</v></c></row></sheetData>',
    { B1: 5, A2: 6 },
    '<sheetData><row><c><v>1</v></c><c r="B1"><v>5</v></c></row><row><c r="A2"><v>6</v></c><c><v>3</v></c></row></sheetData>',
  ],
  [
    'comments, CDATA and elements nobody knows stay',
    '<sheetData><!-- <c r="A1"> --><row r="1"><c r="A1"><v><![CDATA[1]]></v><extLst><ext><v>9</v></ext></extLst></c><later><c r="B1"/></later></row></sheetData>',
    { B1: 2 },
    `<sheetData><!-- <c r="A1"> --><row r="1"><c r="A1"><v><![CDATA[1]]></v><extLst><ext><v>9</v></ext></extLst></c><later><c r="B1"/></later><c r="B1"><v>2</v></c></row></sheetData>`,
  ],
  [
    'characters XML cannot carry',
    '<sheetData/>',
    { A1: '\u0000\r_x0041_\uD800' },
    `<sheetData><row r="1">${text('A1', '_x0000__x000D__x005F_x0041__xD800_')}</row></sheetData>`,
  ],
];

describe('writing cells into a file', () => {
  it.each(CASES)('%s', async (_what, before, values, after) => {
    expect(await patched(before, values)).toBe(after);
  });

  it('leaves a file alone that did not change', async () => {
    const bytes = fixture('excel.xlsx');
    expect(Buffer.from(await saveWorkbook(await openWorkbook(bytes))).equals(bytes)).toBe(true);
  });

  it('changes the parts of the store and nothing else when only the store changed', async () => {
    const bytes = fixture('excel.xlsx');
    const workbook = await openWorkbook(bytes);
    await new MemoryHost(workbook).saveStore('{}');
    const first = await saveWorkbook(workbook);
    expect(changedEntries(bytes, first)).toEqual([
      '[Content_Types].xml',
      'customXml/_rels/item1.xml.rels',
      'customXml/item1.xml',
      'customXml/itemProps1.xml',
      'xl/_rels/workbook.xml.rels',
    ]);
    const again = await openWorkbook(first);
    await new MemoryHost(again).saveStore('{"more":1}');
    expect(changedEntries(first, await saveWorkbook(again))).toEqual(['customXml/item1.xml']);
  });

  it('adds a number format and a wish to be calculated when somebody typed a share', async () => {
    const bytes = fixture('openpyxl-notes.xlsx');
    const workbook = await openWorkbook(bytes);
    const cell = firstOf(workbook).ensure(at('E3'));
    Object.assign(cell, { value: 0.125, style: { ...cell.style, numFmt: '0.000%' } });
    const saved = await saveWorkbook(workbook);
    expect(changedEntries(bytes, saved)).toEqual(['xl/styles.xml', 'xl/workbook.xml', SHEET_XML]);
    const again = firstOf(await openWorkbook(saved)).cell(at('E3'));
    expect(again).toEqual(cell);
  });

  it('uses a format that is there already', async () => {
    const bytes = fixture('openpyxl-notes.xlsx');
    const workbook = await openWorkbook(bytes);
    const sheet = firstOf(workbook);
    const cell = sheet.ensure(at('E7'));
    Object.assign(cell, { value: 0.5, style: { ...sheet.cell(at('E5'))?.style } });
    expect(changedEntries(bytes, await saveWorkbook(workbook))).toEqual(['xl/workbook.xml', SHEET_XML]);
  });
});

it('a cell that was cleared stays without the format of its column', async () => {
  const bytes = workbookPackage(
    '<cols><col min="1" max="1" style="1"/></cols><sheetData><row r="1"><c r="A1" s="0"><v>1</v></c></row></sheetData>',
    { formats: ['0%'] },
  );
  const workbook = await openWorkbook(bytes);
  firstOf(workbook).ensure(at('A1')).value = null;
  const again = firstOf(await openWorkbook(await saveWorkbook(workbook)));
  expect(again.styleAt(at('A1'))).toBeUndefined();
  expect(again.styleAt(at('A2'))).toEqual({ numFmt: '0%' });
});

describe('formulas in a file with changed cells', () => {
  const WORKBOOK = 'xl/workbook.xml';
  const formula =
    '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row></sheetData>';
  const plain = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
  const sheets = '<sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets>';
  const named = `${sheets}<definedNames><definedName name="数">表!$A$1</definedName></definedNames>`;

  /** `workbook.xml` with something else than its list of sheets inside, after A1 was changed. */
  async function afterChange(sheet: string, inside: string): Promise<string> {
    const before = partOf(workbookPackage(sheet), WORKBOOK).replace(sheets, inside);
    const workbook = await openWorkbook(workbookPackage(sheet, { parts: { [WORKBOOK]: before } }));
    firstOf(workbook).ensure(at('A1')).value = 5;
    const after = partOf(await saveWorkbook(workbook), WORKBOOK);
    return after.slice(after.indexOf('<sheets>'), -'</workbook>'.length);
  }

  it.each([
    ['nothing said', sheets, `${sheets}<calcPr fullCalcOnLoad="1"/>`],
    ['names behind the sheets', `${named}<extLst/>`, `${named}<calcPr fullCalcOnLoad="1"/><extLst/>`],
    ['a way', `${named}<calcPr calcId="1"/>`, `${named}<calcPr calcId="1" fullCalcOnLoad="1"/>`],
    [
      'the contrary',
      `${sheets}<calcPr fullCalcOnLoad='0' calcMode="manual" ></calcPr>`,
      `${sheets}<calcPr calcMode="manual" fullCalcOnLoad="1"></calcPr>`,
    ],
  ])('are to be calculated on opening, where the file has %s', async (_what, inside, after) => {
    expect(await afterChange(formula, inside)).toBe(after);
  });

  it('a file without any is not touched there', async () => {
    expect(await afterChange(plain, named)).toBe(named);
    const bytes = workbookPackage(formula);
    expect(changedEntries(bytes, await saveWorkbook(await openWorkbook(bytes)))).toEqual([]);
  });
});

describe('marks of the product', () => {
  const others =
    '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="9"><formula>$A1&gt;3</formula></cfRule></conditionalFormatting>';
  const own =
    '<cfRule type="expression" priority="1"><formula>LEN("target-table:error")&gt;0</formula></cfRule>';
  const data = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

  it('stay out of the file', async () => {
    const bytes = workbookPackage(data);
    const workbook = await openWorkbook(bytes);
    await new MemoryHost(workbook).mark([{ sheet: '表', cell: at('A1'), level: 'error' }]);
    expect(changedEntries(bytes, await saveWorkbook(workbook))).toEqual([]);
  });

  it('go out of a file that has them, and only they', async () => {
    const mixed = others.replace('<cfRule', () => `${own}<cfRule`);
    const bytes = workbookPackage(
      `${data}<conditionalFormatting sqref="A1">${own}</conditionalFormatting>${mixed}`,
    );
    const workbook = await openWorkbook(bytes);
    expect(partOf(await saveWorkbook(workbook), SHEET_XML)).toContain(`${data}${others}</worksheet>`);
    await new MemoryHost(workbook).clearMarks();
    expect(partOf(await saveWorkbook(workbook), SHEET_XML)).toContain(`${data}${others}</worksheet>`);
    expect(await saveability(workbook)).toEqual({ way: 'patched', loses: [] });
  });

  it('go in when asked for', async () => {
    const workbook = await openWorkbook(workbookPackage(data));
    await new MemoryHost(workbook).mark([{ sheet: '表', cell: at('A1'), level: 'error' }]);
    expect(await saveability(workbook, { marks: true })).toEqual({ way: 'rewritten', loses: [] });
    expect(partOf(await saveWorkbook(workbook, { marks: true }), SHEET_XML)).toContain('target-table:error');
  });
});

describe('what is told before saving', () => {
  const CHANGES: readonly (readonly [what: string, change: (workbook: MemoryWorkbook) => unknown])[] = [
    ['a new sheet', (workbook) => workbook.addSheet('新表')],
    ['a sheet taken away', (workbook) => workbook.removeSheet(firstOf(workbook))],
    ['another order', (workbook) => workbook.sheets.reverse()],
    ['another name', (workbook) => (firstOf(workbook).name = '改名')],
    ['a merge', (workbook) => firstOf(workbook).merges.push({ top: 30, left: 0, bottom: 31, right: 0 })],
    ['a width', (workbook) => firstOf(workbook).columnWidths.set(3, 50)],
    ['a hidden sheet', (workbook) => (firstOf(workbook).visible = false)],
    ['a bold cell', (workbook) => (firstOf(workbook).ensure(at('A3')).style = { font: { bold: true } })],
    ['a formula', (workbook) => (firstOf(workbook).ensure(at('A3')).formula = '=1')],
    ['a link', (workbook) => (firstOf(workbook).ensure(at('A3')).link = "'台账'!A1")],
  ];

  it.each(CHANGES)('%s needs a new file, and that may cost', async (_what, change) => {
    const workbook = await openWorkbook(fixture('excel.xlsx'));
    change(workbook);
    expect(await saveability(workbook)).toEqual({
      way: 'rewritten',
      loses: ['charts', 'images', 'shapes', 'comments-format', 'x14-formats'],
    });
  });

  it.each([
    ['macros.xlsm', 'macros'],
    ['pivot.xlsx', 'pivot-tables'],
    ['pivot.xlsx', 'external-links'],
  ])('%s may lose its %s', async (name, loss) => {
    const workbook = await openWorkbook(fixture(name));
    workbook.addSheet('新表');
    expect((await saveability(workbook)).loses).toContain(loss);
  });

  it('a signature breaks with any change', async () => {
    const data = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
    const bytes = workbookPackage(data, { parts: { '_xmlsignatures/sig1.xml': '<Signature/>' } });
    const workbook = await openWorkbook(bytes);
    expect(await saveability(workbook)).toEqual({ way: 'patched', loses: [] });
    firstOf(workbook).ensure(at('A1')).value = 2;
    expect(await saveability(workbook)).toEqual({ way: 'patched', loses: ['signature'] });
  });

  it('rows out of order need a new file', async () => {
    const rows = '<row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>';
    const workbook = await openWorkbook(workbookPackage(`<sheetData>${rows}</sheetData>`));
    firstOf(workbook).ensure(at('A1')).value = 2;
    expect((await saveability(workbook)).way).toBe('rewritten');
    const again = await openWorkbook(await saveWorkbook(workbook));
    expect(firstOf(again).cell(at('A1'))?.value).toBe(2);
  });

  it('a new workbook has nothing to lose', async () => {
    const workbook = await openWorkbook(workbookPackage('<sheetData/>'));
    workbook.source = null;
    expect(await saveability(workbook)).toEqual({ way: 'rewritten', loses: [] });
  });
});

describe('array formulas and tables of data', () => {
  it('are formulas in all their cells: nothing is written into one of them', async () => {
    const workbook = await openWorkbook(fixture('excel.xlsx'));
    expect(firstOf(workbook).cell(at('D12'))).toMatchObject({ value: 72, formula: '=E3:E4*2' });
    const edit = { sheet: '绩效目标表', cell: at('D12'), before: '72', after: '9' };
    expect(await new MemoryHost(workbook).write([{ edits: [edit] }])).toMatchObject([
      { status: 'refused', reason: 'formula' },
    ]);
  });
});

describe('a protected sheet', () => {
  it('lets cells be written that its columns leave open', async () => {
    const styles = {
      'xl/styles.xml':
        '<styleSheet><cellXfs count="2"><xf/><xf><protection locked="0"/></xf></cellXfs></styleSheet>',
    };
    const sheet = '<cols><col min="2" max="2" style="1"/></cols><sheetData/><sheetProtection sheet="1"/>';
    const host = new MemoryHost(await openWorkbook(workbookPackage(sheet, { parts: styles })));
    const edit = (address: string) => ({
      edits: [{ sheet: '表', cell: at(address), before: '', after: '甲' }],
    });
    expect(await host.write([edit('A1'), edit('B1')])).toMatchObject([
      { status: 'refused', reason: 'locked' },
      { status: 'written' },
    ]);
  });
});
