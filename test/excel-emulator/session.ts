import type { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import type { Catalogue } from './catalogue';
import type { Emulation } from './emulated';
import { EventHub } from './events';
import { Executor } from './executor';
import { Faults, type Fault } from './faults';
import { Members } from './members';
import { WorkbookModel } from './model/workbook';
import { References } from './paths';
import type { Answer, Batch, EventEntry } from './wire';

/** How the emulated Excel answers: with an answer text, or with a refusal of the whole batch. */
export type Reply =
  { readonly kind: 'answer'; readonly text: string } | { readonly kind: 'refused'; readonly code: string };

export interface SessionOptions {
  readonly catalogue: Catalogue;
  /** Sends events to the pane. */
  readonly send: (entries: readonly EventEntry[]) => void;
  /** The longest request and answer in bytes: 5 MB in Excel on the web, none elsewhere. */
  readonly payloadLimit?: number;
  /** Does something later; the system's timer where absent. */
  readonly timer?: Timer;
  /** Told of every batch that counts and its answer, as they are on the wire. */
  readonly overheard?: (request: string, answer: string) => void;
}

/** Does the task after so many milliseconds. */
export type Timer = (milliseconds: number, task: () => void) => void;

/** One Excel with one workbook, whatever the channel its batches come through. */
export class ExcelSession {
  readonly faults = new Faults();
  readonly excel: Emulation;
  /** Batches that did something, the clean-up of `Excel.run` not counted. */
  batches = 0;
  /** Clean-up batches of `Excel.run`. */
  cleanUps = 0;
  private readonly references = new References();
  private readonly executor: Executor;
  /** Told of every batch that counts, before anything happens to it. */
  arrived: (batch: Batch) => void = () => undefined;
  private readonly timer: Timer;
  private running = false;
  /** What came while an earlier batch keeps everybody waiting; null when nobody waits. */
  private queue: (() => void)[] | null = null;

  constructor(
    readonly workbook: MemoryWorkbook,
    private readonly options: SessionOptions,
  ) {
    const events = new EventHub(workbook, () => {
      if (!this.running) this.sendEvents();
    });
    this.excel = {
      workbook,
      events,
      structureProtected: false,
      brokenXml: null,
      foreignFormats: new Map(),
      nextId: 1,
    };
    this.timer = options.timer ?? ((milliseconds, task) => setTimeout(task, milliseconds));
    const members = new Members(options.catalogue);
    this.executor = new Executor(new WorkbookModel(this.excel), members, this.references);
  }

  /** Objects the pane still holds on to. */
  get keptReferences(): number {
    return this.references.size;
  }

  /** Runs a batch. The answer is given to `reply`, at once, later or never; events follow it. */
  submit(text: string, reply: (reply: Reply) => void): void {
    if (this.queue) {
      this.queue.push(() => this.submit(text, reply));
      return;
    }
    const batch = JSON.parse(text) as Batch;
    if (isCleanUp(batch)) {
      this.cleanUps++;
      reply({ kind: 'answer', text: JSON.stringify(this.run(batch)) });
      return;
    }
    this.batches++;
    this.arrived(batch);
    const fault = this.faults.next();
    if (fault?.kind === 'meanwhile') fault.act();
    if (fault?.kind === 'slow') {
      this.holdUp(fault.ms, () => this.execute(text, batch, undefined, reply));
    } else {
      this.execute(text, batch, fault, reply);
    }
    // Last: whoever hears of it may give up waiting at once.
    if (fault) this.faults.happened(fault);
  }

  dispose(): void {
    this.excel.events.dispose();
  }

  /** Nothing runs for a while; then the batch does, and after it what has come meanwhile, in order. */
  private holdUp(ms: number, run: () => void): void {
    this.queue = [];
    this.timer(ms, () => {
      const waiting = this.queue ?? [];
      this.queue = null;
      run();
      for (const submit of waiting) submit();
    });
  }

  private execute(text: string, batch: Batch, fault: Fault | undefined, reply: (reply: Reply) => void): void {
    const exceeds = (sent: string) =>
      this.options.payloadLimit !== undefined && size(sent) > this.options.payloadLimit;
    const refuse = (code: string) => reply({ kind: 'refused', code });
    if (fault?.kind === 'refused') {
      refuse(fault.code);
      return;
    }
    if (exceeds(text)) {
      refuse('RequestPayloadSizeLimitExceeded');
      return;
    }
    const answer = JSON.stringify(this.run(batch, fault));
    this.options.overheard?.(text, answer);
    if (exceeds(answer)) {
      refuse('ResponsePayloadSizeLimitExceeded');
      return;
    }
    if (fault?.kind === 'unanswerable') {
      refuse(fault.code);
      this.sendEvents();
      return;
    }
    if (fault?.kind === 'never') return;
    const deliver = () => {
      reply({ kind: 'answer', text: answer });
      this.sendEvents();
    };
    if (fault?.kind === 'late') this.timer(fault.ms, deliver);
    else deliver();
  }

  private run(batch: Batch, fault?: Fault): Answer {
    this.running = true;
    try {
      if (fault?.kind !== 'fails') return this.executor.run(batch);
      const before = { ...batch, Actions: batch.Actions.slice(0, fault.after) };
      const answer = this.executor.run(before);
      if (answer.Error) return answer;
      const { code: Code, after: ActionIndex } = fault;
      const Error = { Code, Message: Code, Location: '', HttpStatusCode: 400, ActionIndex };
      return { Results: [], TraceIds: [], Error };
    } finally {
      this.running = false;
    }
  }

  private sendEvents(): void {
    const entries = this.excel.events.take();
    if (entries.length > 0) this.options.send(entries);
  }
}

/** After each `Excel.run` the library drops the references it was given: such a batch does nothing else. */
function isCleanUp(batch: Batch): boolean {
  const calls = batch.Actions.filter((action) => action.ActionType !== 1);
  return calls.length > 0 && calls.every((action) => action.Name === '_RemoveReference');
}

function size(text: string): number {
  return new TextEncoder().encode(text).length;
}
