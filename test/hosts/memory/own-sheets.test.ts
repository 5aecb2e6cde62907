import { exportSheets, SHEET_EXPORTS } from '../../../src/core/export/export-sheets';
import { MemoryHost } from '../../../src/hosts/memory/memory-host';
import { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import { openWorkbook } from '../../../src/hosts/memory/reading/xlsx-reader';
import { saveWorkbook } from '../../../src/hosts/memory/saving/xlsx-writer';
import { sourceOf } from '../../core/export/checked-source';
import { SEED_SHEETS } from '../../core/table/seeds';
import { describedWorkbook } from '../contract/described-workbook';
import { partOf } from './packages';

const source = sourceOf(SEED_SHEETS);
const plans = SHEET_EXPORTS.flatMap((kind) => exportSheets(kind, source, { locale: 'zh-CN', stacked: true }));
const NAMES = ['目录', '规范表', '指标清单', '问题清单'];

/** A workbook with the person's sheet and every export, saved. */
async function saved(workbook = describedWorkbook([{ name: '甲' }])): Promise<Uint8Array> {
  await new MemoryHost(workbook).addSheets(plans, { replaceOwn: true });
  return saveWorkbook(workbook);
}

describe('a file with sheets of our own', () => {
  it('says in hidden names which sheets are ours, for the next session to replace', async () => {
    const bytes = await saved();
    expect(partOf(bytes, 'xl/workbook.xml')).toContain(
      `<definedName name="_TargetTable.clean.2" hidden="1">'规范表'!$A$1</definedName>`,
    );
    const workbook = await openWorkbook(bytes);
    const host = new MemoryHost(workbook);
    expect((await host.ownSheets()).map(({ name }) => name)).toEqual(NAMES);
    const again = await openWorkbook(await saved(workbook));
    expect(again.sheets.map(({ name }) => name)).toEqual(['甲', ...NAMES]);
    expect((await new MemoryHost(again).ownSheets()).map(({ kind }) => kind)).toEqual([
      ...['contents', 'clean', 'list', 'findings'],
    ]);
  });

  it('holds tables with filters, frozen rows, page breaks and links', async () => {
    const bytes = await saved();
    const [contents, clean, list, findings] = [2, 3, 4, 5].map((number) =>
      partOf(bytes, `xl/worksheets/sheet${number}.xml`),
    );
    expect(contents).toMatch(/<hyperlink ref="B3" location="(?:'|&apos;)规范表(?:'|&apos;)!A1"\/>/u);
    expect(clean).toMatch(/<rowBreaks count="3" manualBreakCount="3">/u);
    const second = plans[1]?.pageBreaks?.[0] ?? 0;
    expect(clean).toContain(`<brk id="${second}" max="16383" man="1"/>`);
    expect(list).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/u);
    expect(findings).toMatch(/<tableParts count="1">/u);
    const tables = [1, 2].map((number) => partOf(bytes, `xl/tables/table${number}.xml`));
    for (const table of tables) expect(table).toContain('<autoFilter ');
    expect(tables.map((table) => / displayName="(\w+)"/u.exec(table)?.[1])).toEqual([
      ...['TargetTable1', 'TargetTable2'],
    ]);
  });

  it('names tables like no other table of the file', async () => {
    const workbook = await openWorkbook(await saved());
    await new MemoryHost(workbook).addSheets(plans);
    const bytes = await saveWorkbook(workbook);
    const names = [1, 2, 3, 4].map(
      (number) => / displayName="(\w+)"/u.exec(partOf(bytes, `xl/tables/table${number}.xml`))?.[1],
    );
    expect([...names].sort()).toEqual(['TargetTable1', 'TargetTable2', 'TargetTable3', 'TargetTable4']);
  });

  it('repeats heads on every page of a sheet whose name needs quotes', async () => {
    const workbook = new MemoryWorkbook();
    workbook.addSheet("it's (1)");
    const [first] = exportSheets('clean', sourceOf(SEED_SHEETS.slice(0, 1)), { locale: 'zh-CN' });
    if (!first) throw new Error('no plan');
    await new MemoryHost(workbook).addSheets([first, first]);
    expect(partOf(await saveWorkbook(workbook), 'xl/workbook.xml')).toContain(`'规范表 (2)'!$10:$10`);
  });
});
