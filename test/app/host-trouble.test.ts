import { HOST_ERRORS } from '../../src/app/sentences';
import type { Session } from '../../src/app/views';
import { LOCALES } from '../../src/core/locale';
import { HostError, type HostErrorCode, type WorkbookHost } from '../../src/hosts/host';
import { contentsOf, opened } from './opened';

const CODES: readonly HostErrorCode[] = [
  'busy',
  'timeout',
  'protected',
  'too-large',
  'missing',
  'unreadable',
  'encrypted',
  'unsupported',
  'failed',
];

/** A host whose operations fail while `broken` names them. */
function fragile() {
  const trouble: { broken: keyof WorkbookHost | null; error: Error } = {
    broken: null,
    error: new HostError('busy'),
  };
  const over = (host: WorkbookHost): Partial<WorkbookHost> => {
    const guarded =
      <Args extends readonly unknown[], T>(name: keyof WorkbookHost, work: (...args: Args) => Promise<T>) =>
      (...args: Args): Promise<T> =>
        trouble.broken === name ? Promise.reject(trouble.error) : work(...args);
    return {
      scan: guarded('scan', () => host.scan()),
      write: guarded('write', (groups) => host.write(groups)),
      mark: guarded('mark', (marks) => host.mark(marks)),
      redrawMarks: guarded('mark', (marks) => host.redrawMarks(marks)),
      clearMarks: guarded('clearMarks', () => host.clearMarks()),
      select: guarded('select', (sheet, cell) => host.select(sheet, cell)),
      addSheets: guarded('addSheets', (plans) => host.addSheets(plans)),
      onEdit: guarded('onEdit', (listener) => host.onEdit(listener)),
      onSelect: guarded('onSelect', (listener) => host.onSelect(listener)),
      loadStore: guarded('loadStore', () => host.loadStore()),
      saveStore: guarded('saveStore', (text) => host.saveStore(text)),
    };
  };
  return { trouble, over };
}

const withFix = (session: Session): string =>
  session.state().findings.find(({ fixes }) => fixes.length > 0)?.id ?? '';

const ACTIONS: readonly (readonly [keyof WorkbookHost, (session: Session) => Promise<void>])[] = [
  ['scan', (session) => session.check()],
  ['loadStore', (session) => session.check()],
  ['saveStore', (session) => session.ignore(session.state().findings[3]?.id ?? '', '已核实')],
  ['saveStore', (session) => session.choosePack('strict')],
  ['select', (session) => session.show(session.state().findings[3]?.id ?? '')],
  ['write', (session) => session.applyFix(withFix(session), 0)],
  ['write', (session) => session.fixAllSafe()],
  ['write', (session) => session.undo()],
  ['clearMarks', (session) => session.clearMarks()],
  ['addSheets', (session) => session.exportSheets('clean')],
];

