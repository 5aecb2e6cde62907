import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { check } from '../../../src/core/lint/check';
import { HostError } from '../../../src/hosts/host';
import { MemoryHost } from '../../../src/hosts/memory/memory-host';
import { openWorkbook } from '../../../src/hosts/memory/reading/xlsx-reader';
import { zipEntries } from '../../../src/hosts/memory/package/zip';
import { packageOf, workbookPackage } from '../../hosts/memory/packages';
import { mutatedBytes, mutatedText } from '../mutate';
import type { Random } from '../random';
import { must, type FuzzTarget } from '../target';

const SAMPLE = join(__dirname, '..', '..', '..', 'samples', 'zhangjiakou-2024.xlsx');
/** Pieces of the format that lead a reader astray. */
const XML = [
  ...[
    '<row r="1048576">',
    '<c r="XFD1048576"><v>1</v></c>',
    '<c r="A0"/>',
    '<c r="ZZZZ9" t="s"><v>-1</v></c>',
    't="b"',
  ],
  ...[
    '<mergeCell ref="A1:XFD1048576"/>',
    '<mergeCell ref="B2"/>',
    '<f t="shared" si="0" ref="A1:A9">A1</f>',
    's="99"',
  ],
  ...[
    '<f t="array" ref="A1">',
    '<v>1e308</v>',
    '<is><t xml:space="preserve"> </t></is>',
    't="inlineStr"',
    'r:id="rId9"',
  ],
  ...[
    '<sheet name="表" sheetId="1" r:id="rId1"/>',
    '<dimension ref="A1:A1"/>',
    'Target="../../../x"',
    '<si><r/></si>',
  ],
];

const TEMPLATES: readonly Uint8Array[] = [
  new Uint8Array(readFileSync(SAMPLE)),
  workbookPackage(
    '<cols><col min="1" max="3" width="9"/></cols><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45000</v></c><c r="C1"><f>A1</f><v>1</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A2:B3"/></mergeCells>',
    { formats: ['yyyy"年"m"月"', 10], strings: '<si><t>项目绩效目标表</t></si>' },
  ),
];

/** Workbooks that were cut, spoilt or forged: they open or are refused, and what opens can be checked. */
export const workbookFile: FuzzTarget = {
  name: 'workbook file',
  attempt: async (random) => {
    const bytes = spoilt(random.one(TEMPLATES), random);
    let workbook;
    try {
      workbook = await openWorkbook(bytes);
    } catch (error) {
      must(error instanceof HostError, `refused with ${String(error)}`);
      return;
    }
    const snapshot = await new MemoryHost(workbook).scan();
    const { findings } = check(snapshot);
    must(!findings.some(({ rule }) => rule === 'rule-failed'), 'a rule failed');
  },
};

function spoilt(template: Uint8Array, random: Random): Uint8Array {
  if (random.chance(0.25)) return mutatedBytes(template, random);
  const parts = partsOf(template);
  const name = random.one(Object.keys(parts));
  const changed = random.chance(0.1) ? {} : { [name]: mutatedText(parts[name] ?? '', random, XML) };
  const { [name]: _, ...others } = parts;
  return packageOf({ ...others, ...changed });
}

function partsOf(bytes: Uint8Array): Record<string, string> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Object.fromEntries(
    zipEntries(bytes).map(({ name, offset, packed, method }) => {
      const start = offset + 30 + buffer.readUInt16LE(offset + 26) + buffer.readUInt16LE(offset + 28);
      const content = buffer.subarray(start, start + packed);
      return [name, (method === 8 ? inflateRawSync(content) : content).toString('utf8')];
    }),
  );
}
