import { toA1 } from '../../src/core/sheet/address';
import { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import { marksIn, opened } from './opened';

/** Some of what the product says about its sample: rule, sheet number, address, severity. */
const SOME = [
  ['repeated-header', 1, 'A19', 'info'],
  ['continuation-row', 1, 'D20', 'warning'],
  ['unit-name-mismatch', 2, 'E12', 'error'],
  ['percent-over-100', 3, 'E17', 'info'],
  ['repeated-header', 3, 'A22', 'info'],
  ['latex-artifact', 3, 'E23', 'warning'],
  ['money-unit-incomplete', 4, 'E14', 'error'],
  ['cost-over-budget', 4, 'E14', 'error'],
  ['cost-comparator', 4, 'E14', 'warning'],
] as const;

describe('before the first check', () => {
  it('a session knows nothing and claims nothing', async () => {
    const { session } = await opened();
    const { pack, ...state } = session.state();
    expect(pack).toMatchObject({ id: 'default', automatic: true });
    expect(state).toEqual({
      locale: 'zh-CN',
      phase: 'fresh',
      progress: null,
      checkedAt: null,
      ignored: [],
      marks: true,
      live: true,
      ownSheets: [],
      tables: [],
      findings: [],
      selected: null,
      safeChanges: [],
      journal: [],
      marked: false,
      remarks: [],
      notice: null,
    });
  });

  it.each([
    ['fixAllSafe', '没有可以直接修复的问题，其余各项请逐条处理。'],
    ['undo', '没有可以撤销的修改。'],
  ] as const)('%s says that there is nothing to do', async (action, text) => {
    const { session } = await opened();
    await session[action]();
    expect(session.state().notice).toEqual({ tone: 'info', text, details: [] });
  });
});

describe('a check', () => {
  it('shows the findings of the sample, in reading order, each in words', async () => {
    const { session, workbook } = await opened();
    await session.check();
    const { findings, phase, notice, remarks } = session.state();
    expect({ phase, notice, remarks }).toEqual({ phase: 'ready', notice: null, remarks: [] });
    expect(
      findings.map(({ rule, sheet, address, severity }) => [
        rule,
        workbook.sheets.findIndex(({ name }) => name === sheet) + 1,
        address,
        severity,
      ]),
    ).toEqual(expect.arrayContaining(SOME.map((item) => [...item])));
    const places = findings.map(({ tableId, cell }) => [tableId, cell.row, cell.column] as const);
    expect(places).toEqual(
      [...places].sort((a, b) => a[0].localeCompare(b[0]) || a[1] - b[1] || a[2] - b[2]),
    );
    for (const { text, ruleName, sources, id } of findings) {
      for (const words of [text.what, text.why, text.how, ruleName, ...sources]) expect(words).not.toBe('');
      expect(sources.length).toBeGreaterThan(0);
      expect(findings.filter((other) => other.id === id)).toHaveLength(1);
    }
  });

  it('shows the tables', async () => {
    const { session } = await opened();
    await session.check();
    expect(session.state().tables.map(({ range, code, indicators }) => [range, code, indicators])).toEqual([
      ['A1:G29', '13070024P00001410007P', 17],
      ['A1:G19', '13070024P000018100082', 9],
      ['A1:G23', '13070024P00001610005U', 12],
      ['A1:G16', '13070023P000795100019', 6],
    ]);
  });

  it('shows row and remedy of a finding', async () => {
    const { session, finding } = await opened();
    await session.check();
    expect(finding('latex-artifact')).toMatchObject({
      id: 'latex-artifact@3.志愿服务项目!E23',
      row: { name: '参训人员及参会人员满意度', value: '$\\geq 90\\%$' },
      fixes: [{ kind: 'safe', changes: [{ address: 'E23', before: '$\\geq 90\\%$', after: '≥90%' }] }],
    });
    expect(finding('repeated-header').row).toBeNull();
  });

  it('tells its listeners, until they stop listening', async () => {
    const { session } = await opened();
    const phases: string[] = [];
    const stop = session.subscribe(() => phases.push(session.state().phase));
    await session.check();
    expect(phases[0]).toBe('busy');
    expect(phases.at(-1)).toBe('ready');
    stop();
    const heard = phases.length;
    await session.check();
    expect(phases).toHaveLength(heard);
  });

  it('says what keeps a workbook from being checked whole', async () => {
    const workbook = new MemoryWorkbook();
    const { session } = await opened({ workbook });
    await session.check();
    expect(session.state()).toMatchObject({ phase: 'ready', tables: [], remarks: [] });
    workbook.addSheet('半张').ensure({ row: 0, column: 0 }).value = '某项目绩效目标表';
    await session.check();
    expect(session.state().remarks).toEqual([expect.stringContaining('“半张”A1')]);
  });

  it('speaks of a protected sheet, checks it and marks the others', async () => {
    const { session, workbook } = await opened();
    const [, second] = workbook.sheets;
    if (second) second.protected = true;
    await session.check();
    expect(session.state().remarks).toEqual([expect.stringContaining('“2.预防青少年违法犯罪”受保护')]);
    expect(session.state().findings.filter(({ sheet }) => sheet.startsWith('2.'))).not.toEqual([]);
    expect(marksIn(workbook, 2)).toEqual([]);
    expect(marksIn(workbook, 4)).not.toEqual([]);
  });
});

describe('marks', () => {
  const marked = (workbook: Parameters<typeof marksIn>[0]) =>
    workbook.sheets.map((_, index) =>
      marksIn(workbook, index + 1)
        .map(({ top, left }) => toA1({ row: top, column: left }))
        .sort(),
    );

  it('follow the findings, one per cell in the gravest shade', async () => {
    const { session, workbook, finding } = await opened();
    await session.check();
    expect(session.state().marked).toBe(true);
    const places = session.state().findings.map(({ sheet, address }) => `${sheet}!${address}`);
    expect(marked(workbook).flat()).toHaveLength(new Set(places).size);
    const worst = workbook.sheets[3]?.formats.find(({ areas }) =>
      areas.some(({ top, left }) => top === 13 && left === 4),
    );
    expect(worst?.formula).toBe('=LEN("target-table:error")>0');
    expect(marked(workbook)[2]).toContain('E23');
    await session.applyFix(finding('latex-artifact').id, 0);
    expect(marked(workbook)[2]).not.toContain('E23');
    await session.undo();
    expect(marked(workbook)[2]).toContain('E23');
  });

  it('once cleared stay away until the next check', async () => {
    const { session, workbook, finding } = await opened();
    await session.check();
    await session.clearMarks();
    expect(session.state()).toMatchObject({ marked: false, notice: { tone: 'success' } });
    await session.applyFix(finding('latex-artifact').id, 0);
    expect(marked(workbook).flat()).toEqual([]);
    await session.check();
    expect(marked(workbook).flat()).not.toEqual([]);
  });
});

describe('showing and following', () => {
  it('selects the cell of a finding, and follows the person elsewhere', async () => {
    const { session, workbook, finding } = await opened();
    await session.check();
    const { id } = finding('cost-comparator');
    await session.show(id);
    expect(workbook.active).toMatchObject({
      sheet: { name: '4.乡村振兴工作队' },
      area: { top: 13, left: 4 },
    });
    expect(session.state().selected).toBe(id);
    const [first] = workbook.sheets;
    if (!first) throw new Error('no sheet');
    workbook.select(first, { top: 17, left: 0, bottom: 25, right: 6 });
    expect(session.state().selected).toBe('repeated-header@1.青年发展规划工作经费!A19');
    workbook.select(first, { top: 0, left: 0, bottom: 0, right: 0 });
    expect(session.state().selected).toBeNull();
  });

  it('knows nothing of a finding that is gone', async () => {
    const { session, workbook } = await opened();
    await session.check();
    const before = workbook.active;
    await session.show('no-such-finding');
    expect(workbook.active).toBe(before);
    expect(session.state()).toMatchObject({ selected: null, notice: null });
  });
});

describe('the language', () => {
  it('changes everything at once, findings stay the same', async () => {
    const { session } = await opened();
    await session.check();
    await session.fixAllSafe();
    const chinese = session.state();
    session.setLocale('en');
    const english = session.state();
    expect(english).toMatchObject({ locale: 'en', notice: null });
    expect(english.findings.map(({ id }) => id)).toEqual(chinese.findings.map(({ id }) => id));
    for (const [index, { text, ruleName }] of english.findings.entries()) {
      expect(text.what).not.toBe(chinese.findings[index]?.text.what);
      expect(ruleName).toMatch(/^[A-Z]/u);
    }
    session.setLocale('zh-CN');
    expect(session.state().findings).toEqual(chinese.findings);
  });
});
