import type { OwnKind, SheetPlan } from '../../../src/core/export/plan';
import { areaAt, at } from './described-workbook';
import type { HostUnderTest } from './host-under-test';

const LONG = '很长的名称'.repeat(6) + '尾';

function plan(name: string, parts: Partial<SheetPlan> = {}): SheetPlan {
  return {
    name,
    cells: [{ cell: at('A1'), text: '绩效目标表' }],
    merges: [],
    looks: [],
    columnWidths: [],
    rowHeights: [],
    print: {
      paper: 'A4',
      orientation: 'landscape',
      fitToWidth: true,
      marginsMm: { top: 25.4, right: 12.7, bottom: 20, left: 10 },
      titleRows: null,
      footer: '',
    },
    ...parts,
  };
}

/** Adding sheets from plans. */
export function describeAddedSheets({ open }: HostUnderTest): void {
  describe('adding sheets', () => {
    const opened = () => open([{ name: '甲', cells: { A1: 'x' } }, { name: '清单' }, { name: LONG }]);

    it('adds them behind the last one and tells their names', async () => {
      const { host, workbook } = await opened();
      const { names } = await host.addSheets([plan('清单'), plan('新表'), plan('清单'), plan(LONG)]);
      const cut = `${LONG.slice(0, 27)} (2)`;
      expect(names).toEqual(['清单 (2)', '新表', '清单 (3)', cut]);
      expect(workbook.sheets.map(({ name }) => name)).toEqual([
        '甲',
        '清单',
        LONG,
        '清单 (2)',
        '新表',
        '清单 (3)',
        cut,
      ]);
    });

    it('leaves the sheets that are there alone', async () => {
      const { host } = await opened();
      const before = await host.scan();
      await host.addSheets([plan('新表')]);
      const after = await host.scan();
      expect(after.sheets.slice(0, 3)).toEqual(before.sheets);
    });

    it('adds nothing when nothing is planned', async () => {
      const { host, workbook } = await opened();
      expect(await host.addSheets([])).toEqual({ names: [], pageSetUp: true });
      expect(workbook.sheets).toHaveLength(3);
    });

    it.each(['=1+1', '@x', '-5', '90%', '2024-1-1', '1/2', "'quoted'", '0.50', '≥3场'])(
      'stores %j as text',
      async (text) => {
        const { host, workbook } = await opened();
        await host.addSheets([plan('新表', { cells: [{ cell: at('B3'), text }] })]);
        expect(workbook.sheetNamed('新表')?.cell(at('B3'))).toMatchObject({ value: text, formula: null });
      },
    );

    it('draws merges, looks, widths and heights', async () => {
      const { host, workbook } = await opened();
      await host.addSheets([
        plan('新表', {
          merges: [areaAt('A1:C1'), areaAt('A3:A5')],
          looks: [
            { area: areaAt('A1:C5'), look: { fontSize: 10, fontName: '宋体', border: true, wrap: true } },
            { area: areaAt('A1'), look: { bold: true, fontSize: 16, fill: '#DDEEFF', horizontal: 'center' } },
          ],
          columnWidths: [10, 40],
          rowHeights: [{ row: 0, points: 30 }],
        }),
      ]);
      const sheet = workbook.sheetNamed('新表');
      expect(sheet?.merges).toEqual([areaAt('A1:C1'), areaAt('A3:A5')]);
      expect(sheet?.cell(at('A1'))?.style).toMatchObject({
        font: { name: '宋体', size: 16, bold: true },
        fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDEEFF' } },
        alignment: { horizontal: 'center', wrapText: true },
      });
      expect(sheet?.cell(at('B4'))?.style).toMatchObject({
        font: { name: '宋体', size: 10 },
        border: { top: { style: 'thin' }, left: { style: 'thin' }, bottom: { style: 'thin' } },
        alignment: { wrapText: true },
      });
      expect(sheet?.columnWidths.get(0)).toBeCloseTo(10, 0);
      expect(sheet?.columnWidths.get(1)).toBeCloseTo(40, 0);
      expect(sheet?.rowHeights.get(0)).toBeCloseTo(30, 1);
    });

    it('sets up the page', async () => {
      const { host, workbook } = await opened();
      const print = { ...plan('').print, titleRows: { first: 0, last: 2 }, footer: '第 &P 页，共 &N 页' };
      await host.addSheets([plan('新表', { print })]);
      const sheet = workbook.sheetNamed('新表');
      expect(sheet?.pageSetup).toMatchObject({
        paperSize: 'a4',
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: 1,
        printTitlesRow: '$1:$3',
      });
      const { top, right, bottom, left } = sheet?.pageSetup.margins ?? {};
      [top, right, bottom, left].forEach((margin, side) => {
        expect(margin).toBeCloseTo([1, 0.5, 20 / 25.4, 10 / 25.4][side] ?? 0, 2);
      });
      expect(sheet?.headerFooter.oddFooter).toContain('第 &P 页，共 &N 页');
    });

    it('draws a table with filters, rows that stay in view and page breaks', async () => {
      const { host, workbook } = await opened();
      const cells = ['序号', '名称', '1', '甲'].map((text, index) => ({
        cell: { row: index >> 1, column: index % 2 },
        text,
      }));
      await host.addSheets([
        plan('新表', { cells, table: areaAt('A1:B2'), frozenRows: 1, pageBreaks: [1, 40] }),
      ]);
      const sheet = workbook.sheetNamed('新表');
      expect(sheet?.tables).toEqual([areaAt('A1:B2')]);
      expect(sheet?.frozenRows).toBe(1);
      expect(sheet?.pageBreaks).toEqual([1, 40]);
    });

    it('draws links to sheets of the workbook and to sheets drawn with them, whatever names those get', async () => {
      const { host, workbook } = await open([{ name: "a'b" }, { name: '规范表' }]);
      const links = [
        { cell: at('A1'), to: { sheet: "a'b", cell: at('C3') } },
        { cell: at('A2'), to: { sheet: '规范表', cell: at('A9'), planned: true } },
        { cell: at('A3'), to: { sheet: '规范表', cell: at('A1') } },
      ];
      await host.addSheets([plan('目录', { links }), plan('规范表')]);
      const sheet = workbook.sheetNamed('目录');
      expect(['A1', 'A2', 'A3'].map((address) => sheet?.cell(at(address))?.link)).toEqual([
        "'a''b'!C3",
        "'规范表 (2)'!A9",
        "'规范表'!A1",
      ]);
      expect(sheet?.cell(at('A1'))?.value).toBe('绩效目标表');
    });

    it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', "'=1", '=HYPERLINK("http://x","y")'])(
      'keeps the text of a linked cell a text: %j',
      async (text) => {
        const { host, workbook } = await opened();
        const links = [{ cell: at('A1'), to: { sheet: '甲', cell: at('A1') } }];
        await host.addSheets([plan('新表', { cells: [{ cell: at('A1'), text }], links })]);
        expect(workbook.sheetNamed('新表')?.cell(at('A1'))).toMatchObject({ value: text, formula: null });
      },
    );

    it('prints a head and colours a text where the plan says so', async () => {
      const { host, workbook } = await opened();
      const looks = [{ area: areaAt('A1'), look: { color: '#0563C1' } }];
      await host.addSheets([plan('新表', { looks, print: { ...plan('').print, header: '草案' } })]);
      const sheet = workbook.sheetNamed('新表');
      expect(sheet?.headerFooter.oddHeader).toBe('&R草案');
      expect(sheet?.cell(at('A1'))?.style?.font?.color).toEqual({ rgb: '0563C1' });
    });

    it('sets up an upright page of natural size', async () => {
      const { host, workbook } = await opened();
      const print = { ...plan('').print, orientation: 'portrait', fitToWidth: false } as const;
      await host.addSheets([plan('新表', { print })]);
      const setup = workbook.sheetNamed('新表')?.pageSetup;
      expect(setup?.orientation).toBe('portrait');
      expect(setup?.fitToPage ?? false).toBe(false);
      expect(setup?.printTitlesRow ?? null).toBeNull();
    });
  });

  describe('sheets of our own', () => {
    const own = (name: string, text: string, kind: OwnKind = 'clean'): SheetPlan =>
      plan(name, { own: kind, cells: [{ cell: at('A1'), text }] });
    const opened = () => open([{ name: '甲', cells: { A1: 'x' } }]);
    const REPLACE = { replaceOwn: true };

    it('are known by a mark, those of the person are not', async () => {
      const { host } = await opened();
      await host.addSheets([own('规范表', '一'), plan('别的'), own('问题清单', '二', 'findings')]);
      expect(await host.ownSheets()).toEqual([
        { name: '规范表', kind: 'clean' },
        { name: '问题清单', kind: 'findings' },
      ]);
    });

    it('are replaced when exported again, and nothing else is', async () => {
      const { host, workbook } = await opened();
      await host.addSheets([own('规范表1', '旧'), own('规范表2', '旧'), own('问题清单', '旧', 'findings')]);
      await host.addSheets([plan('规范表3')]);
      const { names } = await host.addSheets([own('规范表1', '新')], REPLACE);
      expect(names).toEqual(['规范表1']);
      expect(workbook.sheets.map(({ name }) => name)).toEqual(['甲', '问题清单', '规范表3', '规范表1']);
      expect(workbook.sheetNamed('规范表1')?.cell(at('A1'))?.value).toBe('新');
      expect(await host.ownSheets()).toEqual([
        { name: '问题清单', kind: 'findings' },
        { name: '规范表1', kind: 'clean' },
      ]);
    });

    it('are added beside the old ones unless asked to replace', async () => {
      const { host } = await opened();
      await host.addSheets([own('规范表', '旧')]);
      expect((await host.addSheets([own('规范表', '新')])).names).toEqual(['规范表 (2)']);
      expect((await host.addSheets([own('规范表', '新')], REPLACE)).names).toEqual(['规范表']);
      expect(await host.ownSheets()).toEqual([{ name: '规范表', kind: 'clean' }]);
    });

    it('are known under another name, and a sheet of the person under the old name is not touched', async () => {
      const { host, workbook } = await opened();
      await host.addSheets([own('规范表', '旧')]);
      const sheet = workbook.sheetNamed('规范表');
      if (sheet) sheet.name = "我的 '规范表'";
      workbook.addSheet('规范表');
      expect(await host.ownSheets()).toEqual([{ name: "我的 '规范表'", kind: 'clean' }]);
      expect((await host.addSheets([own('规范表', '新')], REPLACE)).names).toEqual(['规范表 (2)']);
      expect(workbook.sheets.map(({ name }) => name)).toEqual(['甲', '规范表', '规范表 (2)']);
    });

    it('leave no trace when the person deletes them', async () => {
      const { host, workbook } = await opened();
      await host.addSheets([own('规范表', '旧')]);
      const sheet = workbook.sheetNamed('规范表');
      if (sheet) workbook.removeSheet(sheet);
      expect(await host.ownSheets()).toEqual([]);
      await host.addSheets([own('规范表', '新')], REPLACE);
      expect(workbook.ownNames.map(({ name, sheet: marked }) => [name, marked?.name])).toEqual([
        ['_TargetTable.clean.2', '规范表'],
      ]);
    });
  });
}
