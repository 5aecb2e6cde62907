import { HostError } from '../../src/hosts/host';
import { MemoryHost } from '../../src/hosts/memory/memory-host';
import type { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import { insertRow } from '../excel-emulator/person';
import { areaOf } from '../core/table/seeds';
import { opened, type Opened } from './opened';

/** An alarm that rings when told to. */
function handTimer() {
  const waiting = new Set<() => void>();
  return {
    timer: (_: number, ring: () => void) => {
      waiting.add(ring);
      return () => waiting.delete(ring);
    },
    get set() {
      return waiting.size;
    },
    async ring(): Promise<void> {
      const rings = [...waiting];
      waiting.clear();
      for (const ring of rings) ring();
      for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
    },
  };
}

async function watched(over: Parameters<typeof opened>[0] = {}) {
  const alarm = handTimer();
  const reads: (readonly string[])[] = [];
  const open = await opened({
    ...over,
    session: { timer: alarm.timer },
    over: (host) => ({
      rescan: (sheets) => {
        reads.push(sheets);
        return host.rescan(sheets);
      },
      ...over.over?.(host),
    }),
  });
  await open.session.check();
  return { ...open, alarm, reads };
}

/** A person types into a cell: `sheet index!address`. */
function type(workbook: MemoryWorkbook, place: string, value: string): void {
  const sheet = workbook.sheets[Number(place.split('!')[0]) - 1];
  if (!sheet) throw new Error(`no sheet: ${place}`);
  const area = areaOf(place);
  sheet.ensure({ row: area.top, column: area.left }).value = value;
  workbook.changed({ sheet, area, source: 'person' });
}

const rulesOf = ({ session }: Pick<Opened, 'session'>): readonly string[] =>
  session.state().findings.map(({ rule }) => rule);

describe('live checking', () => {
  it('takes a finding away when the cell is mended by hand, reading one sheet once', async () => {
    const open = await watched();
    expect(rulesOf(open)).toContain('unit-name-mismatch');
    type(open.workbook, '2!E12', '≥3');
    type(open.workbook, '2!E12', '≥3次');
    expect(open.alarm.set).toBe(1);
    await open.alarm.ring();
    expect(rulesOf(open)).not.toContain('unit-name-mismatch');
    expect(open.reads).toEqual([[open.workbook.sheets[1]?.name]]);
    expect(open.session.state()).toMatchObject({ phase: 'ready', notice: null });
  });

  it('moves the marks along', async () => {
    const open = await watched();
    type(open.workbook, '2!E12', '≥3次');
    await open.alarm.ring();
    const marked = open.workbook.sheets[1]?.formats.flatMap(({ areas }) => areas) ?? [];
    expect(marked).not.toContainEqual(areaOf('E12'));
  });

  it('draws no marks that somebody has removed meanwhile, until a check is asked for', async () => {
    const open = await watched();
    await new MemoryHost(open.workbook).clearMarks();
    type(open.workbook, '2!E12', '≥3次');
    await open.alarm.ring();
    expect(open.workbook.sheets.flatMap(({ formats }) => formats)).toEqual([]);
    expect(open.session.state()).toMatchObject({ marked: false, notice: null });
    await open.session.applyFix(open.finding('latex-artifact').id, 0);
    expect(open.workbook.sheets.flatMap(({ formats }) => formats)).toEqual([]);
    await open.session.check();
    expect(open.workbook.sheets.flatMap(({ formats }) => formats)).not.toEqual([]);
    expect(open.session.state().marked).toBe(true);
  });

  it('goes on marking when marks went with the rows they stood on', async () => {
    const open = await watched();
    const [sheet, ...others] = open.workbook.sheets;
    if (!sheet) throw new Error('no sheet');
    for (const other of others) open.workbook.removeSheet(other);
    await open.session.check();
    expect(sheet.formats).not.toEqual([]);
    for (let row = 0; row < 50; row++) insertRow(open.workbook, sheet, 0);
    sheet.formats = [];
    await open.alarm.ring();
    expect(sheet.formats).not.toEqual([]);
    expect(open.session.state().marked).toBe(true);
  });

  it('waits while the person is typing: a busy host is asked again', async () => {
    let refused = 2;
    const open = await watched({
      over: (host) => ({
        rescan: (sheets) => (refused-- > 0 ? Promise.reject(new HostError('busy')) : host.rescan(sheets)),
      }),
    });
    type(open.workbook, '2!E12', '≥3次');
    await open.alarm.ring();
    expect(rulesOf(open)).toContain('unit-name-mismatch');
    expect(open.session.state().notice).toBeNull();
    await open.alarm.ring();
    await open.alarm.ring();
    expect(rulesOf(open)).not.toContain('unit-name-mismatch');
    expect(open.alarm.set).toBe(0);
  });

  it('says nothing of a host that fails, and keeps the last good state', async () => {
    const open = await watched({
      over: () => ({ rescan: () => Promise.reject(new HostError('timeout')) }),
    });
    const before = open.session.state().findings;
    type(open.workbook, '2!E12', '≥3次');
    await open.alarm.ring();
    expect(open.session.state()).toMatchObject({ phase: 'ready', notice: null });
    expect(open.session.state().findings).toBe(before);
  });

  it('does nothing at all when an edit changed nothing that is shown', async () => {
    const open = await watched();
    const before = open.session.state();
    type(open.workbook, '2!Z99', '');
    await open.alarm.ring();
    expect(open.session.state()).toBe(before);
  });

  it('can be turned off', async () => {
    const open = await watched();
    await open.session.setLive(false);
    type(open.workbook, '2!E12', '≥3次');
    expect(open.alarm.set).toBe(0);
    await open.session.refresh();
    expect(open.alarm.set).toBe(0);
    await open.session.setLive(true);
    type(open.workbook, '2!E12', '≥3次');
    expect(open.alarm.set).toBe(1);
  });

  it('reads the sheets with tables when the pane is looked at again', async () => {
    const open = await watched();
    open.cell('2!E12').value = '≥3次';
    await open.session.refresh();
    await open.alarm.ring();
    expect(open.reads).toHaveLength(1);
    expect(rulesOf(open)).not.toContain('unit-name-mismatch');
  });

  it('forgets a sheet that is gone', async () => {
    const open = await watched();
    const sheet = open.workbook.sheets[1];
    if (!sheet) throw new Error('no sheet');
    open.workbook.removeSheet(sheet);
    open.workbook.changed({ sheet, area: areaOf('A1'), source: 'person' });
    await open.alarm.ring();
    expect(open.session.state().tables).toHaveLength(3);
    expect(rulesOf(open)).not.toContain('unit-name-mismatch');
  });
});
