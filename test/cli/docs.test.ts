import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SAMPLE } from '../app/opened';
import { bookWith } from './books';
import { testFolder, type TestFolder } from './folder';
import { runLine } from './run';

const PAGE = join(__dirname, '..', '..', 'docs', 'command-line.md');

/** What the page takes for granted. */
async function prepared(): Promise<TestFolder> {
  const folder = await testFolder();
  await folder.put('材料/乙单位/报送表 1.xlsx', await bookWith());
  await copyFile(SAMPLE, folder.at('材料/甲单位.xlsx'));
  await folder.put(
    '目标表.txt',
    '图书角绩效目标表\n一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t图书角数量\t≥6个\n',
  );
  await folder.put('本局口径.json', '{"schema":"target-table/pack@1","id":"our-bureau","name":"本局口径"}');
  await folder.put('措辞.json', '{"schema":"target-table/opinion@1","title":"退回修改意见"}');
  await folder.put('忽略清单.json', '{"schema":"target-table/suppressions@1","suppressions":[]}');
  return folder;
}

describe('the page about the command line', () => {
  it('shows commands that work', async () => {
    const page = await readFile(PAGE, 'utf8');
    const blocks = [...page.matchAll(/^```sh\n([^`]*)^```$/gmu)].map(([, block = '']) =>
      block.trim().split('\n'),
    );
    expect(blocks.length).toBeGreaterThanOrEqual(7);
    const failed: string[] = [];
    // Lines of a block may build on each other; blocks do not.
    await Promise.all(
      blocks.map(async (block) => {
        const folder = await prepared();
        for (const line of block) {
          const { status, stderr } = await runLine(folder.root, line);
          // 1 is an answer, too: the example has errors.
          if (status !== 0 && status !== 1) failed.push(`${line}\n${status} ${stderr}`);
        }
        await folder.remove();
      }),
    );
    expect(failed).toEqual([]);
  }, 120_000);
});
