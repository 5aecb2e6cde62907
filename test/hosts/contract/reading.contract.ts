import { cellAt } from '../../../src/core/sheet/snapshot';
import { at, areaAt, type DescribedCell } from './described-workbook';
import type { HostUnderTest } from './host-under-test';

const SHOWN: readonly (readonly [string, DescribedCell, object])[] = [
  ['text', '培训班数量', { value: '培训班数量', text: '培训班数量', formula: null, format: 'General' }],
  ['a number', 33.57, { value: 33.57, text: '33.57' }],
  ['a number with artefacts', 0.1 + 0.2, { text: '0.3' }],
  ['a percentage', { value: 0.25, format: '0%' }, { value: 0.25, text: '25%', format: '0%' }],
  ['two decimals', { value: 17.5, format: '0.00' }, { value: 17.5, text: '17.50' }],
  ['a date', { value: 45292, format: 'yyyy/m/d' }, { value: 45292, text: '2024/1/1' }],
  ['a boolean', true, { value: true, text: 'TRUE' }],
  ['a formula', { value: 7, formula: '=3+4' }, { value: 7, text: '7', formula: '=3+4' }],
  [
    'an error',
    { value: '#REF!', formula: '=#REF!+1' },
    { value: '#REF!', text: '#REF!', formula: '=#REF!+1' },
  ],
];

/** Reading: scan and rescan. */
export function describeReading({ open, readsMerges }: HostUnderTest): void {
  describe('reading', () => {
    it.each(SHOWN)('tells %s as stored and as shown', async (_what, cell, expected) => {
      const { host } = await open([{ name: '表', cells: { C4: cell } }]);
      const [sheet] = (await host.scan()).sheets;
      expect(sheet && cellAt(sheet, at('C4'))).toMatchObject({ column: 2, ...expected });
    });

    it('tells filled cells only, by row and column', async () => {
      const cells = { D9: 'd', B2: 'b', C2: 'c', A5: { format: '0.00' }, A1048576: 'last' } as const;
      const { host } = await open([{ name: '表', cells }]);
      const [sheet] = (await host.scan()).sheets;
      expect(sheet?.rows.map((row) => [row.index, row.cells.map((cell) => cell.text)])).toEqual([
        [1, ['b', 'c']],
        [8, ['d']],
        [1048575, ['last']],
      ]);
    });

    it('tells every visible sheet in tab order, also blank ones', async () => {
      const { host } = await open([
        { name: '甲', cells: { A1: 'x' } },
        { name: '隐藏', cells: { A1: 'x' }, hidden: true },
        { name: '乙', protected: true },
      ]);
      const { sheets } = await host.scan();
      expect(sheets.map(({ name, visible, protected: locked }) => [name, visible, locked])).toEqual([
        ['甲', true, false],
        ['乙', true, true],
      ]);
      expect(sheets[1]?.rows).toEqual([]);
    });

    it(readsMerges ? 'tells merged areas' : 'tells no merged areas', async () => {
      const { host } = await open([{ name: '表', cells: { A1: 'x' }, merges: ['A1:G1', 'A5:A6'] }]);
      const [sheet] = (await host.scan()).sheets;
      expect(sheet?.merges).toEqual(readsMerges ? [areaAt('A1:G1'), areaAt('A5:A6')] : null);
    });

    it('reads named sheets again and leaves out those that are gone', async () => {
      const { host, workbook } = await open([
        { name: '甲', cells: { A1: 'old' } },
        { name: '乙', cells: { A1: 'other' } },
      ]);
      await host.scan();
      const sheet = workbook.sheetNamed('甲');
      if (sheet) sheet.ensure(at('A1')).value = 'new';
      const sheets = await host.rescan(['没有', '甲']);
      expect(sheets.map(({ name }) => name)).toEqual(['甲']);
      expect(sheets[0] && cellAt(sheets[0], at('A1'))?.text).toBe('new');
    });

    it('reads nothing when nothing is named', async () => {
      const { host } = await open([{ name: '甲' }]);
      expect(await host.rescan([])).toEqual([]);
    });
  });
}
