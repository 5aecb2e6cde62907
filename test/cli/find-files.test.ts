import { findFiles } from '../../src/cli/files/find-files';
import { globToRegExp, isPattern, splitPattern } from '../../src/cli/files/glob';
import { testFolder, type TestFolder } from './folder';

describe('patterns of file names', () => {
  it.each<[string, string, boolean]>([
    ['*.xlsx', 'a.xlsx', true],
    ['*.xlsx', '甲 乙😀.xlsx', true],
    ['*.xlsx', 'b/a.xlsx', false],
    ['*.xlsx', 'a.xlsm', false],
    ['*.xlsx', 'axxlsx', false],
    ['**/*.xlsx', 'a.xlsx', true],
    ['**/*.xlsx', 'b/c/a.xlsx', true],
    ['b/**', 'b/c/a.xlsx', true],
    ['?.xlsx', '甲.xlsx', true],
    ['?.xlsx', '😀.xlsx', true],
    ['?.xlsx', '甲乙.xlsx', false],
    ['{甲,乙}.xlsx', '乙.xlsx', true],
    ['{甲,乙}.xlsx', '丙.xlsx', false],
    ['a{1,}.xlsx', 'a.xlsx', true],
    ['a[1](2)+$.xlsx', 'a[1](2)+$.xlsx', true],
    ['a}.xlsx', 'a}.xlsx', true],
    ['{a.xlsx', '{a.xlsx', true],
    ['e\u0301*.xlsx', '\u00E9.xlsx', true],
  ])('%s and %s: %s', (pattern, name, matches) => {
    expect(globToRegExp(pattern).test(name)).toBe(matches);
  });

  it('are told from plain paths', () => {
    expect(['a*', 'a?', '{a,b}'].every(isPattern)).toBe(true);
    expect(['a', '[a]', '{a}', '材料/甲（一）.xlsx'].some(isPattern)).toBe(false);
  });

  it.each([
    ['a/b*/c', { folder: 'a', rest: 'b*/c' }],
    ['*.xlsx', { folder: '', rest: '*.xlsx' }],
    ['/*.xlsx', { folder: '/', rest: '*.xlsx' }],
    ['/a/b/**', { folder: '/a/b', rest: '**' }],
  ])('%s begins in a folder', (pattern, parts) => expect(splitPattern(pattern)).toEqual(parts));
});

describe('the files of a run', () => {
  let folder: TestFolder;
  beforeAll(async () => {
    folder = await testFolder();
    const names = [
      '乙.xlsx',
      'A.xlsx',
      'b.XLSM',
      '旧.xls',
      '下级/丙 1.xlsx',
      '下级/更下/丁.xlsx',
      '说明.docx',
    ];
    for (const name of [...names, '~$A.xlsx', '.藏.xlsx', '.git/x.xlsx', '空/说明.txt', '{一,二}.xlsx'])
      await folder.put(name);
  });
  afterAll(() => folder.remove());

  const found = async (...named: readonly string[]) => {
    const { files, empty } = await findFiles(named.map((name) => folder.at(name)));
    return {
      names: files.map(({ name }) => name),
      empty: empty.map((path) => path.slice(folder.root.length + 1)),
    };
  };

  it('are every workbook of a folder and below, in one order everywhere', async () => {
    expect((await found('.')).names).toEqual([
      ...['A.xlsx', 'b.XLSM', '{一,二}.xlsx', '下级/丙 1.xlsx', '下级/更下/丁.xlsx', '乙.xlsx', '旧.xls'],
    ]);
  });

  it('are those a pattern names, as deep as it goes', async () => {
    expect((await found('*.xlsx')).names).toEqual(['A.xlsx', '{一,二}.xlsx', '乙.xlsx']);
    expect((await found('*/*.xlsx')).names).toEqual(['下级/丙 1.xlsx']);
    expect((await found('**/丁.*')).names).toEqual(['下级/更下/丁.xlsx']);
  });

  it('are those named, each once, in the order they were named', async () => {
    expect((await found('乙.xlsx', '*.xlsx', '乙.xlsx', 'gone.xlsx')).names).toEqual([
      ...['乙.xlsx', 'A.xlsx', '{一,二}.xlsx', 'gone.xlsx'],
    ]);
    expect((await found('{一,二}.xlsx')).names).toEqual(['{一,二}.xlsx']);
  });

  it('are told of where a folder or a pattern has none', async () => {
    expect(await found('空', '*.xlsb', 'none/*.xlsx')).toEqual({
      names: [],
      empty: ['空', '*.xlsb', 'none/*.xlsx'],
    });
  });
});
