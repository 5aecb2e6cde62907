import type { HostErrorCode } from '../../../src/hosts/host';
import { HostError } from '../../../src/hosts/host';
import type { OfficeHost } from '../../../src/hosts/office/office-host';
import type { Timer } from '../../../src/hosts/office/runner';
import { at } from '../contract/described-workbook';
import { edit, endExcels, hostInExcel, manySheets, mark, marksOn, planOf } from './excel-host';

afterEach(endExcels);

const OPERATIONS: readonly (readonly [string, (host: OfficeHost) => Promise<unknown>])[] = [
  ['scan', (host) => host.scan()],
  ['rescan', (host) => host.rescan(['表1'])],
  ['write', (host) => host.write([{ edits: [edit('表1', at('B2'), '绩效', 'x')] }])],
  ['mark', (host) => host.mark([mark('表1', 'A1')])],
  ['clearMarks', (host) => host.clearMarks()],
  ['select', (host) => host.select('表1', at('A1'))],
  ['addSheets', (host) => host.addSheets([planOf('新', [['x']])])],
  ['onSelect', (host) => host.onSelect(() => undefined)],
];

/** A timer that rings when the test says so: as soon as somebody waits for an answer. */
function handTimer(): {
  readonly timer: Timer;
  readonly ring: (settle: () => Promise<void>) => Promise<void>;
} {
  const waiting = new Set<() => void>();
  return {
    timer: (_, ring) => {
      waiting.add(ring);
      return () => waiting.delete(ring);
    },
    ring: async (settle) => {
      do await settle();
      while (waiting.size === 0);
      for (const ring of waiting) ring();
    },
  };
}

describe.each(OPERATIONS)('%s', (_name, operate) => {
  it('tells that a cell is being edited, and works afterwards', async () => {
    const { host, excel } = hostInExcel(manySheets(1));
    excel.session.faults.plan({ kind: 'refused', code: 'InvalidOperationInCellEditMode' });
    await expect(operate(host)).rejects.toMatchObject({ name: 'HostError', code: 'busy' });
    await operate(host);
  });

  it('gives up when no answer comes, and works afterwards', async () => {
    const { timer, ring } = handTimer();
    const { host, excel } = hostInExcel(manySheets(1), { host: { timer } });
    excel.session.faults.plan({ kind: 'never' });
    const failure = expect(operate(host)).rejects.toMatchObject({ name: 'HostError', code: 'timeout' });
    await ring(() => excel.settle());
    await failure;
    await operate(host);
  });

  it.each<[string, HostErrorCode]>([
    ['AccessDenied', 'protected'],
    ['GeneralException', 'failed'],
    ['ApiNotFound', 'unsupported'],
    ['ResponsePayloadSizeLimitExceeded', 'too-large'],
  ])('turns %s into %s', async (code, expected) => {
    const { host, excel } = hostInExcel(manySheets(1));
    // Every attempt fails, so that operations which try again give up at last.
    for (let nth = 1; nth <= 20; nth++) excel.session.faults.plan({ kind: 'refused', code }, nth);
    const failure: unknown = await operate(host).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(HostError);
    expect(failure).toMatchObject({ code: expected });
  });
});

