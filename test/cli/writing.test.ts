import { chmod, link, stat, symlink } from 'node:fs/promises';
import { ontoInputs, planOutputs } from '../../src/cli/files/output-paths';
import { replaceKeeping, temporaryFile, writeWhole } from '../../src/cli/files/write-file';
import { testFolder, type TestFolder } from './folder';

describe('writing', () => {
  let folder: TestFolder;
  beforeEach(async () => (folder = await testFolder()));
  afterEach(() => folder.remove());
  const options = { force: false, ticket: 7 };

  it('makes the folder and leaves only the file', async () => {
    expect(await writeWhole(folder.at('新 建/😀.txt'), '内容', options)).toBeNull();
    expect(await folder.list()).toEqual(['新 建/😀.txt']);
    expect(await folder.text('新 建/😀.txt')).toBe('内容');
  });

  it('takes names as long as they may be', async () => {
    const name = `${'长'.repeat(83)}.txt`;
    expect(await writeWhole(folder.at(name), '', options)).toBeNull();
    expect(await folder.list()).toEqual([name]);
  });

  it('leaves an existing file alone unless it is told to replace it; its mode stays', async () => {
    const path = await folder.put('a.txt', 'old');
    await chmod(path, 0o640);
    expect(await writeWhole(path, 'new', options)).toBe('exists');
    expect(await folder.text('a.txt')).toBe('old');
    expect(await writeWhole(path, 'new', { ...options, force: true })).toBeNull();
    expect(await folder.text('a.txt')).toBe('new');
    expect((await stat(path)).mode & 0o777).toBe(0o640);
  });

  it('leaves a read-only file alone', async () => {
    const path = await folder.put('a.txt', 'old');
    await chmod(path, 0o444);
    expect(await writeWhole(path, 'new', { ...options, force: true })).toBe('read-only');
    expect(await replaceKeeping(path, Buffer.from('new'), 7)).toEqual({ trouble: 'read-only' });
    expect(await folder.list()).toEqual(['a.txt']);
    expect(await folder.text('a.txt')).toBe('old');
  });

  it('leaves nothing behind where it fails', async () => {
    await folder.put('a/b.txt');
    expect(await writeWhole(folder.at('a'), '', { ...options, force: true })).toBe('unwritable');
    expect(await writeWhole(folder.at('a/b.txt/c.txt'), '', options)).toBe('unwritable');
    expect(await folder.list()).toEqual(['a/b.txt']);
  });

  it('is not hindered by what a killed process left', async () => {
    await folder.put(temporaryFile('x.txt', 7));
    expect(await writeWhole(folder.at('x.txt'), 'new', options)).toBeNull();
    expect(await folder.list()).toEqual(['x.txt']);
  });

  it('keeps the file it replaces, and every older backup', async () => {
    const path = await folder.put('甲.xlsx', 'one');
    expect(await replaceKeeping(path, Buffer.from('two'), 7)).toEqual({ backup: `${path}.bak` });
    expect(await replaceKeeping(path, Buffer.from('three'), 7)).toEqual({ backup: `${path}.bak2` });
    expect(await folder.list()).toEqual(['甲.xlsx', '甲.xlsx.bak', '甲.xlsx.bak2']);
    expect(await Promise.all(['甲.xlsx', '甲.xlsx.bak', '甲.xlsx.bak2'].map(folder.text))).toEqual([
      'three',
      'one',
      'two',
    ]);
  });

  it('follows a link to the file it stands for', async () => {
    const path = await folder.put('a.xlsx', 'old');
    await symlink(path, folder.at('b.xlsx'));
    expect(await replaceKeeping(folder.at('b.xlsx'), Buffer.from('new'), 7)).toEqual({
      backup: `${path}.bak`,
    });
    expect(await folder.text('a.xlsx')).toBe('new');
  });

  it('says so where the file has vanished', async () => {
    expect(await replaceKeeping(folder.at('gone.xlsx'), Buffer.from(''), 7)).toEqual({
      trouble: 'read-only',
    });
  });
});

describe('the places of outputs', () => {
  const file = (path: string, name = path): { path: string; name: string } => ({ path, name });

  it('keep the folders below the one that was named', () => {
    const { planned, clashes } = planOutputs(
      [file('in/a.xlsx', 'a.xlsx'), file('in/b/甲 1.xlsm', 'b/甲 1.xlsm')],
      'out',
    );
    expect(planned.map(({ output }) => output)).toEqual(['out/a.xlsx', 'out/b/甲 1.xlsm']);
    expect(clashes).toEqual([]);
    const lists = planOutputs([file('in/b/甲.1.xlsx', 'b/甲.1.xlsx')], 'out', '-清单.xlsx').planned;
    expect(lists.map(({ output }) => output)).toEqual(['out/b/甲.1-清单.xlsx']);
  });

  it('must differ, also where only capitals or the way a letter is put together differ', () => {
    const inputs = [file('x/A.xlsx', 'A.xlsx'), file('y/a.xlsx', 'a.xlsx'), file('z/c.xlsx', 'c.xlsx')];
    expect(planOutputs(inputs, 'out').clashes).toEqual([
      { output: 'out/A.xlsx', paths: ['x/A.xlsx', 'y/a.xlsx'] },
    ]);
    const accents = [file('x/\u00E9.xlsx', '\u00E9.xlsx'), file('y/e\u0301.xlsx', 'e\u0301.xlsx')];
    expect(planOutputs(accents, 'out').clashes).toHaveLength(1);
    expect(planOutputs([file('a.xlsx'), file('a.xlsm')], 'out', '-清单.xlsx').clashes).toHaveLength(1);
  });

  it('are never an input, links followed', async () => {
    const folder = await testFolder();
    const path = await folder.put('in/a.xlsx');
    await symlink(folder.at('in'), folder.at('out'));
    await link(path, folder.at('in/c.xlsx'));
    const { planned } = planOutputs([file(path, 'a.xlsx')], folder.at('out'));
    expect(await ontoInputs(planned)).toEqual(planned);
    expect(await ontoInputs(planOutputs([file(path, 'a.xlsx')], folder.at('else')).planned)).toEqual([]);
    await folder.remove();
  });
});
