import { createSession } from '../../src/app/create-session';
import type { Session } from '../../src/app/views';
import type { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import { OfficeHost } from '../../src/hosts/office/office-host';
import { startExcel } from '../../test/excel-emulator/bridge';
import { typeCell } from '../../test/excel-emulator/person';
import { corpus } from '../corpus';

/** What one thing a person does costs between the pane and Excel: round trips and bytes of JSON. */
export interface Traffic {
  readonly rows: number;
  readonly operation: string;
  readonly syncs: number;
  readonly sentBytes: number;
  readonly receivedBytes: number;
  /** The longest message of either side; Excel on the web takes 5 MB. */
  readonly largestBytes: number;
}

/** Excel on the web refuses more; the bench would fail where the product does. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Counts over the unmodified office.js and an Excel that is played: the same on every machine. */
export async function trafficOf(rows: number): Promise<readonly Traffic[]> {
  const meter = new Meter();
  const excel = startExcel(corpus(rows), {
    excelApi: '1.9',
    payloadLimit: PAYLOAD_LIMIT,
    overheard: (request, answer) => meter.count(request, answer),
  });
  let live: () => void = () => undefined;
  const session = createSession(new OfficeHost(), {
    locale: 'zh-CN',
    // Rung by hand: the bench does not wait until a person rests.
    timer: (_, ring) => {
      live = ring;
      return () => undefined;
    },
  });
  const found: Traffic[] = [];
  for (const [operation, act] of operationsOn(session, excel.workbook, () => live())) {
    meter.start();
    await act();
    await excel.settle();
    const { notice } = session.state();
    if (notice?.tone === 'error') throw new Error(`${operation}: ${notice.text}`);
    const counted = meter.read();
    // In a workbook without anything to fix, fixing asks Excel for nothing.
    if (counted.syncs > 0) found.push({ rows, operation, ...counted });
  }
  await excel.dispose();
  return found;
}

type Operation = readonly [name: string, act: () => Promise<unknown>];

function operationsOn(session: Session, workbook: MemoryWorkbook, ring: () => void): readonly Operation[] {
  return [
    ['check and highlight, the first time', () => session.check()],
    ['clear highlights', () => session.setMarks(false)],
    ['check', () => session.check()],
    ['highlight', () => session.setMarks(true)],
    ['check again after an edit', () => afterEdit(session, workbook, ring)],
    ['show one finding', () => session.show(session.state().findings[0]?.id ?? '')],
    ['fix one finding', () => fixOne(session)],
    ['undo it', () => session.undo()],
    ['fix everything safe', () => session.fixAllSafe()],
    ['undo everything', () => session.undo()],
    ['export the list of findings', () => session.exportSheets('findings')],
    ['export the list of indicators', () => session.exportSheets('list')],
  ];
}

async function afterEdit(session: Session, workbook: MemoryWorkbook, ring: () => void): Promise<void> {
  const [sheet] = workbook.sheets;
  const before = session.state().checkedAt;
  if (sheet) typeCell(workbook, sheet, { row: 10, column: 4 }, '≥7');
  await turn();
  const checked = new Promise<void>((resolve) => {
    const stop = session.subscribe(() => {
      const { phase, checkedAt } = session.state();
      if (phase !== 'ready' || checkedAt === before) return;
      stop();
      resolve();
    });
  });
  ring();
  await checked;
}

/** Events come a turn after what caused them. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}

async function fixOne(session: Session): Promise<void> {
  const [change] = session.state().safeChanges;
  if (change) await session.fixAllSafe(new Set([`${change.sheet}!${change.address}`]));
}

class Meter {
  private syncs = 0;
  private sent = 0;
  private received = 0;
  private largest = 0;

  start(): void {
    this.syncs = this.sent = this.received = this.largest = 0;
  }

  count(request: string, answer: string): void {
    const [sent, received] = [Buffer.byteLength(request), Buffer.byteLength(answer)];
    this.syncs++;
    this.sent += sent;
    this.received += received;
    this.largest = Math.max(this.largest, sent, received);
  }

  read(): Omit<Traffic, 'rows' | 'operation'> {
    const { syncs, sent, received, largest } = this;
    return { syncs, sentBytes: sent, receivedBytes: received, largestBytes: largest };
  }
}
