import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments } from '../../src/cli/arguments';
import { checkFile } from '../../src/cli/jobs/check-file';
import { importFile } from '../../src/cli/jobs/import-file';
import { LONGEST_TEXT } from '../../src/core/import/import-text';
import { LOCALES } from '../../src/core/locale';

const TEXT = [
  '图书角绩效目标表',
  '一级指标\t二级指标\t三级指标\t指标值',
  '产出指标\t数量指标\t图书角数量\t≥6个',
].join('\n');
/** The same text in GB18030, for which there is no encoder here. */
const GB18030 = [
  'cdbccae9bdc7bca8d0a7c4bfb1eab1ed0ad2bbbcb6d6b8b1ea09b6febcb6d6b8b1ea09c8fdbcb6d6',
  'b8b1ea09d6b8b1ead6b50ab2fab3f6d6b8b1ea09cafdc1bfd6b8b1ea09cdbccae9bdc7cafdc1bf09',
  'a1dd36b8f6',
].join('');

const RUN = { locale: 'zh-CN', settings: {}, suppressions: [], decisions: true } as const;

describe('importing a file', () => {
  let folder = '';
  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'target-table-'))));
  afterEach(() => rm(folder, { recursive: true }));
  const at = (name: string): string => join(folder, name);
  const run = (force = false, locale: 'zh-CN' | 'en' = 'zh-CN') =>
    importFile({ kind: 'import', file: at('in.txt'), output: at('out.xlsx'), force, locale });

  const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();
  it.each<[string, Buffer]>([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`)],
    ['UTF-16, little end first', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
    ['UTF-16, big end first', swapped(Buffer.from(`\uFEFF${TEXT}`, 'utf16le'))],
    ['GB18030', Buffer.from(GB18030, 'hex')],
  ])('reads %s', async (_, bytes) => {
    await writeFile(at('in.txt'), bytes);
    expect(await run()).toEqual({
      done: true,
      message: `${at('out.xlsx')}：已写入 1 张绩效目标表。`,
      notes: [],
    });
    const { report } = await checkFile(at('out.xlsx'), RUN);
    expect(report.tables).toMatchObject([
      { sheet: '图书角', indicators: [{ tier3: '图书角数量', target: { amount: 6 } }] },
    ]);
    expect((await readdir(folder)).sort()).toEqual(['in.txt', 'out.xlsx']);
  });

  it('does not overwrite a file unless it is told to', async () => {
    await writeFile(at('in.txt'), TEXT);
    await writeFile(at('out.xlsx'), 'mine');
    expect((await run()).message).toBe(`${at('out.xlsx')}：文件已存在，未覆盖。加 --force 可以覆盖。`);
    expect(await readFile(at('out.xlsx'), 'utf8')).toBe('mine');
    expect((await run(true)).done).toBe(true);
    expect((await readFile(at('out.xlsx'))).subarray(0, 2).toString()).toBe('PK');
  });

  it.each(LOCALES)('says why nothing was imported, and leaves no file behind (%s)', async (locale) => {
    const trouble = async (content: string | Buffer | null): Promise<string> => {
      if (content !== null) await writeFile(at('in.txt'), content);
      const outcome = await run(false, locale);
      expect(outcome.done).toBe(false);
      return outcome.message;
    };
    const messages = [
      await trouble(null),
      await trouble('一段说明。'),
      await trouble(Buffer.from('504b030400ff', 'hex')),
      await trouble(Buffer.from([0x41, 0xff, 0xff])),
      await trouble('字'.repeat(LONGEST_TEXT + 1)),
    ];
    expect(new Set(messages).size).toBe(4);
    for (const message of messages) expect(message.startsWith(at('in.txt'))).toBe(true);
    expect(await readdir(folder)).toEqual(['in.txt']);
  });

  it('says when the place to write to cannot be', async () => {
    await writeFile(at('in.txt'), TEXT);
    const output = join(at('in.txt'), 'out.xlsx');
    const outcome = await importFile({
      kind: 'import',
      file: at('in.txt'),
      output,
      force: false,
      locale: 'en',
    });
    expect(outcome).toMatchObject({ done: false });
    expect(outcome.message).toContain('cannot be written');
  });

  it('tells what found no place, line by line', async () => {
    await writeFile(at('in.txt'), `${TEXT}\n\n- 2 -\n\n另有说明。`);
    const { notes } = await run(false, 'en');
    expect(notes).toEqual([
      'From line 5: page numbers, or titles and headers printed again, left out: - 2 -',
      'From line 7: outside the tables, not imported: 另有说明。',
    ]);
  });
});

describe('the arguments of an import', () => {
  it.each<[string, object]>([
    ['import a.txt -o b.xlsx', { kind: 'import', file: 'a.txt', output: 'b.xlsx', force: false }],
    ['import a.txt --output=b.xlsx --force', { kind: 'import', output: 'b.xlsx', force: true }],
    ['import a.txt', { kind: 'unusable', reason: 'import' }],
    ['import -o b.xlsx', { kind: 'unusable', reason: 'import' }],
    ['import a.txt c.txt -o b.xlsx', { kind: 'unusable', reason: 'option', word: 'c.txt' }],
    ['import a.txt -o b.xlsx --format json', { kind: 'unusable', reason: 'option', word: '--format' }],
    ['check a.xlsx --force', { kind: 'unusable', reason: 'option', word: '--force' }],
  ])('%j', (line, command) => {
    expect(readArguments(line.split(' '), {})).toMatchObject(command);
  });
});
