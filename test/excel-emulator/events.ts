import { areaToA1 } from '../../src/core/sheet/address';
import type { MemoryChange, MemoryWorkbook } from '../../src/hosts/memory/workbook';
import type { EventEntry } from './wire';

/** The category of events among the messages of the host. */
const EVENT_CATEGORY = 65536;

/** Event numbers of office.js. */
export const EventType = { changed: 10, activated: 11, selectionChanged: 14 } as const;

/** The target of a whole collection; a single worksheet is addressed by its id. */
export const WHOLE_WORKBOOK = 'Workbook';

/** Turns what happens in the workbook into the events the pane has asked for, and holds them until the answer is out. */
export class EventHub {
  private readonly registered = new Map<string, number>();
  private readonly waiting: EventEntry[] = [];
  private running = 0;
  private readonly stop: (() => void)[];

  constructor(
    workbook: MemoryWorkbook,
    /** Told that {@link take} has something, unless a batch is running. */
    private readonly arrived: () => void,
  ) {
    let front = workbook.active?.sheet;
    this.stop = [
      workbook.onSelect((sheet, area) => {
        if (sheet !== front) this.raise(EventType.activated, sheet.id, { worksheetId: sheet.id });
        front = sheet;
        const argument = { worksheetId: sheet.id, address: areaToA1(area) };
        this.raise(EventType.selectionChanged, sheet.id, argument);
      }),
      workbook.onChange((change) => this.changed(change)),
    ];
  }

  register(type: number, target: string): void {
    this.registered.set(`${type} ${target}`, (this.registered.get(`${type} ${target}`) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    this.registered.set(
      `${type} ${target}`,
      Math.max(0, (this.registered.get(`${type} ${target}`) ?? 0) - 1),
    );
  }

  /** What waits to be sent; the list is empty afterwards. */
  take(): readonly EventEntry[] {
    return this.waiting.splice(0);
  }

  dispose(): void {
    for (const stop of this.stop) stop();
  }

  private changed({ sheet, area }: MemoryChange): void {
    // Structure and formats raise other events in Excel, which nobody here listens to.
    if (!area) return;
    this.raise(EventType.changed, sheet.id, {
      worksheetId: sheet.id,
      address: areaToA1(area),
      source: 'Local',
      changeType: 'RangeEdited',
      triggerSource: 'Unknown',
      shiftDirection: 'None',
    });
  }

  private raise(type: number, sheetId: string, argument: object): void {
    for (const target of [sheetId, WHOLE_WORKBOOK]) {
      if (!this.registered.get(`${type} ${target}`)) continue;
      this.waiting.push([EVENT_CATEGORY, type, target, JSON.stringify(argument), ++this.running]);
      this.arrived();
    }
  }
}
