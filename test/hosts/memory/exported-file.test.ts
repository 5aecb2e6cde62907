import { cleanSheet } from '../../../src/core/export/clean-sheet';
import { recognise } from '../../../src/core/table/recognise';
import { MemoryHost } from '../../../src/hosts/memory/memory-host';
import { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import { openWorkbook } from '../../../src/hosts/memory/xlsx-reader';
import { saveWorkbook } from '../../../src/hosts/memory/xlsx-writer';
import { contentOf } from '../../core/export/content';
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
    // Without the mark that it is ours: those sheets are not read again.
    const copy = new MemoryHost(opened);
    const [sheet] = await copy.rescan(['规范表']);
    const found = sheet ? recognise(sheet).tables : [];
    expect(found.map(contentOf)).toEqual([contentOf(table)]);
  });
});
