import { exportSheets } from '../../../src/core/export/export-sheets';
import { sourceOf } from '../../core/export/checked-source';
import { SEED_SHEETS } from '../../core/table/seeds';
import { endExcels, edit, hostInExcel, manySheets, mark, marksOn, planOf } from './excel-host';

afterEach(endExcels);

describe('round trips', () => {
  it.each([1, 10, 60])('scans %d sheets in three', async (count) => {
    const { host, trips } = hostInExcel(manySheets(count));
    expect(await trips(() => host.scan())).toBe(3);
    expect((await host.scan()).sheets).toHaveLength(count);
  });

  it('scans blank sheets in two: there is nothing to read', async () => {
    const { host, trips } = hostInExcel([{ name: '甲' }, { name: '乙' }]);
    expect(await trips(() => host.scan())).toBe(2);
  });

  it('rescans any number of sheets in one', async () => {
    const { host, trips } = hostInExcel(manySheets(20));
    const names = manySheets(20).map(({ name }) => name);
    expect(await trips(() => host.rescan(names))).toBe(1);
  });

  it('listens to edits with one, and asks nothing when they come', async () => {
    const { host, trips, workbook } = hostInExcel(manySheets(2));
    await host.scan();
    const told: (string | null)[] = [];
    expect(await trips(() => host.onEdit((sheet) => told.push(sheet)))).toBe(1);
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error('no sheet');
    const area = { top: 0, left: 0, bottom: 0, right: 0 };
    expect(
      await trips(async () => {
        for (let n = 0; n < 50; n++) workbook.changed({ sheet, area, source: 'person' });
        await new Promise((resolve) => setTimeout(resolve, 20));
      }),
    ).toBe(0);
    expect(told).toHaveLength(50);
  });

  it('loads the store in two at most and saves it in two', async () => {
    const { host, trips } = hostInExcel(manySheets(3));
    expect(await trips(() => host.loadStore())).toBe(1);
    expect(await trips(() => host.saveStore('text'))).toBe(2);
    expect(await trips(() => host.loadStore())).toBe(2);
    expect(await trips(() => host.saveStore(null))).toBe(2);
  });

  it('brings the store along when it scans', async () => {
    const { host, trips } = hostInExcel(manySheets(3));
    await host.saveStore('text');
    expect(await trips(() => host.scan())).toBe(3);
    expect(await trips(async () => expect(await host.loadStore()).toBe('text'))).toBe(0);
    expect(await trips(() => host.loadStore())).toBe(2);
  });

  it('writes 500 edits in two', async () => {
    const { host, trips, workbook } = hostInExcel(manySheets(5));
    const groups = Array.from({ length: 500 }, (_, index) => ({
      edits: [edit(`表${(index % 5) + 1}`, { row: 10 + index, column: index % 7 }, '', `第${index}`)],
    }));
    expect(await trips(() => host.write(groups))).toBe(2);
    expect(workbook.sheetNamed('表5')?.cell({ row: 509, column: 499 % 7 })?.value).toBe('第499');
  });

  it('needs one when nothing of it may be written', async () => {
    const { host, trips } = hostInExcel(manySheets(1));
    const groups = [{ edits: [edit('表1', { row: 1, column: 1 }, 'stale', 'x')] }];
    expect(await trips(() => host.write(groups))).toBe(1);
  });

  it('replaces 5000 marks by 5000 others in one, and reads nothing for it', async () => {
    const { host, trips, workbook } = hostInExcel(manySheets(10));
    await host.scan();
    const marks = (offset: number) =>
      Array.from({ length: 5000 }, (_, index) =>
        mark(`表${(index % 10) + 1}`, `C${offset + index * 3}`, index % 3 === 0 ? 'error' : 'warning'),
      );
    expect(await trips(() => host.mark(marks(1)))).toBe(1);
    const first = workbook.sheets.flatMap(marksOn);
    expect(await trips(() => host.mark(marks(2)))).toBe(1);
    const second = workbook.sheets.flatMap(marksOn);
    expect(second).toHaveLength(first.length);
    expect(second.filter((id) => first.includes(id))).toEqual([]);
  });

  it('needs none to mark nothing where nothing is marked', async () => {
    const { host, trips } = hostInExcel(manySheets(3));
    await host.scan();
    expect(await trips(() => host.mark([]))).toBe(0);
  });

  it('looks for marks first when nothing has been scanned', async () => {
    const { host, trips } = hostInExcel(manySheets(3));
    expect(await trips(() => host.mark([mark('表1', 'A1')]))).toBe(3);
  });

  it('clears marks in three: sheets, formats, deletion', async () => {
    const { host, trips, workbook } = hostInExcel(manySheets(3));
    await host.mark([mark('表1', 'A1'), mark('表3', 'A1', 'info')]);
    expect(await trips(() => host.clearMarks())).toBe(3);
    expect(workbook.sheets.flatMap(marksOn)).toEqual([]);
  });

  it('adds any number of sheets in four', async () => {
    const { host, trips } = hostInExcel(manySheets(1));
    const plans = Array.from({ length: 10 }, (_, index) => planOf(`新${index}`, [['绩效指标', '≥90%']]));
    expect(await trips(() => host.addSheets(plans))).toBe(4);
  });

  it('tells our own sheets in one', async () => {
    const { host, trips } = hostInExcel(manySheets(5));
    await host.addSheets([{ ...planOf('规范表', [['x']]), own: 'clean' }]);
    expect(await trips(() => host.ownSheets())).toBe(1);
  });

  it('replaces sheets of our own in four', async () => {
    const { host, trips, workbook } = hostInExcel(manySheets(2));
    const plans = Array.from({ length: 10 }, (_, index) => ({
      ...planOf(`规范表${index + 1}`, [['绩效指标', '≥90%']]),
      own: 'clean' as const,
    }));
    await host.addSheets(plans);
    expect(await trips(() => host.addSheets(plans, { replaceOwn: true }))).toBe(4);
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      ...['表1', '表2'],
      ...plans.map(({ name }) => name),
    ]);
  });

  it.each(['clean', 'list', 'findings'] as const)(
    'writes the export %s of a workbook in four',
    async (kind) => {
      const { host, trips } = hostInExcel(manySheets(1));
      const plans = exportSheets(kind, sourceOf(SEED_SHEETS), { locale: 'zh-CN', stacked: true });
      expect(await trips(() => host.addSheets(plans))).toBe(4);
    },
  );

  it('leaves Excel no references to clean up', async () => {
    const { host, excel } = hostInExcel(manySheets(2));
    await host.scan();
    await host.rescan(['表1']);
    await host.write([{ edits: [edit('表1', { row: 1, column: 1 }, '绩效', 'x')] }]);
    await host.mark([mark('表1', 'A1')]);
    await host.addSheets([planOf('新', [['x']])]);
    const area = { top: 0, left: 0, bottom: 1, right: 0 };
    const list = { ...planOf('清单', [['序号'], ['1']]), own: 'list' as const, table: area, frozenRows: 1 };
    await host.addSheets([list]);
    await host.addSheets([list], { replaceOwn: true });
    await host.clearMarks();
    await excel.settle();
    expect([excel.session.cleanUps, excel.session.keptReferences]).toEqual([0, 0]);
  });
});
