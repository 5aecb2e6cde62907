import { checkFile } from '../../src/cli/check-file';
import { LOCALES } from '../../src/core/locale';
import { checkReportSchema } from '../../src/core/report/check-report';
import { reportFiles } from '../../src/core/report/report-file';
import { folderOfFiles, UNUSABLE } from './files';

describe('a file', () => {
  let files: Awaited<ReturnType<typeof folderOfFiles>>;
  beforeAll(async () => (files = await folderOfFiles()));
  afterAll(() => files.remove());

  it.each(
    Object.entries(UNUSABLE).flatMap(([name, code]) => LOCALES.map((locale) => ({ name, code, locale }))),
  )('like $name is reported as $code in $locale', async ({ name, code, locale }) => {
    const path = files.path(name);
    const report = await checkFile(path, locale);
    expect(report).toMatchObject({ path, error: { code }, tables: [], findings: [], notices: [] });
    expect(report.error?.message.startsWith(path)).toBe(true);
    expect(report.error?.message).not.toContain('\n');
    expect(checkReportSchema.safeParse(reportFiles([report])).success).toBe(true);
  });

  it('without a table is no error, but is spoken of', async () => {
    const report = await checkFile(files.path('empty.xlsx'), 'en');
    expect(report).toMatchObject({
      error: null,
      tables: [],
      notices: [{ code: 'no-table', sheet: null, cell: null }],
    });
  });

  it('that is a folder is reported like a missing one', async () => {
    expect((await checkFile(files.path('.'), 'zh-CN')).error?.code).toBe('unreadable');
  });
});
