import type { WriteOutcome } from '../../src/hosts/host';
import { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import type { Opened } from './opened';
import { contentsOf, opened } from './opened';

/** The number and text cells of the sample used here: sheet!address. */
const LATEX = '3!E23';
const LATEX_NAME = '3!C23';
const FISCAL = '1!E5';
const TOTAL = '1!C5';

describe('applying a fix', () => {
  it('changes the cell, checks again and notes it in the journal', async () => {
    const { session, cell, finding } = await opened();
    await session.check();
    await session.applyFix(finding('latex-artifact').id, 0);
    expect(cell(LATEX).value).toBe('≥90%');
    const { findings, journal, notice } = session.state();
    expect(findings.map(({ rule }) => rule)).not.toContain('latex-artifact');
    expect(notice).toEqual({ tone: 'success', text: '已修改 1 个单元格。', details: [] });
    expect(journal).toMatchObject([
      { state: 'done', changes: [{ address: 'E23', before: '$\\geq 90\\%$', after: '≥90%' }] },
    ]);
    expect(journal[0]?.title).toContain('E23');
  });

  it.each<[string, (turned: Opened) => void, string]>([
    ['was changed meanwhile', ({ cell }) => (cell(LATEX).value = '≥85%'), '内容已变为“≥85%”'],
    ['became a formula', ({ cell }) => (cell(LATEX).formula = '="≥90%"'), '是公式'],
    [
      'was protected',
      ({ workbook }) => workbook.sheets.forEach((sheet) => (sheet.protected = true)),
      '受保护',
    ],
    [
      'belongs to another row by now',
      ({ cell }) => (cell(LATEX_NAME).value = '另一项指标'),
      '所在的行已变动',
    ],
    ['is gone with its sheet', ({ workbook }) => workbook.sheets.splice(2, 1), '已不存在'],
  ])('leaves everything as it is when the cell %s, and says so', async (_, turn, reason) => {
    const turned = await opened();
    const { session, workbook, finding } = turned;
    await session.check();
    turn(turned);
    const before = contentsOf(workbook);
    const state = session.state();
    await session.applyFix(finding('latex-artifact').id, 0);
    expect(contentsOf(workbook)).toEqual(before);
    expect(session.state()).toMatchObject({ findings: state.findings, journal: [] });
    const { notice } = session.state();
    expect(notice?.tone).toBe('warning');
    expect(notice?.details[0]).toContain(reason);
  });

  it('knows the cell by its label, also where the label shares a cell with another amount', async () => {
    const workbook = new MemoryWorkbook();
    const sheet = workbook.addSheet('甲');
    const rows = [
      ['河湾书屋经费绩效目标表'],
      ['资金总额：12万元  其中：财政拨款：', '10000×8'],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '开放天数', '≥300天'],
    ];
    for (const [row, texts] of rows.entries())
      for (const [column, value] of texts.entries()) sheet.ensure({ row, column }).value = value;
    const { session, cell, finding } = await opened({ workbook });
    await session.check();
    await session.applyFix(finding('budget-not-number').id, 0);
    expect(cell('1!B2').value).toBe('10000');
    expect(cell('1!A2').value).toBe('资金总额：12万元  其中：财政拨款：');
  });

  it('ignores fixes and findings it does not know', async () => {
    const { session, workbook, finding } = await opened();
    await session.check();
    const before = contentsOf(workbook);
    await session.applyFix(finding('latex-artifact').id, 9);
    await session.applyFix('no-such-finding', 0);
    expect(contentsOf(workbook)).toEqual(before);
    expect(session.state()).toMatchObject({ journal: [], notice: null });
  });
});

describe('fixing everything that is safe', () => {
  it('does exactly what was announced, in one journal entry', async () => {
    const { session, workbook } = await opened();
    await session.check();
    const { safeChanges } = session.state();
    const places = safeChanges.map(({ sheet, address }) => `${sheet}!${address}`);
    expect(places).toContain('3.志愿服务项目!E23');
    expect(new Set(places).size).toBe(places.length);
    await session.fixAllSafe();
    const { journal, notice, safeChanges: left } = session.state();
    expect(journal).toMatchObject([{ changes: safeChanges, state: 'done' }]);
    expect(notice).toMatchObject({ tone: 'success', text: `已修改 ${safeChanges.length} 个单元格。` });
    expect(left).toEqual([]);
    const { session: fresh } = await opened({ workbook });
    await fresh.check();
    expect(fresh.state().findings).toEqual(session.state().findings);
  });

  it('says which changes were refused and makes the others', async () => {
    const { session, cell } = await opened();
    await session.check();
    const { safeChanges } = session.state();
    expect(safeChanges.length).toBeGreaterThan(1);
    cell(LATEX).value = '另行商定';
    await session.fixAllSafe();
    const { notice, journal } = session.state();
    expect(cell(LATEX).value).toBe('另行商定');
    expect(notice).toMatchObject({
      tone: 'warning',
      details: [expect.stringContaining('“3.志愿服务项目”E23')],
    });
    expect(notice?.text).toBe(`已修改 ${safeChanges.length - 1} 个单元格；另有 1 处未修改，原因如下。`);
    expect(journal[0]?.changes).toHaveLength(safeChanges.length - 1);
  });
});

