import { snapshotOf } from '../../../src/hosts/memory/snapshots';
import { openWorkbook } from '../../../src/hosts/memory/reading/xlsx-reader';
import { saveability, saveWorkbook } from '../../../src/hosts/memory/saving/xlsx-writer';
import { fixture } from './files';
import { compoundFile } from './packages';

/** The fixture with bytes of its first record, or of the one behind it, changed. */
function tampered(at: number, value: number): Uint8Array {
  const file = Buffer.from(fixture('legacy.xls'));
  // The workbook starts with a record of its own kind, version and type.
  const start = file.indexOf(Buffer.from('0908100000060500', 'hex'));
  file.writeUInt16LE(value, start + at);
  return new Uint8Array(file);
}

describe('an old .xls', () => {
  it('is read for its values and merges, and says that it was converted', async () => {
    const workbook = await openWorkbook(fixture('legacy.xls'));
    expect(workbook.converted).toBe('xls');
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['目标', '说明']);
    const [sheet] = workbook.sheets.map(snapshotOf);
    expect(sheet?.merges).toContainEqual({ top: 0, left: 0, bottom: 0, right: 4 });
    const texts = sheet?.rows.map(({ cells }) => cells.map(({ text }) => text));
    expect(texts?.[0]).toEqual(['步道维护项目绩效目标表']);
    expect(texts?.[2]).toEqual(['产出指标', '数量指标', '修缮凉亭座数', '≥4座', '4']);
    expect(texts?.[5]).toEqual(['时效指标', '雨季前完工时间', '6月10日前', '2024/6/10']);
  });

  it('is saved as .xlsx', async () => {
    const workbook = await openWorkbook(fixture('legacy.xls'));
    expect(await saveability(workbook)).toEqual({ way: 'rewritten', loses: [] });
    const again = await openWorkbook(await saveWorkbook(workbook));
    expect(again.converted).toBeNull();
    expect(again.sheets.map(snapshotOf)).toEqual(workbook.sheets.map(snapshotOf));
  });

  it.each([
    ['with a password', tampered(20, 0x002f), 'encrypted'],
    ['of Excel 95', tampered(4, 0x0500), 'unsupported'],
    ['of Excel 95, by its stream', compoundFile({ Book: new Uint8Array(8) }), 'unsupported'],
    ['that is another kind of document', compoundFile({ WordDocument: new Uint8Array(8) }), 'unreadable'],
    ['whose workbook is nothing but zeros', compoundFile({ Workbook: new Uint8Array(8) }), 'unreadable'],
    ['that is cut off', fixture('legacy.xls').slice(0, 3000), 'unreadable'],
    ['that ends behind its header', fixture('legacy.xls').slice(0, 512), 'unreadable'],
  ])('%s is refused', async (_what, bytes, code) => {
    await expect(openWorkbook(bytes)).rejects.toMatchObject({ name: 'HostError', code });
  });

  it('survives noise anywhere without any other error', async () => {
    const plain = fixture('legacy.xls');
    for (let at = 0; at < plain.length; at += 61) {
      const noisy = plain.slice();
      noisy[at] = (noisy[at] ?? 0) ^ 0x55;
      const outcome = await openWorkbook(noisy).catch((error: unknown) => error);
      expect(outcome).toMatchObject(outcome instanceof Error ? { name: 'HostError' } : { converted: 'xls' });
    }
  });
});
