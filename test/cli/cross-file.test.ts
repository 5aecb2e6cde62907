import { checkFile } from '../../src/cli/jobs/check-file';
import { acrossFilesOf } from '../../src/cli/output/across-files';
import type { Decisions } from '../../src/app/decisions';
import type { LintSettings } from '../../src/core/lint/settings';
import { bookWith, type SmallTable } from './books';
import { testFolder } from './folder';

const RUN = { locale: 'zh-CN', settings: {}, suppressions: [], decisions: true } as const;
const CODE = '130700240000123456';
const OTHER_CODE = '130700240000123457';

/** What the comparison of files with these tables says, `file rule/message → others`. */
async function compared(
  tables: readonly SmallTable[],
  settings: LintSettings = {},
  decisions: readonly Partial<Decisions>[] = [],
) {
  const folder = await testFolder();
  const files = [];
  for (const [index, table] of tables.entries()) {
    const path = await folder.put(`${index + 1}.xlsx`, await bookWith(table, decisions[index]));
    files.push({ path: `${index + 1}.xlsx`, facts: (await checkFile(path, { ...RUN, settings })).facts });
  }
  await folder.remove();
  return acrossFilesOf(files, 'zh-CN');
}

const brief = (found: Awaited<ReturnType<typeof compared>>): readonly string[] =>
  found.map(
    ({ path, key, severity, cell, others }) =>
      `${path} ${cell} ${severity} ${key.message} → ${others.join()}`,
  );

describe('the comparison of files', () => {
  it('finds one code for different projects, in the words of the rule', async () => {
    const found = await compared([
      { code: CODE, name: '图书角建设' },
      { code: OTHER_CODE, name: '路灯维护' },
      { code: CODE, name: '河道清淤' },
    ]);
    expect(brief(found)).toEqual([
      '1.xlsx B3 error different → 3.xlsx',
      '3.xlsx B3 error different → 1.xlsx',
    ]);
    expect(found[0]).toMatchObject({ rule: 'project-code-duplicate', sheet: '表' });
    expect(found[0]?.what).toContain('“3.xlsx › 表”');
    expect(found[0]?.what).toContain('“河道清淤”');
    expect(new Set(found.map(({ key }) => key.fingerprint)).size).toBe(2);
    for (const { key } of found) expect(key.fingerprint).toMatch(/^[0-9a-f]{16}$/u);
  });

  it('finds a project twice, as a hint', async () => {
    expect(brief(await compared([{ code: CODE }, { code: CODE }]))).toEqual([
      ...['1.xlsx B3 info twice → 2.xlsx', '2.xlsx B3 info twice → 1.xlsx'],
    ]);
  });

  it('hears the settings of the run', async () => {
    const tables = [{ code: CODE }, { code: CODE }];
    expect(await compared(tables, { rules: { 'project-code-duplicate': { on: false } } })).toEqual([]);
    expect(
      brief(await compared(tables, { rules: { 'project-code-duplicate': { severity: 'error' } } })),
    ).toEqual([...['1.xlsx B3 error twice → 2.xlsx', '2.xlsx B3 error twice → 1.xlsx']]);
  });

  it('says nothing of a file that was told not to look for it', async () => {
    const rules = { 'project-code-duplicate': { on: false } };
    expect(brief(await compared([{ code: CODE }, { code: CODE }], {}, [{ rules }]))).toEqual([
      '2.xlsx B3 info twice → 1.xlsx',
    ]);
  });
});
