import { readFile } from 'node:fs/promises';
import { createSession } from '../../src/app/create-session';
import { OfficeHost } from '../../src/hosts/office/office-host';
import { openWorkbook } from '../../src/hosts/memory/reading/xlsx-reader';
import { startExcel, type RunningExcel } from '../excel-emulator/bridge';
import { areaOf } from '../core/table/seeds';
import { SAMPLE } from './opened';

/** The whole session over the real office.js, round trips counted: people on slow lines wait for nothing else. */
let excel: RunningExcel;

async function opened() {
  excel = startExcel(await openWorkbook(new Uint8Array(await readFile(SAMPLE))), { excelApi: '1.9' });
  let ring: () => void = () => undefined;
  const session = createSession(new OfficeHost(), {
    locale: 'zh-CN',
    timer: (_, next) => {
      ring = next;
      return () => (ring = () => undefined);
    },
  });
  const trips = async (action: () => Promise<unknown>): Promise<number> => {
    const before = excel.batches;
    await action();
    await excel.settle();
    return excel.batches - before;
  };
  const finding = (rule: string): string =>
    session.state().findings.find((item) => item.rule === rule)?.id ?? '';
  const type = async (text: string): Promise<void> => {
    const sheet = excel.workbook.sheets[1];
    if (!sheet) throw new Error('no sheet');
    sheet.ensure({ row: 11, column: 4 }).value = text;
    excel.workbook.changed({ sheet, area: areaOf('E12'), source: 'person' });
    await excel.settle();
    ring();
    for (let turn = 0; turn < 10; turn++) await excel.settle();
  };
  return { session, trips, finding, type };
}

afterEach(() => excel.dispose());

describe('round trips of a session', () => {
  it('are three for reading and one for marking, and two more for listening the first time', async () => {
    const { session, trips } = await opened();
    expect(await trips(session.check)).toBe(3 + 1 + 2);
    expect(await trips(session.check)).toBe(3 + 1);
    expect(session.state().findings.length).toBeGreaterThan(50);
  });

  it('are three for a fix, and three for all safe fixes', async () => {
    const { session, trips, finding } = await opened();
    await session.check();
    expect(await trips(() => session.applyFix(finding('latex-artifact'), 0))).toBe(3);
    expect(await trips(() => session.fixAllSafe())).toBe(3);
    expect(session.state().safeChanges).toEqual([]);
  });

  it('is one for an edit that changes no finding, and two for one that does', async () => {
    const { session, trips, type } = await opened();
    await session.check();
    expect(await trips(() => type('≥5人'))).toBe(1);
    expect(await trips(() => type('≥5次'))).toBe(2);
    expect(session.state().findings.some(({ rule }) => rule === 'unit-name-mismatch')).toBe(false);
  });

  it('are at most four to keep a decision, and one to mark what is left', async () => {
    const { session, trips, finding } = await opened();
    await session.check();
    expect(await trips(() => session.ignore(finding('unit-name-mismatch'), '已核实'))).toBeLessThanOrEqual(5);
  });
});