describe('faults', () => {
  it('never tells cell contents', async () => {
    const { host, excel } = hostInExcel(manySheets(1));
    excel.session.faults.plan({ kind: 'fails', code: 'GeneralException', after: 4 });
    const secret = edit('表1', at('B2'), '绩效', '机密');
    const failure: unknown = await host.write([{ edits: [secret] }]).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(HostError);
    expect(String(failure)).toMatch(/^HostError: failed: GeneralException/);
    expect(String(failure)).not.toMatch(/机密|绩效|表1/);
  });

  it('a late answer is still an answer', async () => {
    const { host, excel } = hostInExcel(manySheets(2));
    excel.session.faults.plan({ kind: 'late', ms: 10 }, 2);
    expect((await host.scan()).sheets).toHaveLength(2);
  });

  it('marks again when somebody has deleted a mark', async () => {
    const { host, workbook, trips } = hostInExcel(manySheets(2));
    await host.mark([mark('表1', 'A1'), mark('表2', 'A1', 'info')]);
    const [first] = workbook.sheets;
    if (first) first.formats = [];
    expect(await trips(() => host.mark([mark('表1', 'B1')]))).toBe(4);
    expect(workbook.sheets.map((sheet) => marksOn(sheet).length)).toEqual([1, 0]);
  });

  it('marks the others when a sheet has been protected or removed since', async () => {
    const { host, workbook } = hostInExcel(manySheets(3));
    await host.scan();
    const [first, second, third] = workbook.sheets;
    if (!first || !second || !third) throw new Error('three sheets expected');
    first.protected = true;
    workbook.removeSheet(second);
    await host.mark(['表1', '表2', '表3'].map((name) => mark(name, 'A1')));
    expect([first, second, third].map((sheet) => marksOn(sheet).length)).toEqual([0, 0, 1]);
  });

  it('keeps no trace of a marking that failed half way', async () => {
    const { host, excel, workbook } = hostInExcel(manySheets(2));
    await host.scan();
    excel.session.faults.plan({ kind: 'fails', code: 'GeneralException', after: 20 });
    await expect(host.mark([mark('表1', 'A1'), mark('表2', 'A1')])).rejects.toMatchObject({ code: 'failed' });
    expect(workbook.sheets.flatMap(marksOn).length).toBeGreaterThan(0);
    await host.mark([]);
    expect(workbook.sheets.flatMap(marksOn)).toEqual([]);
  });

  it('tells when protected sheets keep their marks, and clears the others', async () => {
    const { host, workbook } = hostInExcel(manySheets(2));
    await host.mark([mark('表1', 'A1'), mark('表2', 'A1')]);
    const [first, second] = workbook.sheets;
    if (first) first.protected = true;
    await expect(host.clearMarks()).rejects.toMatchObject({ code: 'protected' });
    expect([marksOn(first).length, marksOn(second).length]).toEqual([1, 0]);
  });

  it('passes over conditional formats of other kinds', async () => {
    const { host, excel, workbook } = hostInExcel(manySheets(1));
    const [sheet] = workbook.sheets;
    if (sheet) excel.session.excel.foreignFormats.set(sheet, [{ id: '{bar}', type: 'DataBar' }]);
    await host.scan();
    await host.mark([mark('表1', 'A1')]);
    await host.clearMarks();
    expect(marksOn(sheet)).toEqual([]);
  });

  it('scans once more when a sheet is removed meanwhile', async () => {
    const { host, excel, trips } = hostInExcel(manySheets(3));
    excel.session.faults.plan({ kind: 'fails', code: 'ItemNotFound', after: 3 }, 2);
    expect(await trips(() => host.scan())).toBe(2 + 3);
  });

  it('clears marks on hidden sheets, too', async () => {
    const { host, workbook } = hostInExcel(manySheets(2));
    await host.mark([mark('表1', 'A1'), mark('表2', 'A1')]);
    const [first] = workbook.sheets;
    if (first) first.visible = false;
    await host.scan();
    await host.clearMarks();
    expect(workbook.sheets.flatMap(marksOn)).toEqual([]);
  });

  it('adds no sheet to a workbook whose structure is protected', async () => {
    const { host, excel, workbook } = hostInExcel(manySheets(1));
    excel.session.excel.structureProtected = true;
    await expect(host.addSheets([planOf('新', [['x']])])).rejects.toMatchObject({ code: 'protected' });
    expect(workbook.sheets).toHaveLength(1);
  });

  it('takes new sheets away again when drawing them fails', async () => {
    const { host, excel, workbook } = hostInExcel(manySheets(1));
    excel.session.faults.plan({ kind: 'fails', code: 'GeneralException', after: 5 }, 3);
    await expect(host.addSheets([planOf('新', [['x']])])).rejects.toMatchObject({ code: 'failed' });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['表1']);
  });

  it.each([1, 2, 3])('keeps the sheets it would replace when request %d of four fails', async (nth) => {
    const { host, excel, workbook } = hostInExcel(manySheets(1));
    const plan = (text: string) => ({ ...planOf('规范表', [[text]]), own: 'clean' as const });
    await host.addSheets([plan('旧')]);
    excel.session.faults.plan({ kind: 'fails', code: 'GeneralException', after: 5 }, nth);
    await expect(host.addSheets([plan('新')], { replaceOwn: true })).rejects.toMatchObject({
      code: 'failed',
    });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['表1', '规范表']);
    expect(workbook.sheetNamed('规范表')?.cell(at('A1'))?.value).toBe('旧');
    expect(await host.ownSheets()).toEqual([{ name: '规范表', kind: 'clean' }]);
  });

  it('keeps new sheets when only the page set-up fails: that needs a printer', async () => {
    const { host, excel, workbook } = hostInExcel(manySheets(1));
    excel.session.faults.plan({ kind: 'refused', code: 'GeneralException' }, 4);
    expect(await host.addSheets([planOf('新', [['x']])])).toEqual({ names: ['新'], pageSetUp: false });
    expect(workbook.sheetNamed('新')?.cell(at('A1'))?.value).toBe('x');
  });
});
