import { MemoryHost } from '../../../src/hosts/memory/memory-host';
import { snapshotOf } from '../../../src/hosts/memory/snapshots';
import type { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import { openWorkbook } from '../../../src/hosts/memory/reading/xlsx-reader';
import { saveWorkbook } from '../../../src/hosts/memory/saving/xlsx-writer';
import { areaAt, at, describedWorkbook } from '../contract/described-workbook';
import { partOf, workbookPackage } from './packages';

const SHEET_XML = 'xl/worksheets/sheet1.xml';

async function reopened(workbook: MemoryWorkbook): Promise<MemoryWorkbook> {
  return openWorkbook(await saveWorkbook(workbook));
}

/** Everything the model knows, as plain data. */
function contentOf(workbook: MemoryWorkbook) {
  return workbook.sheets.map((sheet) => ({
    snapshot: snapshotOf(sheet),
    styles: [...sheet.rows()].flatMap(([row, cells]) =>
      cells.map(([column, { style }]) => [row, column, style]),
    ),
    formats: sheet.formats.map(({ areas, formula, fill, fontColor }) => ({
      areas,
      formula,
      fill,
      fontColor,
    })),
    widths: [...sheet.columnWidths],
    heights: [...sheet.rowHeights],
    hiddenRows: [...sheet.hiddenRows],
    pageSetup: sheet.pageSetup,
    headerFooter: sheet.headerFooter,
  }));
}

function rich(): MemoryWorkbook {
  const workbook = describedWorkbook([
    {
      name: '绩效目标表',
      protected: true,
      merges: ['A1:C1', 'A3:A4'],
      cells: {
        A1: { value: '标题', bold: true },
        A2: { value: '场次', unlocked: true },
        B2: { value: 0.25, format: '0%' },
        C2: { value: 45292, format: 'yyyy"年"m"月"d"日"' },
        A3: true,
        B3: { value: 3, formula: '=1+2' },
        C3: { value: 'ab', formula: '="a"&"b"' },
        B4: { value: '#DIV/0!', formula: '=1/0' },
        C4: ' 空格 \n换行 ',
        D4: { format: '0.00' },
      },
      formats: [
        {
          id: '{1}',
          areas: [areaAt('A1'), areaAt('C3:C4')],
          formula: '=$A1>3',
          fill: '#FFD9D6',
          fontColor: '#112233',
        },
      ],
    },
    { name: '隐藏', hidden: true, cells: { A1: 'x' } },
    { name: '空' },
  ]);
  const [sheet] = workbook.sheets;
  sheet?.columnWidths.set(1, 24.5);
  sheet?.rowHeights.set(0, 32).set(9, 18);
  sheet?.hiddenRows.add(11);
  if (sheet) {
    sheet.pageSetup = {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$2',
    };
    sheet.headerFooter = { oddFooter: '&C第 &P 页' };
    const style = {
      font: { name: '黑体', size: 16, bold: true },
      border: { top: { style: 'thin' } },
      alignment: { horizontal: 'center', wrapText: true },
    } as const;
    sheet.ensure(at('A1')).style = style;
  }
  return workbook;
}

describe('saving and opening', () => {
  it('keeps everything, once and twice', async () => {
    const once = await reopened(rich());
    const [expected] = contentOf(rich());
    const [found] = contentOf(once);
    expect(found?.snapshot).toEqual(expected?.snapshot);
    expect(found).toMatchObject({
      ...expected,
      styles: expect.anything() as unknown,
      pageSetup: expect.objectContaining(expected?.pageSetup ?? {}) as unknown,
    });
    expect(once.sheets.map(({ name, visible }) => [name, visible])).toEqual([
      ['绩效目标表', true],
      ['隐藏', false],
      ['空', true],
    ]);
    expect(once.sheets[0]?.cell(at('A1'))?.style).toMatchObject({
      font: { name: '黑体', size: 16, bold: true },
      alignment: { wrapText: true },
    });
    expect(once.sheets[0]?.cell(at('A2'))?.style?.protection?.locked).toBe(false);
    expect(contentOf(await reopened(once))).toEqual(contentOf(once));
  });

  it('keeps a file that was not changed, though it is saved twice from one workbook', async () => {
    const workbook = await reopened(rich());
    const first = await saveWorkbook(workbook);
    expect(await saveWorkbook(workbook)).toEqual(first);
  });

  it('keeps what the model does not know', async () => {
    const parts =
      '<sheetData><row r="1" outlineLevel="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1+1</f><v>1</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c><c r="C2" t="e"><v>#N/A</v></c></row></sheetData>' +
      '<conditionalFormatting sqref="B1:B9"><cfRule type="cellIs" operator="greaterThan" priority="1"><formula>3</formula></cfRule></conditionalFormatting>' +
      '<dataValidations count="1"><dataValidation type="list" sqref="A1"><formula1>"是,否"</formula1></dataValidation></dataValidations>';
    const strings = '<si><r><t>≥</t></r><r><rPr><b/></rPr><t>90%</t></r></si>';
    const workbook = await openWorkbook(workbookPackage(parts, { strings }));
    const [sheet] = workbook.sheets;
    await new MemoryHost(workbook).mark([{ sheet: '表', cell: at('A1'), level: 'error' }]);
    sheet?.ensure(at('D1'));
    const xml = partOf(await saveWorkbook(workbook, { marks: true }), SHEET_XML);
    expect(xml).toContain('<r><rPr><b/></rPr><t>90%</t></r>');
    expect(xml).toContain('<f t="shared" si="0" ref="B1:B2">A1+1</f>');
    expect(xml).toContain('<f t="shared" si="0"/>');
    expect(xml).toContain('<c r="C2" t="e"><v>#N/A</v></c>');
    expect(xml).toContain('type="cellIs" priority="2"');
    expect(xml).toContain('是,否');
    expect(xml).toContain('outlineLevel="1"');
  });

  it('writes shared formulas out when the first of them is gone', async () => {
    const rows =
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">A1+1</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>';
    const workbook = await openWorkbook(workbookPackage(`<sheetData>${rows}</sheetData>`));
    Object.assign(workbook.sheets[0]?.ensure(at('B1')) ?? {}, { value: 'x', formula: null });
    expect(partOf(await saveWorkbook(workbook), SHEET_XML)).toContain('<c r="B2"><f>A2+1</f><v>2</v></c>');
  });

  it.each(['=1+1', '=HYPERLINK("http://x")', '+86', '-5', '@x', '90%', '#REF!', '#N/A', "'quoted'"])(
    'saves the text %j as a string',
    async (text) => {
      const workbook = await openWorkbook(
        workbookPackage('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'),
      );
      await new MemoryHost(workbook).write([
        { edits: [{ sheet: '表', cell: at('A1'), before: '1', after: text }] },
      ]);
      const bytes = await saveWorkbook(workbook);
      const xml = partOf(bytes, SHEET_XML);
      expect(xml).toMatch(/<c r="A1" t="(s|inlineStr)">/);
      expect(xml).not.toContain('<f');
      expect((await openWorkbook(bytes)).sheets[0]?.cell(at('A1'))).toMatchObject({
        value: text,
        formula: null,
      });
    },
  );

  it('saves marks as conditional formats on top of the others, and finds them again', async () => {
    const workbook = await reopened(rich());
    const sheet = workbook.sheets[2];
    const host = new MemoryHost(workbook);
    await host.mark([{ sheet: sheet?.name ?? '', cell: at('B2'), level: 'warning' }]);
    const again = await openWorkbook(await saveWorkbook(workbook, { marks: true }));
    expect(again.sheets[2]?.formats).toMatchObject([
      { formula: '=LEN("target-table:warning")>0', fill: '#FFE9B8', areas: [areaAt('B2')] },
    ]);
    await new MemoryHost(again).clearMarks();
    expect((await reopened(again)).sheets[2]?.formats).toEqual([]);
  });

  it('opens on the sheet in front', async () => {
    const workbook = rich();
    const third = workbook.sheets[2];
    if (third) workbook.select(third, areaAt('A1'));
    expect((await reopened(workbook)).active?.sheet.name).toBe('空');
  });

  it('makes the same bytes for the same workbook and date', async () => {
    const modified = new Date('2024-03-01T00:00:00Z');
    const [first, second] = [
      await saveWorkbook(rich(), { modified }),
      await saveWorkbook(rich(), { modified }),
    ];
    expect(second).toEqual(first);
  });

  it('keeps a sheet unprotected that only carried protection options', async () => {
    const workbook = await openWorkbook(workbookPackage('<sheetData/><sheetProtection formatCells="0"/>'));
    expect((await reopened(workbook)).sheets[0]?.protected).toBe(false);
  });
});
