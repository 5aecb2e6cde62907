import { createSession } from '../../src/app/create-session';
import type { FindingView, Session } from '../../src/app/views';
import { SHEET_LIMITS, toA1, type Area } from '../../src/core/sheet/address';
import type { Locale } from '../../src/core/locale';
import type { WorkbookHost } from '../../src/hosts/host';
import type { MemorySheet, MemoryWorkbook } from '../../src/hosts/memory/workbook';
import { OfficeHost } from '../../src/hosts/office/office-host';
import { startExcel, type RunningExcel } from '../excel-emulator/bridge';
import { sampleWorkbook } from './sample';

/** The row a person inserts: above everything that is checked. */
export const INSERTED_ROW = 3;

/** What the cells of the person's sheets hold, by sheet and address. */
export type Contents = ReadonlyMap<MemorySheet, ReadonlyMap<string, string>>;

/** Rings when the test says so. */
interface HandTimer {
  readonly timer: (milliseconds: number, ring: () => void) => () => void;
  readonly ring: () => void;
}

/** A pane over an emulated Excel with the sample in it. */
export interface Bench {
  readonly excel: RunningExcel;
  readonly workbook: MemoryWorkbook;
  /** The two sheets of the person, by what they were called at first. */
  readonly first: MemorySheet;
  readonly second: MemorySheet;
  /** Where the selection went. */
  readonly selected: readonly { readonly sheet: MemorySheet; readonly area: Area }[];
  /** Sheets the person adds on the way. */
  readonly personal: MemorySheet[];
  /** What the person's cells held at first. */
  readonly original: Contents;
  readonly session: Session;
  /** A new pane over the same Excel, as after the first one was closed. */
  readonly reopen: () => Session;
  /** Lets everything arrive that is under way. */
  readonly rest: () => Promise<void>;
  /** Ends the Excel, and everybody stops listening: all benches of a file share one office.js. */
  readonly close: () => Promise<void>;
  /** Lets the cells have rested. */
  readonly ringAlarm: () => void;
  /** Everybody who waits for an answer gives up. */
  readonly loseWaiting: () => void;
  readonly finding: (rule: string) => FindingView;
}

/** Breaks the product: the matrix must notice. */
export type Sabotage = (host: WorkbookHost, workbook: MemoryWorkbook) => void;

/** Turns of the event loop without a batch after which nothing is under way any more; late answers take fewer. */
const QUIET_TURNS = 6;

const NOW = new Date(2024, 2, 15, 12).getTime();

export function openBench(locale: Locale, sabotage: Sabotage = () => undefined): Bench {
  const timer = (count: number, task: () => void): void => void turns(count).then(task);
  const excel = startExcel(sampleWorkbook(), { excelApi: '1.9', timer });
  const { workbook } = excel;
  const [first, second] = workbook.sheets;
  if (!first || !second) throw new Error('two sheets expected');
  const patience = handTimer();
  const alarm = handTimer();
  const stops: (() => void)[] = [];
  const open = (): Session => {
    const host = stoppable(new OfficeHost({ timer: patience.timer, web: false }), stops);
    sabotage(host, workbook);
    return createSession(host, {
      locale,
      now: () => NOW,
      timer: alarm.timer,
      breathe: () => Promise.resolve(),
    });
  };
  const session = open();
  const selected: { sheet: MemorySheet; area: Area }[] = [];
  stops.push(workbook.onSelect((sheet, area) => selected.push({ sheet, area })));
  return {
    excel,
    workbook,
    first,
    second,
    selected,
    personal: [],
    original: new Map([first, second].map((sheet) => [sheet, cellsOf(sheet)])),
    session,
    reopen: open,
    rest: async () => {
      let batches;
      do {
        batches = excel.batches;
        await turns(QUIET_TURNS);
      } while (batches !== excel.batches);
    },
    close: async () => {
      for (const stop of stops) stop();
      await turns(QUIET_TURNS);
      excel.session.dispose();
    },
    ringAlarm: alarm.ring,
    loseWaiting: patience.ring,
    finding: (rule) => {
      const found = session.state().findings.find((finding) => finding.rule === rule);
      if (!found) throw new Error(`no finding: ${rule}`);
      return found;
    },
  };
}

const addresses = new Map<number, string>();

function addressOf(row: number, column: number): string {
  const key = row * SHEET_LIMITS.columns + column;
  const known = addresses.get(key) ?? toA1({ row, column });
  addresses.set(key, known);
  return known;
}

/** The filled cells of a sheet. */
function cellsOf(sheet: MemorySheet, shifted = false): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const [row, line] of sheet.rows()) {
    for (const [column, { value, formula }] of line) {
      if (value === null && formula === null) continue;
      const inserted = shifted && row === INSERTED_ROW;
      const at = addressOf(shifted && row > INSERTED_ROW ? row - 1 : row, column);
      cells.set(inserted ? `inserted ${at}` : at, formula ?? String(value));
    }
  }
  return cells;
}

/** Whether a person has inserted a row: the header stands elsewhere then. */
function isShifted({ original }: Bench, sheet: MemorySheet): boolean {
  const cells = original.get(sheet);
  return cells !== undefined && cellsOf(sheet).get('A10') !== cells.get('A10');
}

/** The filled cells of a sheet, a row a person inserted taken out again: everything stands where it stood. */
export function cellsNow(bench: Bench, sheet: MemorySheet): ReadonlyMap<string, string> {
  return cellsOf(sheet, isShifted(bench, sheet));
}

/** The names a sheet of the person has had. */
export function namesOf({ first }: Bench, sheet: MemorySheet): readonly string[] {
  return sheet === first ? ['图书室', RENAMED] : [sheet.name];
}

/** What a person calls the first sheet. */
export const RENAMED = '图书室（修改）';

/** The host, with the ways to stop listening collected. */
function stoppable(host: OfficeHost, stops: (() => void)[]): OfficeHost {
  const collected =
    <L>(watch: (listener: L) => Promise<() => void>) =>
    async (listener: L) => {
      const stop = await watch(listener);
      stops.push(stop);
      return stop;
    };
  host.onEdit = collected(host.onEdit.bind(host));
  host.onSelect = collected(host.onSelect.bind(host));
  return host;
}

function handTimer(): HandTimer {
  const waiting = new Set<() => void>();
  return {
    timer: (_, ring) => {
      waiting.add(ring);
      return () => waiting.delete(ring);
    },
    ring: () => {
      const rings = [...waiting];
      waiting.clear();
      for (const ring of rings) ring();
    },
  };
}

/** So many turns of the event loop. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve));
}
