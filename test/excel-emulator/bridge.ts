import { readFileSync } from 'node:fs';
import type { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import { excelCatalogue, officeJsFile } from './catalogue';
import { ExcelSession, type Reply, type Timer } from './session';
import type { EventEntry } from './wire';

export interface ExcelOptions {
  /** The highest ExcelApi set this Excel has; absent: everything office.js knows. */
  readonly excelApi?: string;
  /** The longest request and answer in bytes, as in Excel on the web. */
  readonly payloadLimit?: number;
  /** Does something later; the system's timer where absent. */
  readonly timer?: Timer;
  /** Told of every round trip that counts: the request and its answer, as they are on the wire. */
  readonly overheard?: (request: string, answer: string) => void;
}

/** An emulated Excel behind the real office.js of this realm: `Excel` and `OfficeExtension` are globals from now on. */
export interface RunningExcel {
  readonly session: ExcelSession;
  readonly workbook: MemoryWorkbook;
  /** Round trips so far, without the clean-up of `Excel.run`. */
  readonly batches: number;
  /** Lets pending answers, events and clean-up batches arrive. */
  settle(): Promise<void>;
  /** Lets what is under way arrive, then stops listening to the workbook. */
  dispose(): Promise<void>;
}

interface NativeBridge {
  sendMessageToHost(json: string): void;
  onMessageFromHost?: (json: string) => void;
}

/** What office.js needs to find in, and leaves in, the realm it is evaluated in. */
interface Realm {
  _richApiNativeBridge?: NativeBridge;
  Office?: unknown;
  OfficeExtension: { CommonUtility: { _doApiNotSupportedCheck: boolean } };
}

interface HostMessage {
  readonly id: number;
  readonly message: { readonly body: unknown };
}

const realm = globalThis as unknown as Realm;
/** The library connects to its bridge once; every new Excel of a test file takes over this one. */
const bridge: NativeBridge = { sendMessageToHost: () => undefined };

/** Starts an Excel with the workbook in it. One at a time: the last one started answers. */
export function startExcel(workbook: MemoryWorkbook, options: ExcelOptions = {}): RunningExcel {
  loadOfficeJs();
  declareApi(options.excelApi);
  const session = new ExcelSession(workbook, {
    catalogue: excelCatalogue(),
    send: (entries) => later(() => sendEvents(entries)),
    ...(options.payloadLimit === undefined ? {} : { payloadLimit: options.payloadLimit }),
    ...(options.timer && { timer: options.timer }),
    ...(options.overheard && { overheard: options.overheard }),
  });
  bridge.sendMessageToHost = (json) => {
    const { id, message } = JSON.parse(json) as HostMessage;
    const body = typeof message.body === 'string' ? message.body : JSON.stringify(message.body);
    later(() => session.submit(body, (reply) => toPane({ id, type: 2, message: response(reply) })));
  };
  return {
    session,
    workbook,
    get batches() {
      return session.batches;
    },
    settle,
    dispose: async () => {
      await settle();
      session.dispose();
    },
  };
}

function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}

/** Evaluates the installed, unmodified library in this realm, once. */
function loadOfficeJs(): void {
  if (realm._richApiNativeBridge) return;
  realm._richApiNativeBridge = bridge;
  const stubs: Record<string, unknown> = {
    window: globalThis,
    document: { readyState: 'complete', getElementById: () => null, addEventListener: () => undefined },
    location: { href: 'https://addin.test/', search: '', hash: '' },
    navigator: { userAgent: 'node' },
  };
  for (const [name, stub] of Object.entries(stubs)) {
    if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value: stub, configurable: true });
  }
  // Indirect, so that the library's variables become globals, as in a page.
  (0, eval)(readFileSync(officeJsFile('excel-web-16.00.js'), 'utf8'));
}

/** With a declared set the library itself refuses every newer member (`ApiNotFound`). */
function declareApi(highest: string | undefined): void {
  realm.OfficeExtension.CommonUtility._doApiNotSupportedCheck = highest !== undefined;
  const known = new Map<string, boolean>();
  const isSetSupported = (set: string, version: string) => {
    if (highest === undefined) return true;
    const key = `${set} ${version}`;
    const supported = known.get(key) ?? (set === 'ExcelApi' && compare(version, highest) <= 0);
    known.set(key, supported);
    return supported;
  };
  realm.Office = { context: { requirements: { isSetSupported } } };
}

function compare(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA - majorB || minorA - minorB;
}

function response(reply: Reply) {
  if (reply.kind === 'answer') return { statusCode: 200, headers: {}, body: reply.text };
  const error = { code: reply.code, message: reply.code };
  return { statusCode: 400, headers: {}, body: JSON.stringify({ error }) };
}

function sendEvents(entries: readonly EventEntry[]): void {
  toPane({ type: 3, message: { entries } });
}

function toPane(message: object): void {
  bridge.onMessageFromHost?.(JSON.stringify(message));
}

/** A channel is never synchronous. */
function later(task: () => void): void {
  setImmediate(task);
}
