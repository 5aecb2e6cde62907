import { writeXlsx } from 'hucre';
import { parseA1 } from '../../../src/core/sheet/address';
import { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import { openWorkbook } from '../../../src/hosts/memory/reading/xlsx-reader';
import { Comparison } from '../../../src/workbench/files/comparison';
import { FileDesk } from '../../../src/workbench/files/file-desk';
import { findingsBook, saveCopies, worthSaving } from '../../../src/workbench/files/save-copies';
import { editCell } from '../../../src/workbench/grid/edit-cell';
import { serialLane, type Lane } from '../../../src/workbench/worker/lane';
import { pageLane } from '../../../src/workbench/worker/page-lane';
import seeds from '../../fixtures/seed-tables.json';

const rows = (id: string) => seeds.find((seed) => seed.id === id)?.cells ?? [];

async function file(name: string, cells = rows('seed-4')): Promise<File> {
  const bytes = await writeXlsx({ sheets: [{ name: '目标表', rows: cells }] });
  return new File([new Uint8Array(bytes)], name, { lastModified: 1 });
}
const picked = (given: File) => ({ path: given.name, file: given });
/** The same table for another project. */
const renamed = (project: string) =>
  rows('seed-4').map((row) => row.map((text, column) => (row[column - 1] === '项目名称' ? project : text)));
const broken = () => new File([Uint8Array.of(0, 1, 2)], '损坏.xlsx', { lastModified: 1 });

function desk(lane: Lane = serialLane(pageLane()), checkers: readonly Lane[] = [pageLane()]) {
  return new FileDesk({ lane, checkers, locale: 'zh-CN' });
}

/** Waits until no file of the list waits any more. */
function settled(of: FileDesk): Promise<void> {
  const busy = () =>
    of.state().entries.some(({ state }) => state.kind === 'waiting' || state.kind === 'checking');
  return new Promise((resolve) => {
    if (!busy()) resolve();
    const stop = of.subscribe(() => {
      if (busy()) return;
      stop();
      resolve();
    });
  });
}

const states = (of: FileDesk) => of.state().entries.map(({ path, state }) => [path, state.kind]);

function edit(of: FileDesk, text = '改过') {
  const { workbook } = of.state().shown?.document ?? {};
  const sheet = workbook?.sheets[0];
  if (!workbook || !sheet) throw new Error('nothing is open');
  expect(editCell(workbook, sheet, { row: 13, column: 4 }, text)).toBeNull();
}

describe('files that are handed over', () => {
  it('are checked, the first one is opened, and a broken one costs only itself', async () => {
    const files = desk();
    const trouble = await files.add([
      picked(await file('甲.xlsx')),
      picked(broken()),
      picked(await file('乙.xlsx')),
    ]);
    expect(trouble).toBeNull();
    await settled(files);
    expect(states(files)).toEqual([
      ['甲.xlsx', 'checked'],
      ['损坏.xlsx', 'failed'],
      ['乙.xlsx', 'checked'],
    ]);
    const { entries, shown } = files.state();
    expect(shown?.path).toBe('甲.xlsx');
    expect(entries[0]?.counts?.error).toBeGreaterThan(0);
    // Counted on the page and counted behind it: the same.
    expect(entries[2]?.counts).toEqual(entries[0]?.counts);
    expect(entries[2]?.safeCells).toBe(entries[0]?.safeCells);
  });

  it('take the place of the sample, which is not checked by itself', async () => {
    const files = desk();
    await files.openSample('示例.xlsx', await file('示例.xlsx'));
    expect(files.state().shown).toMatchObject({ sample: true, counts: null });
    await files.add([picked(await file('甲.xlsx'))]);
    expect(states(files)).toEqual([['甲.xlsx', 'checked']]);
    await files.openSample('示例.xlsx', await file('示例.xlsx'));
    files.showBlank('空.xlsx', new MemoryWorkbook());
    expect(states(files)).toEqual([['甲.xlsx', 'checked']]);
  });

  it('leave what is shown in place when they cannot be opened', async () => {
    const files = desk();
    await files.openSample('示例.xlsx', await file('示例.xlsx'));
    expect(await files.add([picked(broken())])).toMatchObject({ path: '损坏.xlsx', code: 'unreadable' });
    expect(files.state().shown?.path).toBe('示例.xlsx');
  });

  it('that fail before the sample is there do not keep it away', async () => {
    const files = desk();
    const sample = files.openSample('示例.xlsx', await file('示例.xlsx'));
    await files.add([picked(broken())]);
    await sample;
    expect(files.state().shown?.path).toBe('示例.xlsx');
  });

  it('are listed once, however often they are handed over', async () => {
    const files = desk();
    const first = await file('甲.xlsx');
    await files.add([picked(first), picked(await file('乙.xlsx'))]);
    await files.add([picked(first)]);
    expect(files.state().entries).toHaveLength(2);
  });
});

describe('working through the list', () => {
  async function two() {
    const files = desk();
    await files.add([picked(await file('甲.xlsx')), picked(await file('乙.xlsx'))]);
    await settled(files);
    const [first, second] = files.state().entries.map(({ id }) => id);
    if (first === undefined || second === undefined) throw new Error('two files');
    return { files, first, second };
  }

  it('keeps what was changed when another file is opened', async () => {
    const { files, first, second } = await two();
    edit(files);
    await files.open(second);
    expect(files.entry(first)).toMatchObject({ unsaved: true });
    expect(files.entry(second)?.unsaved).toBe(false);
    await files.open(first);
    const cell = files.state().shown?.document?.workbook.sheets[0]?.cell({ row: 13, column: 4 });
    expect(cell?.value).toBe('改过');
  });

  it('lets go of workbooks nobody changed', async () => {
    const { files, first, second } = await two();
    await files.open(second);
    expect(files.entry(first)?.document).toBeNull();
    await files.open(first);
    expect(files.state().shown?.document).not.toBeNull();
  });

  it('marks do not count as changes, fixes do, and counts follow them', async () => {
    const { files, first } = await two();
    const before = files.entry(first);
    expect(before).toMatchObject({ unsaved: false, changes: 0 });
    await before?.document?.session.fixAllSafe();
    expect(files.entry(first)).toMatchObject({ unsaved: true, safeCells: 0 });
  });

  it('what is changed while it is being saved stays unsaved', async () => {
    const { files, first } = await two();
    edit(files);
    const saved = files.entry(first);
    edit(files, '又改');
    if (saved) files.markSaved(saved);
    expect(files.entry(first)?.unsaved).toBe(true);
    const now = files.entry(first);
    if (now) files.markSaved(now);
    expect(files.entry(first)?.unsaved).toBe(false);
  });

  it('opens the next file when the one shown is taken off', async () => {
    const { files, first, second } = await two();
    await files.remove(first);
    expect(files.state().shown?.id).toBe(second);
    await files.remove(second);
    expect(files.state()).toMatchObject({ entries: [], shown: null });
  });

  it('the language reaches every open workbook', async () => {
    const { files, first, second } = await two();
    edit(files);
    await files.open(second);
    files.setLocale('en');
    for (const id of [first, second]) expect(files.entry(id)?.document?.session.state().locale).toBe('en');
  });
});

describe('giving up', () => {
  /** A lane whose jobs end only when they are given up. */
  const endless = (): Lane => ({
    run: (_, { signal } = {}) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason as Error));
      }),
  });

  it('an opening that is stopped leaves what was shown', async () => {
    const files = desk(endless());
    files.showBlank('空.xlsx', await openWorkbook(new Uint8Array(await (await file('空')).arrayBuffer())));
    const opening = files.add([picked(await file('大.xlsx'))]);
    expect(files.state().opening).not.toBeNull();
    files.stopOpening();
    expect(await opening).toBeNull();
    expect(files.state()).toMatchObject({ opening: null, shown: { path: '空.xlsx' } });
    expect(states(files)).toContainEqual(['大.xlsx', 'stopped']);
  });

  it('a check that is stopped can be taken up again', async () => {
    let stuck = true;
    const real = pageLane();
    const stubborn = endless();
    const lane: Lane = { run: (job, options) => (stuck ? stubborn : real).run(job, options) };
    const files = desk(serialLane(pageLane()), [lane]);
    await files.add(
      await Promise.all(['甲', '乙', '丙'].map(async (name) => picked(await file(`${name}.xlsx`)))),
    );
    expect(states(files)).toEqual([
      ['甲.xlsx', 'checked'],
      ['乙.xlsx', 'checking'],
      ['丙.xlsx', 'waiting'],
    ]);
    files.stopChecking();
    await settled(files);
    expect(states(files).map(([, state]) => state)).toEqual(['checked', 'stopped', 'stopped']);
    stuck = false;
    files.resumeChecking();
    await settled(files);
    expect(states(files).map(([, state]) => state)).toEqual(['checked', 'checked', 'checked']);
  });
});

