import type { Session } from '../../src/app/views';
import { runCommand } from '../../src/commands/run-command';
import { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import { opened } from '../app/opened';

/** What a person hears of a ribbon button, and how often Excel is told that it has done its work. */
async function pressed(action: (session: Session) => Promise<void>, workbook?: MemoryWorkbook) {
  const { session } = await opened(workbook ? { workbook } : {});
  const told: (readonly string[])[] = [];
  let completed = 0;
  await runCommand({ completed: () => completed++ }, session, action, (sentences) => told.push(sentences));
  return { told, completed };
}

describe('a ribbon button', () => {
  it('tells that errors made drafts of the clean tables, and which', async () => {
    const { told, completed } = await pressed((session) => session.exportSheets('clean'));
    expect(told).toHaveLength(1);
    expect(told[0]?.slice(1)).toEqual([
      '尚有 2 项错误未处理，相应规范表已标注“草案”：',
      expect.stringMatching(/^2\.预防青少年违法犯罪!E12 /u),
      expect.stringMatching(/^4\.乡村振兴工作队!E14 /u),
    ]);
    expect(completed).toBe(1);
  });

  it('tells nothing when all went well, and that there was nothing to do', async () => {
    expect(await pressed((session) => session.exportSheets('list'))).toEqual({ told: [], completed: 1 });
    const blank = new MemoryWorkbook();
    blank.addSheet('空');
    expect(await pressed((session) => session.exportSheets('clean'), blank)).toEqual({
      told: [['没有可以导出的绩效目标表。']],
      completed: 1,
    });
  });
});
