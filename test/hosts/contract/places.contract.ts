import { HostError, type Place } from '../../../src/hosts/host';
import { areaAt, at } from './described-workbook';
import type { HostUnderTest } from './host-under-test';

/** Showing places to the person, and learning where the person is. */
export function describePlaces({ open }: HostUnderTest): void {
  describe('places', () => {
    const opened = () =>
      open([{ name: '甲', cells: { A1: 'x' } }, { name: '乙' }, { name: '隐藏', hidden: true }]);

    it('shows a cell: its sheet comes to the front, the cell is selected', async () => {
      const { host, workbook } = await opened();
      await host.select('乙', at('C5'));
      expect(workbook.active?.sheet.name).toBe('乙');
      expect(workbook.active?.area).toMatchObject({ top: 4, left: 2 });
    });

    it.each(['没有', '隐藏'])('cannot show a cell on the sheet %s', async (name) => {
      const { host, workbook } = await opened();
      const failure = await host.select(name, at('A1')).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(HostError);
      expect(failure).toMatchObject({ code: 'missing' });
      expect(workbook.active?.sheet.name).toBe('甲');
    });

    it('tells where the selection moved, until told to stop', async () => {
      const { host, workbook } = await opened();
      const places: Place[] = [];
      const stop = await host.onSelect((place) => places.push(place));
      const [first, second] = workbook.sheets;
      if (!first || !second) throw new Error('two sheets expected');
      workbook.select(first, areaAt('B2:C3'));
      await settled(() => places.length === 1);
      workbook.select(second, areaAt('A1'));
      await settled(() => places.length === 2);
      stop();
      workbook.select(first, areaAt('D4'));
      await settled(() => false);
      expect(places).toEqual([
        { sheet: '甲', area: areaAt('B2:C3') },
        { sheet: '乙', area: areaAt('A1') },
      ]);
    });

    it('tells of edits and of sheets that come to the front, until told to stop', async () => {
      const { host, workbook } = await opened();
      await host.scan();
      const told: (string | null)[] = [];
      const stop = await host.onEdit((sheet) => told.push(sheet));
      const [first, second] = workbook.sheets;
      if (!first || !second) throw new Error('two sheets expected');
      first.ensure(at('B2')).value = 'y';
      workbook.changed({ sheet: first, area: areaAt('B2'), source: 'person' });
      await settled(() => told.length === 1);
      workbook.select(second, areaAt('A1'));
      await settled(() => told.length === 2);
      workbook.select(second, areaAt('B2'));
      stop();
      workbook.changed({ sheet: second, area: areaAt('A1'), source: 'person' });
      await settled(() => false);
      expect(told).toEqual(['甲', '乙']);
    });
  });
}

/** Lets pending work of an asynchronous host happen, until the condition holds or nothing can be expected any more. */
async function settled(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 20 && !holds(); turn++) await new Promise((resolve) => setTimeout(resolve, 0));
}