describe('all files at once', () => {
  async function three() {
    const files = desk();
    await files.add([picked(await file('甲.xlsx')), picked(await file('乙.xlsx')), picked(broken())]);
    await settled(files);
    return files;
  }
  const many = () => ({
    lane: serialLane(pageLane()),
    signal: new AbortController().signal,
    progress: () => undefined,
  });

  it('copies are saved of what was changed, and of what can be fixed where that is wanted', async () => {
    const files = await three();
    edit(files);
    expect(worthSaving(files.state().entries, false).map(({ path }) => path)).toEqual(['甲.xlsx']);
    const worth = worthSaving(files.state().entries, true);
    expect(worth.map(({ path }) => path)).toEqual(['甲.xlsx', '乙.xlsx']);

    const saved = new Map<string, Uint8Array>();
    const place = { save: (path: string, bytes: Uint8Array) => Promise.resolve(void saved.set(path, bytes)) };
    const ids = worth.map(({ id }) => id);
    expect(await saveCopies(files, ids, place, { ...many(), fix: true })).toEqual({ saved: 2, failed: [] });
    expect([...saved.keys()]).toEqual(['甲-已修改.xlsx', '乙-已修改.xlsx']);
    const copy = await openWorkbook(saved.get('甲-已修改.xlsx') ?? new Uint8Array());
    expect(copy.sheets[0]?.cell({ row: 13, column: 4 })?.value).toBe('改过');
    expect(files.state().entries.some(({ unsaved }) => unsaved)).toBe(false);
    // The original of a file that is not open stays as it was handed over.
    expect(files.state().entries[1]?.safeCells).toBeGreaterThan(0);
  });

  it('a place that takes no more costs only that copy', async () => {
    const files = await three();
    const ids = worthSaving(files.state().entries, true).map(({ id }) => id);
    const place = {
      save: (path: string) => (path.startsWith('甲') ? Promise.reject(new Error('full')) : Promise.resolve()),
    };
    const outcome = await saveCopies(files, ids, place, { ...many(), fix: true });
    expect(outcome).toEqual({ saved: 1, failed: [{ path: '甲.xlsx', loses: [] }] });
  });

  it('the list of findings names every file, also those without any', async () => {
    const files = await three();
    edit(files);
    const bytes = await findingsBook(files.state().entries, () => '读不出来', { ...many(), locale: 'zh-CN' });
    const sheet = (await openWorkbook(bytes ?? new Uint8Array())).sheets[0];
    const texts = [...(sheet?.rows() ?? [])].map(([, cells]) => cells.map(([, { value }]) => value));
    const paths = new Set(texts.map(([, path]) => path));
    expect(paths).toEqual(new Set(['文件', '甲.xlsx', '乙.xlsx', '损坏.xlsx']));
    expect(texts.at(-1)).toContain('读不出来');
  });

  it('what files say against each other is told of both, in the list and in the list of findings', async () => {
    const files = desk();
    await files.add([picked(await file('甲.xlsx')), picked(await file('乙.xlsx', renamed('河道清淤')))]);
    await settled(files);
    const { entries } = files.state();
    const comparison = new Comparison();
    const { remarks, counts } = comparison.of(entries, 'zh-CN');
    const codes = remarks.filter(({ severity }) => severity === 'error');
    expect(codes.map(({ at, others }) => [at.name, at.sheet, others.map(({ name }) => name)])).toEqual([
      ['甲.xlsx', '目标表', ['乙.xlsx']],
      ['乙.xlsx', '目标表', ['甲.xlsx']],
    ]);
    expect(codes[0]?.what).toContain('“河道清淤”');
    expect(codes[0]?.at.address).toBe(codes[0]?.others[0]?.address);
    expect(entries.map(({ id }) => counts.get(id))).toEqual([1, 1]);
    // Nothing changed: the same answer, so that nothing is drawn again.
    expect(comparison.of(files.state().entries, 'zh-CN').remarks).toBe(remarks);
    expect(comparison.of(entries, 'en').remarks[0]?.what).not.toBe(remarks[0]?.what);

    const bytes = await findingsBook(entries, () => '', { ...many(), locale: 'zh-CN' });
    const sheet = (await openWorkbook(bytes ?? new Uint8Array())).sheets[0];
    const texts = [...(sheet?.rows() ?? [])].map(([, cells]) => cells.map(([, { value }]) => value));
    for (const { at, what } of codes) {
      expect(texts).toContainEqual(expect.arrayContaining([at.name, '错误', at.sheet, at.address, what]));
    }
  });

  it('are compared again once what was open has changed, and not while some still wait', async () => {
    const files = desk();
    await files.add([picked(await file('甲.xlsx')), picked(await file('乙.xlsx', renamed('河道清淤')))]);
    await settled(files);
    const comparison = new Comparison();
    expect(comparison.of(files.state().entries, 'zh-CN').remarks).toHaveLength(2);
    const more = files.add([picked(await file('丙.xlsx', rows('seed-1')))]);
    expect(comparison.of(files.state().entries, 'zh-CN').remarks).toEqual([]);
    await more;
    const [first] = files.state().entries;
    if (!first) throw new Error('three files');
    // Opened again, it is read and checked once more; the list says the same meanwhile.
    const opening = files.open(first.id);
    expect(files.entry(first.id)?.state.kind).toBe('checking');
    expect(comparison.of(files.state().entries, 'zh-CN').remarks).toHaveLength(2);
    await opening;
    await settled(files);
    expect(comparison.of(files.state().entries, 'zh-CN').remarks).toHaveLength(2);
    const { shown } = files.state();
    const sheet = shown?.document?.workbook.sheets[0];
    const code = comparison.of(files.state().entries, 'zh-CN').remarks[0]?.at.address ?? '';
    const cell = sheet?.cell(parseA1(code) ?? { row: 0, column: 0 });
    expect(cell?.value).toMatch(/^\d/u);
    if (cell) cell.value = '';
    await shown?.document?.session.check();
    expect(comparison.of(files.state().entries, 'zh-CN').remarks).toEqual([]);
  });

  it('a list of findings that is given up comes to nothing', async () => {
    const files = await three();
    const options = { ...many(), signal: AbortSignal.abort(), locale: 'zh-CN' as const };
    expect(await findingsBook(files.state().entries, () => '', options)).toBeNull();
  });
});
