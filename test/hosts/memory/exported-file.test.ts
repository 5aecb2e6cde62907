import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportSheets, SHEET_EXPORTS } from '../../../src/core/export/export-sheets';
import { cleanSheet } from '../../../src/core/export/clean-sheet';
import type { TargetTable } from '../../../src/core/table/model';
import { recognise } from '../../../src/core/table/recognise';
import { MemoryHost } from '../../../src/hosts/memory/memory-host';
import { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import { openWorkbook } from '../../../src/hosts/memory/reading/xlsx-reader';
import { saveWorkbook } from '../../../src/hosts/memory/saving/xlsx-writer';
import { sourceOf } from '../../core/export/checked-source';
import { contentOf } from '../../core/export/content';
import { HOSTILE, hostileSheet } from '../../core/export/hostile';
import { FORMS, formSheet } from '../../core/table/forms';
import { SEED_SHEETS } from '../../core/table/seeds';

const FILES = join(__dirname, '../../fixtures/files');
const TABLES = [...FORMS.map(formSheet), ...SEED_SHEETS].flatMap((sheet) =>
  recognise(sheet)
    .tables.filter(({ kind }) => kind !== 'template')
    .map((table) => [`${sheet.name} ${table.id}`, table] as const),
);

/** The tables of a clean sheet that went through a file. */
async function throughFile(table: TargetTable): Promise<readonly TargetTable[]> {
  const workbook = new MemoryWorkbook();
  await new MemoryHost(workbook).addSheets([cleanSheet(table, '规范表')]);
  const opened = await openWorkbook(await saveWorkbook(workbook));
  const [sheet] = await new MemoryHost(opened).rescan(['规范表']);
  return sheet ? recognise(sheet).tables : [];
}

describe('a clean sheet saved as a file', () => {
  it.each(TABLES)('says the same when it is opened again: %s', async (_, table) => {
    expect((await throughFile(table)).map(contentOf)).toEqual([contentOf(table)]);
  });

  it.each(readdirSync(FILES).filter((name) => /\.xls[xm]?$/u.test(name)))(
    'says the same of a table other programs saved: %s',
    async (name) => {
      const { sheets } = await new MemoryHost(await openWorkbook(readFileSync(join(FILES, name)))).scan();
      const tables = sheets.flatMap((sheet) => recognise(sheet).tables);
      expect(tables).not.toEqual([]);
      for (const table of tables)
        expect((await throughFile(table)).map(contentOf)).toEqual([contentOf(table)]);
    },
  );
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
