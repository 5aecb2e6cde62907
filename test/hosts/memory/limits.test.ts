import { HOST_ERRORS } from '../../../src/app/sentences';
import type { HostErrorCode } from '../../../src/hosts/host';
import { openWorkbook } from '../../../src/hosts/memory/reading/xlsx-reader';
import { fixture } from './files';
import { packageOf, partOf, workbookPackage } from './packages';

const MINIMAL = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const DOCTYPE = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
const DEEP = `${'<x>'.repeat(5000)}${'</x>'.repeat(5000)}`;

/** The smallest workbook with one part put in place of another, or beside the others. */
function withPart(name: string, change: (xml: string) => string | Uint8Array): Uint8Array {
  const plain = workbookPackage(MINIMAL, { strings: '<si><t>x</t></si>' });
  const names = [
    '[Content_Types].xml',
    '_rels/.rels',
    'xl/_rels/workbook.xml.rels',
    'xl/workbook.xml',
    'xl/styles.xml',
    'xl/sharedStrings.xml',
    'xl/worksheets/sheet1.xml',
  ];
  const parts = names.map((part) => [
    part,
    part === name ? change(partOf(plain, part)) : partOf(plain, part),
  ]);
  return packageOf({
    ...(Object.fromEntries(parts) as Record<string, string | Uint8Array>),
    ...(!names.includes(name) && { [name]: change('') }),
  });
}

/** The same package with a field of the record of one entry changed. */
function declaring(bytes: Uint8Array, entry: string, field: number, value: number, size = 4): Uint8Array {
  const file = Buffer.from(bytes);
  const record = file.lastIndexOf(Buffer.from(entry)) - 46;
  file.writeUIntLE(value, record + field, size);
  return new Uint8Array(file);
}

const PARTS = [
  '_rels/.rels',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/styles.xml',
  'xl/sharedStrings.xml',
  'xl/worksheets/sheet1.xml',
] as const;

type Refused = readonly [what: string, bytes: () => Uint8Array, code: HostErrorCode];

const REFUSED: readonly Refused[] = [
  ...PARTS.map((part): Refused => [
    `a document type in ${part}`,
    () => withPart(part, (xml) => DOCTYPE + xml),
    'unreadable',
  ]),
  ...PARTS.map((part): Refused => [
    `deep XML in ${part}`,
    () => withPart(part, (xml) => xml.replace(/(?=<\/\w+>$|\/>$)/, (end) => (end === '/>' ? '' : DEEP))),
    'unreadable',
  ]),
  [
    'deep XML inside a cell',
    () => workbookPackage(`<sheetData><row r="1"><c r="A1">${DEEP}<v>1</v></c></row></sheetData>`),
    'unreadable',
  ],
  [
    'XML that is cut off',
    () => withPart('xl/worksheets/sheet1.xml', (xml) => xml.slice(0, xml.indexOf('</c>'))),
    'unreadable',
  ],
  [
    'a part that unpacks to a thousand times its size',
    () => withPart('xl/sharedStrings.xml', () => new Uint8Array(8 * 1024 * 1024)),
    'too-large',
  ],
  [
    'an entry that unpacks to more than it declares',
    () => declaring(workbookPackage(MINIMAL), 'xl/worksheets/sheet1.xml', 24, 20),
    'unreadable',
  ],
  [
    'an entry whose checksum is wrong',
    () => declaring(workbookPackage(MINIMAL), 'xl/worksheets/sheet1.xml', 16, 1),
    'unreadable',
  ],
  [
    'an entry that needs a password',
    () => declaring(workbookPackage(MINIMAL), 'xl/worksheets/sheet1.xml', 8, 1, 2),
    'encrypted',
  ],
  [
    'entries that share their bytes',
    () => declaring(workbookPackage(MINIMAL), 'xl/worksheets/sheet1.xml', 42, 0),
    'unreadable',
  ],
  [
    'more entries than any workbook has',
    () => packageOf(Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`p/${index}`, '']))),
    'too-large',
  ],
  ['names that differ in case only', () => withPart('xl/Workbook.xml', () => '<workbook/>'), 'unreadable'],
  ['a name that leads out of the package', () => withPart('xl/../../evil.xml', () => ''), 'unreadable'],
  ['a name from the root', () => withPart('/etc/evil', () => ''), 'unreadable'],
  ['a name of another system', () => withPart('xl\\evil.xml', () => ''), 'unreadable'],
  [
    'a cell that claims another row',
    () => workbookPackage('<sheetData><row r="1"><c r="A7"><v>1</v></c></row></sheetData>'),
    'unreadable',
  ],
  [
    'a shared text that is not there',
    () => workbookPackage('<sheetData><row r="1"><c r="A1" t="s"><v>7</v></c></row></sheetData>'),
    'unreadable',
  ],
];

describe('refusing', () => {
  it.each(REFUSED)('%s', async (_what, bytes, code) => {
    await expect(openWorkbook(bytes())).rejects.toMatchObject({ name: 'HostError', code });
    expect(HOST_ERRORS['zh-CN'][code]).not.toBe('');
  });
});

describe('what is in a file but not ours to run', () => {
  it.each(['macros.xlsm', 'pivot.xlsx'])('%s opens without anybody calling out', async (name) => {
    const calls = jest.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('no network'));
    await openWorkbook(fixture(name));
    expect(calls).not.toHaveBeenCalled();
    calls.mockRestore();
  });
});

describe('a million blank formatted rows', () => {
  it('cost nothing but their file', async () => {
    const rows = Array.from(
      { length: 1_048_575 },
      (_, index) => `<row r="${index + 2}" s="1" customFormat="1"><c r="A${index + 2}" s="1"/></row>`,
    );
    const filled = '<row r="1"><c r="A1"><v>1</v></c></row>';
    const bytes = workbookPackage(`<sheetData>${filled}${rows.join('')}</sheetData>`, { formats: ['0.00'] });
    const workbook = await openWorkbook(bytes);
    expect(workbook.sheets[0]?.usedArea()).toEqual({ top: 0, left: 0, bottom: 0, right: 0 });
    expect(workbook.sheets.flatMap((sheet) => [...sheet.lines()])).toHaveLength(1);
  }, 60_000);
});
