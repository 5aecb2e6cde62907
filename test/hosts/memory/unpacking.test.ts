import { deflateRawSync } from 'node:zlib';
import { AT_ONCE } from '../../../src/cli/files/unpacking';
import { STREAMS, unpackBy, unpacking } from '../../../src/hosts/memory/package/unpacking';
import { openWorkbook } from '../../../src/hosts/memory/reading/xlsx-reader';
import { saveWorkbook } from '../../../src/hosts/memory/saving/xlsx-writer';
import { MemoryWorkbook } from '../../../src/hosts/memory/workbook';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const CONTENT = bytesOf('指标值 '.repeat(20_000));
const PACKED = new Uint8Array(deflateRawSync(CONTENT));

afterEach(() => unpackBy(STREAMS));

describe.each([
  ['in streams', STREAMS],
  ['at once', AT_ONCE],
])('unpacking %s', (_, { inflate, checksum }) => {
  it.each([
    ['much', CONTENT],
    ['a little', bytesOf('a')],
    ['nothing', new Uint8Array()],
  ])('gives back %s', async (_much, content) => {
    const packed = new Uint8Array(deflateRawSync(content));
    expect(Buffer.compare(await inflate(packed, content.length), content)).toBe(0);
  });

  it('stops at more than was declared', async () =>
    expect(async () => inflate(PACKED, CONTENT.length - 1)).rejects.toThrow());

  it('does not make up what is not there', async () =>
    expect(await inflate(PACKED, CONTENT.length + 5)).toHaveLength(CONTENT.length));

  it('refuses broken data', async () => {
    const broken = PACKED.map((byte, at) => (at < 40 ? byte ^ 0xff : byte));
    await expect(async () => inflate(broken, CONTENT.length)).rejects.toThrow();
  });

  it('refuses data that ends too early', async () =>
    expect(async () => inflate(PACKED.subarray(0, PACKED.length - 9), CONTENT.length)).rejects.toThrow());

  it('sums up as zip packages do', () => expect(checksum(bytesOf('123456789'))).toBe(0xcbf43926));

  it('reads a workbook', async () => {
    const workbook = new MemoryWorkbook();
    workbook.addSheet('表').ensure({ row: 1, column: 2 }).value = '≥85%';
    const bytes = await saveWorkbook(workbook, { modified: new Date(0) });
    unpackBy({ inflate, checksum });
    expect(unpacking().inflate).toBe(inflate);
    const [sheet] = (await openWorkbook(bytes)).sheets;
    expect(sheet?.cell({ row: 1, column: 2 })?.value).toBe('≥85%');
  });
});
