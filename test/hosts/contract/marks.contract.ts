import { contains } from '../../../src/core/sheet/address';
import type { Mark, MarkLevel } from '../../../src/hosts/host';
import { MARK_FILLS, markLevelOf } from '../../../src/hosts/marks';
import type { FormulaFormat, MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import { areaAt, at, type DescribedSheet } from './described-workbook';
import type { HostUnderTest } from './host-under-test';

function mark(address: string, level: MarkLevel, sheet = '表'): Mark {
  return { sheet, cell: at(address), level };
}

const FOREIGN: FormulaFormat = {
  id: '{foreign}',
  areas: [areaAt('A1:A9')],
  formula: '=$A1>3',
  fill: '#00FF00',
  fontColor: null,
};
/** Left by a crash, and changed a little by another program. */
const LEFTOVER: FormulaFormat = {
  id: '{leftover}',
  areas: [areaAt('D4')],
  formula: '=LEN( "target-table:error" ) > 0',
  fill: '#FFD9D6',
  fontColor: null,
};

function levelsOf(workbook: MemoryWorkbook, address: string, sheet = '表'): (MarkLevel | null)[] {
  const formats = workbook.sheetNamed(sheet)?.formats ?? [];
  return formats
    .filter((format) => format.areas.some((area) => contains(area, at(address))))
    .map((format) => markLevelOf(format.formula));
}

function ours(workbook: MemoryWorkbook, sheet = '表'): FormulaFormat[] {
  const formats = workbook.sheetNamed(sheet)?.formats ?? [];
  return formats.filter((format) => markLevelOf(format.formula) !== null);
}

/** Marking: conditional formats that are found again and never mistaken for the person's. */
export function describeMarks({ open }: HostUnderTest): void {
  describe('marking', () => {
    const opened = (sheet: Partial<DescribedSheet> = {}) =>
      open([
        { name: '表', cells: { A1: 'x', B2: 'y' }, ...sheet },
        { name: '乙', cells: { A1: 'x' } },
      ]);

    it('colours cells by level, with one format per level and sheet', async () => {
      const { host, workbook } = await opened();
      await host.mark([
        mark('A1', 'error'),
        mark('C3', 'error'),
        mark('C4', 'error'),
        mark('B2', 'warning'),
        mark('B3', 'info'),
        mark('A1', 'info', '乙'),
      ]);
      const cells = ['A1', 'C3', 'C4', 'B2', 'B3', 'A2'].map((address) => levelsOf(workbook, address));
      expect(cells).toEqual([['error'], ['error'], ['error'], ['warning'], ['info'], []]);
      expect(levelsOf(workbook, 'A1', '乙')).toEqual(['info']);
      expect(ours(workbook)).toHaveLength(3);
      for (const format of ours(workbook)) {
        const level = markLevelOf(format.formula);
        expect(format.fill?.toUpperCase()).toBe(level && MARK_FILLS[level]);
      }
    });

    it('replaces earlier marks, also those a crash left behind', async () => {
      const { host, workbook } = await opened({ formats: [LEFTOVER] });
      await host.mark([mark('A1', 'error'), mark('A1', 'warning', '乙')]);
      await host.mark([mark('B2', 'info')]);
      expect(['A1', 'B2', 'D4'].map((address) => levelsOf(workbook, address))).toEqual([[], ['info'], []]);
      expect(ours(workbook, '乙')).toEqual([]);
    });

    it('marks many scattered cells', async () => {
      const { host, workbook } = await opened();
      const marks = Array.from({ length: 3000 }, (_, index) => mark(`D${index * 2 + 1}`, 'warning'));
      await host.mark(marks);
      const cells = ['D1', 'D2', 'D2999', 'D5999', 'D6000'].map((address) => levelsOf(workbook, address));
      expect(cells).toEqual([['warning'], [], ['warning'], ['warning'], []]);
    });

    it('leaves formats of the person alone', async () => {
      const { host, workbook } = await opened({ formats: [FOREIGN, LEFTOVER] });
      await host.mark([mark('A1', 'error')]);
      await host.mark([]);
      await host.clearMarks();
      expect(workbook.sheetNamed('表')?.formats).toMatchObject([{ formula: '=$A1>3', fill: '#00FF00' }]);
    });

    it('clears every mark', async () => {
      const { host, workbook } = await opened({ formats: [LEFTOVER] });
      await host.mark([mark('A1', 'error'), mark('A1', 'info', '乙')]);
      await host.clearMarks();
      expect([...ours(workbook), ...ours(workbook, '乙')]).toEqual([]);
    });

    it('draws again only where marks stand', async () => {
      const { host, workbook } = await opened();
      expect(await host.redrawMarks([mark('A1', 'error')])).toBeNull();
      expect(ours(workbook)).toEqual([]);
      await host.mark([mark('A1', 'error')]);
      expect(await host.redrawMarks([mark('B2', 'info')])).toEqual([]);
      expect(['A1', 'B2'].map((address) => levelsOf(workbook, address))).toEqual([[], ['info']]);
    });

    it('draws none again that were removed behind its back', async () => {
      const { host, workbook } = await opened({ formats: [FOREIGN] });
      await host.mark([mark('A1', 'error'), mark('A1', 'error', '乙')]);
      for (const sheet of workbook.sheets)
        sheet.formats = sheet.formats.filter(({ formula }) => markLevelOf(formula) === null);
      expect(await host.redrawMarks([mark('A1', 'error')])).toBeNull();
      expect(workbook.sheets.flatMap(({ formats }) => formats)).toMatchObject([{ formula: '=$A1>3' }]);
      await host.mark([mark('B2', 'error')]);
      expect(levelsOf(workbook, 'B2')).toEqual(['error']);
    });

    it('leaves protected sheets unmarked and marks the others', async () => {
      const { host, workbook } = await opened({ protected: true });
      await host.mark([mark('A1', 'error'), mark('A1', 'error', '乙')]);
      expect(ours(workbook)).toEqual([]);
      expect(levelsOf(workbook, 'A1', '乙')).toEqual(['error']);
    });

    it('passes over sheets that are gone', async () => {
      const { host, workbook } = await opened();
      await host.mark([mark('A1', 'error', '没有'), mark('A1', 'error')]);
      expect(levelsOf(workbook, 'A1')).toEqual(['error']);
    });

    it('changes no cell', async () => {
      const { host } = await opened();
      const before = await host.scan();
      await host.mark([mark('A1', 'error'), mark('C3', 'info')]);
      expect(await host.scan()).toEqual(before);
    });
  });
}
