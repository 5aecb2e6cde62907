import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SAMPLE } from '../app/opened';
import { testFolder } from '../cli/folder';
import { runLine } from '../cli/run';
import { PAGES, ROOT, pageText } from './pages';

/** The first command of the README is run by test/e2e/start.spec.ts, the second is this very run. */
const CLI_LINE = /^npm run --silent cli -- (?<args>[^#\n]+)/gmu;
const NPM_RUN = /npm run (?:--silent )?(?<script>[\w:-]+)/gu;

test('every npm script the pages name is there', async () => {
  const { scripts } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const unknown = PAGES.flatMap((page) =>
    [...pageText(page).matchAll(NPM_RUN)]
      .map(({ groups }) => groups?.['script'] ?? '')
      .filter((script) => scripts[script] === undefined)
      .map((script) => `${page}: ${script}`),
  );
  expect(unknown).toEqual([]);
});

test.each(['README.md', 'README.zh-CN.md'])(
  'the commands of %s work',
  async (page) => {
    const lines = [...pageText(page).matchAll(CLI_LINE)].map(({ groups }) => groups?.['args']?.trim() ?? '');
    expect(lines.length).toBeGreaterThanOrEqual(4);
    const folder = await testFolder();
    await folder.put('folder/nothing.txt', '');
    await folder.put('samples/nothing.txt', '');
    await copyFile(SAMPLE, folder.at('folder/a.xlsx'));
    await copyFile(SAMPLE, folder.at('samples/zhangjiakou-2024.xlsx'));
    const failed: string[] = [];
    for (const args of lines) {
      const { status, stderr } = await runLine(folder.root, `target-table ${args}`);
      // 1 is an answer, too: the sample has errors.
      if (status !== 0 && status !== 1) failed.push(`${args}\n${status} ${stderr}`);
    }
    await folder.remove();
    expect(failed).toEqual([]);
  },
  120_000,
);
