import { MemoryHost } from '../../src/hosts/memory/memory-host';
import { openWorkbook } from '../../src/hosts/memory/reading/xlsx-reader';
import { saveWorkbook } from '../../src/hosts/memory/saving/xlsx-writer';
import { HostError } from '../../src/hosts/host';
import type { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import { opened, type Opened } from './opened';

const RULE = 'unit-name-mismatch';

async function ignoredOnce(): Promise<Opened> {
  const open = await opened();
  await open.session.check();
  await open.session.ignore(open.finding(RULE).id, ' 描述与单位一致，名称沿用上年 ', '王科长');
  return open;
}

async function reopened(workbook: MemoryWorkbook): Promise<Opened> {
  const open = await opened({ workbook: await openWorkbook(await saveWorkbook(workbook)) });
  await open.session.check();
  return open;
}

const rulesOf = ({ session }: Opened): readonly string[] => session.state().findings.map(({ rule }) => rule);

describe('ignoring a finding', () => {
  it('takes it off the list and shows who answers for it', async () => {
    const open = await ignoredOnce();
    expect(rulesOf(open)).not.toContain(RULE);
    const { ignored, notice } = open.session.state();
    expect(notice).toMatchObject({ tone: 'success' });
    expect(ignored).toEqual([
      {
        index: 0,
        rule: RULE,
        ruleName: expect.stringContaining('单位') as string,
        reason: '描述与单位一致，名称沿用上年',
        author: '王科长',
        date: '2024-03-15',
        place: expect.stringContaining('E12') as string,
        what: expect.stringContaining('人') as string,
      },
    ]);
  });

  it('is still ignored in the saved file', async () => {
    const { workbook } = await ignoredOnce();
    const again = await reopened(workbook);
    expect(rulesOf(again)).not.toContain(RULE);
    expect(again.session.state().ignored).toHaveLength(1);
  });

  it('survives rows inserted above', async () => {
    const { workbook } = await ignoredOnce();
    const bytes = await saveWorkbook(workbook);
    const moved = await openWorkbook(bytes);
    shiftDown(moved, 1, 3);
    const open = await opened({ workbook: moved });
    await open.session.check();
    expect(rulesOf(open)).not.toContain(RULE);
    expect(open.session.state().ignored[0]?.place).toContain('E15');
  });

  it('dies with the text it was given for, and says so', async () => {
    const { workbook } = await ignoredOnce();
    const open = await reopened(workbook);
    open.cell('2!E12').value = '≥4人';
    await open.session.check();
    expect(rulesOf(open)).toContain(RULE);
    expect(open.session.state().ignored).toMatchObject([{ what: null }]);
    await open.session.dropStale();
    expect(open.session.state().ignored).toEqual([]);
  });

  it('can be taken back', async () => {
    const open = await ignoredOnce();
    await open.session.restore(0);
    expect(rulesOf(open)).toContain(RULE);
    expect(open.session.state().ignored).toEqual([]);
    expect(await new MemoryHost(open.workbook).loadStore()).toBeNull();
  });

  it.each(['', '   ', 'x'.repeat(501)])('needs a reason of a sensible length', async (reason) => {
    const open = await opened();
    await open.session.check();
    await open.session.ignore(open.finding(RULE).id, reason);
    expect(open.session.state().notice).toMatchObject({ tone: 'warning' });
    expect(rulesOf(open)).toContain(RULE);
  });

  it('changes nothing when the workbook cannot keep it', async () => {
    const open = await opened({
      over: () => ({ saveStore: () => Promise.reject(new HostError('protected')) }),
    });
    await open.session.check();
    await open.session.ignore(open.finding(RULE).id, '已核实');
    expect(open.session.state().notice).toMatchObject({ tone: 'error' });
    expect(rulesOf(open)).toContain(RULE);
    expect(open.session.state().ignored).toEqual([]);
  });

  it('adds to what a co-author decided meanwhile', async () => {
    const open = await opened();
    await open.session.check();
    const other = await opened({ workbook: open.workbook });
    await other.session.check();
    await other.session.ignore(other.finding('latex-artifact').id, '模板自带');
    await open.session.ignore(open.finding(RULE).id, '已核实');
    expect(open.session.state().ignored.map(({ rule }) => rule)).toEqual(['latex-artifact', RULE]);
  });
});

describe('what a workbook keeps', () => {
  it('is left alone when a later version wrote it', async () => {
    const open = await opened();
    const host = new MemoryHost(open.workbook);
    const newer = JSON.stringify({ schema: 'target-table/workbook@2', anything: true });
    await host.saveStore(newer);
    await open.session.check();
    expect(open.session.state().remarks.join()).toContain('更高版本');
    await open.session.ignore(open.finding(RULE).id, '已核实');
    expect(open.session.state().notice).toMatchObject({ tone: 'warning' });
    expect(await host.loadStore()).toBe(newer);
  });

  it.each(['', 'not JSON', '[]', '{"schema":"target-table/workbook@1"}', 'null'])(
    'is replaced when nobody can read it: %j',
    async (text) => {
      const open = await opened();
      await new MemoryHost(open.workbook).saveStore(text === '' ? ' ' : text);
      await open.session.check();
      expect(open.session.state().remarks.join()).toContain('已损坏');
      await open.session.ignore(open.finding(RULE).id, '已核实');
      expect(open.session.state().ignored).toHaveLength(1);
      expect(open.session.state().remarks.join()).not.toContain('已损坏');
    },
  );

  it('is nothing at all while nobody decided anything', async () => {
    const open = await opened();
    await open.session.check();
    await open.session.fixAllSafe();
    expect(open.workbook.xmlParts).toEqual([]);
  });
});

/** As inserting rows in Excel does: every cell of the sheet moves down. */
function shiftDown(workbook: MemoryWorkbook, sheetIndex: number, by: number): void {
  const sheet = workbook.sheets[sheetIndex];
  if (!sheet) throw new Error('no sheet');
  const cells = [...sheet.rows()].flatMap(([row, entries]) =>
    entries.map(([column, cell]) => ({ row, column, value: cell.value })),
  );
  for (const { row, column } of cells) sheet.ensure({ row, column }).value = null;
  for (const { row, column, value } of cells) sheet.ensure({ row: row + by, column }).value = value;
  sheet.merges = sheet.merges.map((area) => ({ ...area, top: area.top + by, bottom: area.bottom + by }));
}
