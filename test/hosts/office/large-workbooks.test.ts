import { cellAt } from '../../../src/core/sheet/snapshot';
import type { DescribedCell } from '../contract/described-workbook';
import { at } from '../contract/described-workbook';
import { edit, endExcels, hostInExcel, planOf } from './excel-host';

afterEach(endExcels);

const WEB = { host: { web: true }, excel: { excelApi: '1.9', payloadLimit: 5_000_000 } } as const;
const TEXT = '推动全市义务教育优质均衡发展，保障学校正常运转';

/** So many rows of ten filled cells. */
function table(rows: number, text = TEXT): Record<string, DescribedCell> {
  const cells: Record<string, DescribedCell> = {};
  for (let row = 1; row <= rows; row++) for (const column of 'ABCDEFGHIJ') cells[`${column}${row}`] = text;
  return cells;
}

describe('large workbooks', () => {
  it('reads everything in one answer on the desktop, whatever it holds', async () => {
    const { host, trips } = hostInExcel([{ name: '表', cells: table(3000) }]);
    expect(await trips(() => host.scan())).toBe(3);
  });

  it('asks for an answer that is too large again, in halves', async () => {
    const { host, trips } = hostInExcel([{ name: '表', cells: table(3000) }, { name: '乙' }], WEB);
    let last: string | undefined;
    const count = await trips(async () => {
      const [sheet] = (await host.scan()).sheets;
      expect(sheet?.rows.map(({ index }) => index)).toEqual(Array.from({ length: 3000 }, (_, row) => row));
      last = sheet && cellAt(sheet, at('J3000'))?.text;
    });
    expect(last).toBe(TEXT);
    expect(count).toBe(3 + 2);
  });

  it('splits what is too large by its number of cells beforehand', async () => {
    const { host, trips } = hostInExcel([{ name: '表', cells: table(7000, '数') }], WEB);
    expect(await trips(() => host.scan())).toBe(3 + 1);
  });

  it('rescans what one answer cannot hold', async () => {
    const { host } = hostInExcel([{ name: '表', cells: table(3000) }], WEB);
    const [sheet] = await host.rescan(['表']);
    expect(sheet?.rows).toHaveLength(3000);
  });

  it('reads two cells a million rows apart without the cells between', async () => {
    const { host, trips } = hostInExcel([{ name: '表', cells: { A1: 'first', H1048576: 'last' } }], WEB);
    expect(await trips(() => host.scan())).toBe(4);
    expect(await trips(() => host.rescan(['表']))).toBe(4);
    const [sheet] = await host.rescan(['表']);
    expect(sheet?.rows.map(({ index }) => index)).toEqual([0, 1_048_575]);
  });

  it('adds sheets of more than 5 MB on the web', async () => {
    const { host, workbook, trips } = hostInExcel([{ name: '表' }], WEB);
    const texts = Array.from({ length: 5000 }, () => Array.from({ length: 10 }, () => TEXT));
    const count = await trips(() => host.addSheets([planOf('清单', texts), planOf('附表', [['x']])]));
    expect(workbook.sheetNamed('清单')?.cell(at('J5000'))?.value).toBe(TEXT);
    expect(workbook.sheetNamed('附表')?.cell(at('A1'))?.value).toBe('x');
    expect(count).toBe(4 + 1);
  });

  it('writes more edits than one request should carry, in order', async () => {
    const { host, workbook, trips } = hostInExcel([{ name: '表' }], WEB);
    const groups = Array.from({ length: 2500 }, (_, row) => ({
      edits: [edit('表', { row, column: 0 }, '', TEXT)],
    }));
    expect(await trips(() => host.write(groups))).toBe(6);
    expect(workbook.sheetNamed('表')?.cell({ row: 2499, column: 0 })?.value).toBe(TEXT);
  });
});
