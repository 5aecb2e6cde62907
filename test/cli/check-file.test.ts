import { NO_FACTS } from '../../src/core/cross-file/facts';
import { checkFile, type CheckedFile } from '../../src/cli/jobs/check-file';
import type { RunSettings } from '../../src/cli/settings/run-settings';
import type { Suppression } from '../../src/core/lint/suppression';
import { LOCALES } from '../../src/core/locale';
import { checkReportSchema } from '../../src/core/report/check-report';
import { reportFiles } from '../../src/core/report/report-file';
import { bookWith } from './books';
import { folderOfFiles, UNUSABLE } from './files';
import { testFolder, type TestFolder } from './folder';

const RUN: RunSettings = { locale: 'zh-CN', settings: {}, suppressions: [], decisions: true };
/** A value without its unit. */
const DEFECT = { indicator: ['图书角数量', '≥6'] } as const;

describe('a file', () => {
  let files: Awaited<ReturnType<typeof folderOfFiles>>;
  beforeAll(async () => (files = await folderOfFiles()));
  afterAll(() => files.remove());

  it.each(
    Object.entries(UNUSABLE).flatMap(([name, code]) => LOCALES.map((locale) => ({ name, code, locale }))),
  )('like $name is reported as $code in $locale', async ({ name, code, locale }) => {
    const path = files.path(name);
    const { report, keys, facts } = await checkFile(path, { ...RUN, locale });
    expect(report).toMatchObject({ path, error: { code }, tables: [], findings: [], notices: [] });
    expect({ keys, facts }).toEqual({ keys: [], facts: NO_FACTS });
    expect(report.error?.message.startsWith(path)).toBe(true);
    expect(report.error?.message).not.toContain('\n');
    expect(checkReportSchema.safeParse(reportFiles([report])).success).toBe(true);
  });

  it('without a table is no error, but is spoken of', async () => {
    const { report } = await checkFile(files.path('empty.xlsx'), { ...RUN, locale: 'en' });
    expect(report).toMatchObject({
      error: null,
      tables: [],
      notices: [{ code: 'no-table', sheet: null, cell: null }],
    });
  });

  it('that is a folder or not there is told from one that is broken', async () => {
    const messages = await Promise.all(
      ['.', 'missing.xlsx', 'broken.xlsx'].map(
        async (name) => (await checkFile(files.path(name), RUN)).report.error,
      ),
    );
    expect(messages.map((error) => error?.code)).toEqual(['unreadable', 'unreadable', 'unreadable']);
    expect(new Set(messages.map((error) => error?.message.split('：')[1])).size).toBe(3);
  });
});

describe('a file with decisions', () => {
  let folder: TestFolder;
  beforeEach(async () => (folder = await testFolder()));
  afterEach(() => folder.remove());
  const rules = ({ report }: CheckedFile): readonly string[] => report.findings.map(({ rule }) => rule);

  /** The suppression of the missing unit, as a person would have given it. */
  async function decision(): Promise<Suppression> {
    const { keys } = await checkFile(await folder.put('a.xlsx', await bookWith(DEFECT)), RUN);
    const key = keys.find(({ rule }) => rule === 'unit-missing');
    if (!key) throw new Error('no finding');
    return { ...key, reason: '以套计', date: '2024-03-01' };
  }

  it('ignores what the workbook itself keeps as ignored, and its settings count', async () => {
    const own = { suppressions: [await decision()], rules: { 'goal-not-quantified': { on: false } } };
    const path = await folder.put('b.xlsx', await bookWith(DEFECT, own));
    const checked = await checkFile(path, RUN);
    expect(rules(checked)).not.toContain('unit-missing');
    expect(checked.report.ignored).toMatchObject([{ rule: 'unit-missing', reason: '以套计' }]);
    expect(checked.used).toEqual([]);
    expect(rules(await checkFile(path, { ...RUN, decisions: false }))).toContain('unit-missing');
  });

  it('takes the list of the run, without calling stale what other files have', async () => {
    const common = [{ ...(await decision()), rule: 'value-empty' }, await decision()];
    const run = { ...RUN, suppressions: common };
    const one = await checkFile(await folder.put('b.xlsx', await bookWith(DEFECT)), run);
    expect(rules(one)).not.toContain('unit-missing');
    expect(one.used).toEqual([1]);
    expect(one.report.stale).toEqual([]);
    const fine = await checkFile(await folder.put('c.xlsx', await bookWith()), run);
    expect([fine.used, fine.report.stale]).toEqual([[], []]);
  });

  it('says when what the workbook keeps cannot be read', async () => {
    const broken = { marks: 'no' as unknown as boolean };
    const { report } = await checkFile(await folder.put('b.xlsx', await bookWith({}, broken)), RUN);
    expect(report.notices).toMatchObject([{ code: 'decisions-broken' }]);
  });

  it('is the same in brief, without the tables', async () => {
    const path = await folder.put('b.xlsx', await bookWith(DEFECT));
    const [full, brief] = [await checkFile(path, RUN), await checkFile(path, RUN, 'brief')];
    expect(full.report.tables).toHaveLength(1);
    expect([full.tables, full.indicators, full.keys.length]).toEqual([1, 6, full.report.findings.length]);
    expect(brief).toEqual({ ...full, report: { ...full.report, tables: [] } });
  });
});
