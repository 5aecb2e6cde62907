import { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import { contentsOf, opened } from './opened';

describe('exporting clean sheets', () => {
  it('adds one sheet per table behind the others, which stay as they were', async () => {
    const { session, workbook } = await opened();
    await session.check();
    const before = contentsOf(workbook) as readonly unknown[];
    await session.exportClean();
    expect(workbook.sheets.slice(4).map(({ name }) => name)).toEqual([
      '规范表1',
      '规范表2',
      '规范表3',
      '规范表4',
    ]);
    expect((contentsOf(workbook) as readonly unknown[]).slice(0, 4)).toEqual(before);
    expect(session.state().notice).toEqual({
      tone: 'success',
      text: '已导出：规范表1、规范表2、规范表3、规范表4。原工作表未作改动。',
      details: [],
    });
  });

  it('exports what the safe fixes would make of the tables', async () => {
    const { session, workbook } = await opened();
    await session.exportClean();
    const third = [...(workbook.sheets[6]?.rows() ?? [])].flatMap(([, cells]) =>
      cells.map(([, { value }]) => value),
    );
    expect(third).toContain('≥90%');
    expect(third.filter((value) => value === '一级指标')).toHaveLength(1);
    expect(third.some((value) => String(value).includes('\\geq'))).toBe(false);
  });

  it('does not check its own copies, however often it exports', async () => {
    const { session, workbook } = await opened();
    await session.check();
    const { findings, tables } = session.state();
    await session.exportClean();
    await session.check();
    await session.exportClean();
    await session.check();
    expect(workbook.sheets).toHaveLength(12);
    expect(session.state()).toMatchObject({ findings, tables });
  });

  it('says so when there is nothing to export', async () => {
    const { session, workbook } = await opened({ workbook: new MemoryWorkbook() });
    await session.exportClean();
    expect(session.state().notice).toEqual({ tone: 'info', text: '没有可以导出的绩效目标表。', details: [] });
    expect(workbook.sheets).toEqual([]);
  });
});
