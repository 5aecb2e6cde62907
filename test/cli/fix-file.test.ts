import { readFile } from 'node:fs/promises';
import * as SheetJS from '@e965/xlsx';
import { checkFile } from '../../src/cli/jobs/check-file';
import { fixFile, type FixedFile, type FixRequest } from '../../src/cli/jobs/fix-file';
import { openWorkbook } from '../../src/hosts/memory/reading/xlsx-reader';
import { saveWorkbook } from '../../src/hosts/memory/saving/xlsx-writer';
import { zipEntries } from '../../src/hosts/memory/package/zip';
import { packageOf, partOf } from '../hosts/memory/packages';
import { bookWith } from './books';
import { testFolder, type TestFolder } from './folder';

const RUN = { locale: 'zh-CN', settings: {}, suppressions: [], decisions: true } as const;
/** A value whose full-width digits are rewritten safely. */
const DEFECT = { indicator: ['图书角数量', '≥６个'] } as const;

describe('fixing a file', () => {
  let folder: TestFolder;
  beforeEach(async () => (folder = await testFolder()));
  afterEach(() => folder.remove());
  const fix = (path: string, over: Partial<FixRequest> = {}): Promise<FixedFile> =>
    fixFile({ path, output: folder.at('out.xlsx'), dryRun: false, force: false, ticket: 1, ...over }, RUN);
  const valueIn = async (name: string): Promise<unknown> =>
    (await openWorkbook(new Uint8Array(await readFile(folder.at(name))))).sheets[0]?.cell({
      row: 7,
      column: 4,
    })?.value;

  it('writes what is safe, and only that', async () => {
    const path = await folder.put('a.xlsx', await bookWith(DEFECT));
    const fixed = await fix(path);
    expect(fixed).toMatchObject({ state: 'fixed', output: folder.at('out.xlsx'), backup: null, refused: [] });
    expect(fixed).toMatchObject({ edits: [{ sheet: '表', cell: 'E8', before: '≥６个', after: '≥6个' }] });
    expect([await valueIn('a.xlsx'), await valueIn('out.xlsx')]).toEqual(['≥６个', '≥6个']);
  });

  it('copies a file that has nothing to fix, byte by byte', async () => {
    const path = await folder.put('a.xlsx', await bookWith());
    expect(await fix(path)).toMatchObject({ edits: [], output: folder.at('out.xlsx') });
    expect(await readFile(folder.at('out.xlsx'))).toEqual(await readFile(path));
    expect(await fix(path, { output: null })).toMatchObject({ edits: [], output: null, backup: null });
    expect(await folder.list()).toEqual(['a.xlsx', 'out.xlsx']);
  });

  it('only looks where it is told to', async () => {
    const path = await folder.put('a.xlsx', await bookWith(DEFECT));
    expect(await fix(path, { dryRun: true })).toMatchObject({ output: null, edits: [{ cell: 'E8' }] });
    expect(await folder.list()).toEqual(['a.xlsx']);
  });

  it('leaves protected sheets alone and says so', async () => {
    const book = await openWorkbook(await bookWith(DEFECT));
    for (const sheet of book.sheets) sheet.protected = true;
    const fixed = await fix(await folder.put('a.xlsx', await saveWorkbook(book)));
    expect(fixed).toMatchObject({ edits: [], refused: [expect.stringContaining('在受保护的工作表中')] });
  });

  it('refuses a file that would lose something, with the name of it', async () => {
    const bytes = await bookWith(DEFECT);
    const parts = zipEntries(bytes).map(({ name }) => [name, partOf(bytes, name)] as const);
    const signed = packageOf({ ...Object.fromEntries(parts), '_xmlsignatures/sig1.xml': '<Signature/>' });
    const path = await folder.put('a.xlsx', signed);
    const message = `${path}：保存会丢失数字签名，未写入。请在 Excel 或 WPS 中修改。`;
    expect(await fix(path)).toEqual({ path, state: 'failed', message });
    expect(await fix(path, { output: null })).toEqual({ path, state: 'failed', message });
    expect(await folder.list()).toEqual(['a.xlsx']);
  });

  it('refuses an old format, which is only read', async () => {
    const sheet = SheetJS.read(await bookWith(DEFECT), { type: 'array' });
    const bytes = new Uint8Array(SheetJS.write(sheet, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
    const path = await folder.put('旧.xls', bytes);
    expect(await fix(path)).toMatchObject({
      state: 'failed',
      message: expect.stringContaining('另存为 .xlsx') as string,
    });
    const { report } = await checkFile(path, RUN);
    expect(report.notices).toMatchObject([{ code: 'converted' }]);
    expect(report.findings.map(({ rule }) => rule)).toContain('fullwidth-normalise');
  });

  it('does not overwrite, and is told what cannot be read', async () => {
    const path = await folder.put('a.xlsx', await bookWith(DEFECT));
    await folder.put('out.xlsx', 'mine');
    expect(await fix(path)).toMatchObject({ state: 'failed' });
    expect(await folder.text('out.xlsx')).toBe('mine');
    expect(await fix(path, { force: true })).toMatchObject({ state: 'fixed' });
    expect(await fix(folder.at('gone.xlsx'))).toMatchObject({ state: 'failed' });
  });
});
