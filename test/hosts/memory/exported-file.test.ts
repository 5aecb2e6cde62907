import { exportSheets, SHEET_EXPORTS } from '../../../src/core/export/export-sheets';
import { cleanSheet } from '../../../src/core/export/clean-sheet';
import { recognise } from '../../../src/core/table/recognise';
import { MemoryHost } from '../../../src/hosts/memory/memory-host';
import { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import { openWorkbook } from '../../../src/hosts/memory/xlsx-reader';
import { saveWorkbook } from '../../../src/hosts/memory/xlsx-writer';
import { sourceOf } from '../../core/export/checked-source';
import { contentOf } from '../../core/export/content';
import { HOSTILE, hostileSheet } from '../../core/export/hostile';
import { FORMS, formSheet } from '../../core/table/forms';
import { SEED_SHEETS } from '../../core/table/seeds';

const TABLES = [...FORMS.map(formSheet), ...SEED_SHEETS].flatMap((sheet) =>
  recognise(sheet)
    .tables.filter(({ kind }) => kind !== 'template')
    .map((table) => [`${sheet.name} ${table.id}`, table] as const),
);

describe('a clean sheet saved as a file', () => {
  it.each(TABLES)('says the same when it is opened again: %s', async (_, table) => {
    const workbook = new MemoryWorkbook();
    await new MemoryHost(workbook).addSheets([cleanSheet(table, '规范表')]);
    const opened = await openWorkbook(await saveWorkbook(workbook));
    const [sheet] = await new MemoryHost(opened).rescan(['规范表']);
    const found = sheet ? recognise(sheet).tables : [];
    expect(found.map(contentOf)).toEqual([contentOf(table)]);
  });
});

describe('every export saved as a file', () => {
  it.each(HOSTILE)('holds %j as a text, and no formula', async (hostile) => {
    const source = sourceOf([hostileSheet(hostile)]);
    const plans = SHEET_EXPORTS.flatMap((kind) => exportSheets(kind, source, { locale: 'zh-CN' }));
    const workbook = new MemoryWorkbook();
    await new MemoryHost(workbook).addSheets(plans);
    const opened = await openWorkbook(await saveWorkbook(workbook));
    for (const { name, cells } of plans) {
      const sheet = opened.sheetNamed(name);
      const read = cells.map(({ cell }) => sheet?.cell(cell));
      expect(read.map((cell) => cell?.value)).toEqual(cells.map(({ text }) => text));
      expect(read.every((cell) => cell?.formula === null)).toBe(true);
    }
  });
});