describe('trouble with the workbook', () => {
  it.each(LOCALES.flatMap((locale) => CODES.map((code) => ({ locale, code }))))(
    'of kind $code becomes a sentence in $locale',
    async ({ locale, code }) => {
      const { trouble, over } = fragile();
      Object.assign(trouble, { broken: 'scan', error: new HostError(code, 'secret detail') });
      const { session } = await opened({ over, locale });
      await session.check();
      const { notice, phase } = session.state();
      expect(notice).toMatchObject({ tone: 'error', text: HOST_ERRORS[locale][code], details: [] });
      expect(notice?.text).not.toContain('detail');
      expect(notice?.support).toContain(code);
      expect(phase).toBe('fresh');
    },
  );

  it.each(ACTIONS.map(([operation, action], index) => ({ operation, action, index })))(
    'in $operation keeps the last good state ($index)',
    async ({ operation, action }) => {
      const { trouble, over } = fragile();
      const { session, workbook, finding } = await opened({ over });
      await session.check();
      await session.applyFix(finding('percent-over-100').id, 0);
      const before = { ...session.state(), notice: null };
      const cells = contentsOf(workbook);
      trouble.broken = operation;
      await action(session);
      expect(session.state()).toEqual({
        ...before,
        notice: {
          tone: 'error',
          text: HOST_ERRORS['zh-CN'].busy,
          details: [],
          support: expect.stringContaining('busy') as string,
          ...(operation === 'write' && { contents: expect.any(String) as string }),
        },
      });
      expect(contentsOf(workbook)).toEqual(cells);
      trouble.broken = null;
      await action(session);
      expect(session.state().notice?.tone).not.toBe('error');
    },
  );

  it('of an unknown kind is a failure like any other', async () => {
    const { trouble, over } = fragile();
    Object.assign(trouble, { broken: 'scan', error: new TypeError('undefined is not a function') });
    const { session } = await opened({ over });
    await session.check();
    expect(session.state().notice?.text).toBe(HOST_ERRORS['zh-CN'].failed);
  });

  it('with marking still shows what was found', async () => {
    const { trouble, over } = fragile();
    trouble.broken = 'mark';
    const { session } = await opened({ over });
    await session.check();
    expect(session.state()).toMatchObject({
      phase: 'ready',
      marked: false,
      notice: { tone: 'warning', text: '单元格标记没有更新：', details: [HOST_ERRORS['zh-CN'].busy] },
    });
    expect(session.state().findings).not.toEqual([]);
  });

  it('with marking does not hide that a fix was written', async () => {
    const { trouble, over } = fragile();
    const { session, finding } = await opened({ over });
    await session.check();
    const found = session.state().findings.length;
    trouble.broken = 'mark';
    await session.applyFix(finding('percent-over-100').id, 0);
    expect(session.state().notice).toEqual({
      tone: 'warning',
      text: '已修改 1 个单元格。',
      details: ['单元格标记没有更新：', HOST_ERRORS['zh-CN'].busy],
    });
    expect(session.state().findings).toHaveLength(found - 1);
    await session.undo();
    expect(session.state().notice?.text).toContain('已撤销');
    expect(session.state().findings).toHaveLength(found);
  });

  it('with the selection is made good by the next check', async () => {
    const { trouble, over } = fragile();
    trouble.broken = 'onSelect';
    const { session, workbook } = await opened({ over });
    await session.check();
    trouble.broken = null;
    await session.check();
    const [, second] = workbook.sheets;
    if (!second) throw new Error('no sheet');
    workbook.select(second, { top: 11, left: 4, bottom: 11, right: 4 });
    expect(session.state().selected).toBe('unit-name-mismatch@2.预防青少年违法犯罪!E12');
  });

  it('is over when the person dismisses the notice', async () => {
    const { trouble, over } = fragile();
    trouble.broken = 'scan';
    const { session } = await opened({ over });
    await session.check();
    session.dismissNotice();
    expect(session.state().notice).toBeNull();
  });
});

describe('while one action runs', () => {
  it('others are ignored', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    let writes = 0;
    let hold = false;
    const { session, workbook, finding } = await opened({
      over: (host) => ({
        scan: async () => {
          if (hold) await held;
          return host.scan();
        },
        write: (groups) => {
          writes++;
          return host.write(groups);
        },
      }),
    });
    await session.check();
    const cells = contentsOf(workbook);
    const { id } = finding('latex-artifact');
    hold = true;
    const running = session.check();
    expect(session.state().phase).toBe('busy');
    await Promise.all([
      session.applyFix(id, 0),
      session.fixAllSafe(),
      session.exportSheets('clean'),
      session.undo(),
      session.clearMarks(),
    ]);
    expect(session.state()).toMatchObject({ phase: 'busy', marked: true, journal: [], notice: null });
    release();
    await running;
    expect(session.state().phase).toBe('ready');
    expect([writes, contentsOf(workbook)]).toEqual([0, cells]);
  });
});