describe('undoing', () => {
  it('puts everything back and the findings with it', async () => {
    const { session, workbook } = await opened();
    await session.check();
    const before = contentsOf(workbook);
    const { findings } = session.state();
    await session.fixAllSafe();
    expect(contentsOf(workbook)).not.toEqual(before);
    await session.undo();
    expect(contentsOf(workbook)).toEqual(before);
    expect(session.state()).toMatchObject({ findings, journal: [{ state: 'undone' }] });
    await session.undo();
    expect(session.state().notice?.text).toBe('没有可以撤销的修改。');
  });

  it('takes the latest entry first, or the one it is told to', async () => {
    const { session, finding } = await opened();
    await session.check();
    await session.applyFix(finding('latex-artifact').id, 0);
    await session.applyFix(finding('money-unit-incomplete').id, 0);
    const [latest, first] = session.state().journal;
    expect([latest?.changes[0]?.address, first?.changes[0]?.address]).toEqual(['E14', 'E23']);
    await session.undo(first?.id);
    expect(session.state().journal.map(({ state }) => state)).toEqual(['done', 'undone']);
    await session.undo();
    expect(session.state().journal.map(({ state }) => state)).toEqual(['undone', 'undone']);
  });

  it('stores a number again where a number stood', async () => {
    const { session, cell, finding } = await opened();
    cell(FISCAL).value = 30;
    await session.check();
    const { fixes, id } = finding('budget-sum');
    const toTotal = fixes.findIndex(({ changes }) => changes.some(({ address }) => address === 'C5'));
    await session.applyFix(id, toTotal);
    expect(typeof cell(TOTAL).value).toBe('string');
    await session.undo();
    expect(cell(TOTAL).value).toBe(33.57);
    expect(finding('budget-sum').id).toBe(id);
  });

  it('stores a text again that is displayed otherwise than it is stored', async () => {
    const { session, cell, finding } = await opened();
    Object.assign(cell(LATEX), { value: '$\\geq 90\\%$', style: { numFmt: '@"*"' } });
    await session.check();
    await session.applyFix(finding('latex-artifact').id, 0);
    await session.undo();
    expect(cell(LATEX).value).toBe('$\\geq 90\\%$');
  });

  it('is refused where another row has taken the place', async () => {
    const { session, cell, finding } = await opened();
    await session.check();
    await session.applyFix(finding('latex-artifact').id, 0);
    cell(LATEX_NAME).value = '另一项指标';
    await session.check();
    await session.undo();
    expect(cell(LATEX).value).toBe('≥90%');
    expect(session.state().notice).toMatchObject({
      tone: 'warning',
      details: [expect.stringContaining('所在的行已变动')],
    });
  });

  it('is refused as a whole when one cell was changed since', async () => {
    const { session, workbook, cell } = await opened();
    await session.check();
    await session.fixAllSafe();
    cell(LATEX).value = '≥92%';
    const before = contentsOf(workbook);
    await session.undo();
    expect(contentsOf(workbook)).toEqual(before);
    const { notice, journal } = session.state();
    expect(notice).toMatchObject({ tone: 'warning', details: [expect.stringContaining('≥92%')] });
    expect(journal).toMatchObject([{ state: 'done' }]);
  });

  it('finds a sheet that has been renamed since', async () => {
    const { session, workbook, cell, finding } = await opened();
    await session.check();
    await session.applyFix(finding('latex-artifact').id, 0);
    rename(workbook, 3, '改过的表名');
    await session.check();
    expect(session.state().journal).toMatchObject([{ changes: [{ sheet: '改过的表名' }] }]);
    await session.undo();
    expect(cell(LATEX).value).toBe('$\\geq 90\\%$');
    expect(session.state().journal).toMatchObject([{ state: 'undone' }]);
  });

  it('keeps the journal as it is where two sheets might be the renamed one', async () => {
    const { session, workbook, finding } = await opened();
    await session.check();
    await session.applyFix(finding('latex-artifact').id, 0);
    const [original] = [workbook.sheets[2]];
    if (!original) throw new Error('no sheet');
    for (const name of ['副本一', '副本二']) {
      const copy = workbook.addSheet(name);
      for (const [row, cells] of original.rows())
        for (const [column, { value }] of cells) copy.ensure({ row, column }).value = value;
    }
    workbook.removeSheet(original);
    await session.check();
    expect(session.state().journal).toMatchObject([{ changes: [{ sheet: original.name }] }]);
  });
});

describe('a writing nobody answers', () => {
  it('is in the journal once its cells are read, also when the sheet has another name by then', async () => {
    const { session, workbook, cell, finding } = await opened({
      over: (host) => ({
        write: async (groups) => {
          await host.write(groups);
          return groups.flatMap(({ edits: [edit] }): WriteOutcome[] =>
            edit ? [{ status: 'refused', reason: 'unsure', edit, found: '' }] : [],
          );
        },
      }),
    });
    await session.check();
    await session.applyFix(finding('latex-artifact').id, 0);
    expect(session.state().journal).toEqual([]);
    rename(workbook, 3, '改过的表名');
    await session.check();
    expect(cell(LATEX).value).toBe('≥90%');
    expect(session.state().journal).toMatchObject([
      { state: 'done', changes: [{ sheet: '改过的表名', address: 'E23', after: '≥90%' }] },
    ]);
  });
});

function rename(workbook: MemoryWorkbook, index: number, name: string): void {
  const sheet = workbook.sheets[index - 1];
  if (!sheet) throw new Error(`no sheet: ${index}`);
  sheet.name = name;
}
