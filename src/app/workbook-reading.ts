import type { WorkbookSnapshot } from '../core/sheet/snapshot';
import { HostError, type WorkbookHost } from '../hosts/host';
import { inStretches, type Breathe } from './breathing';
import type { DecisionKeeper } from './decision-keeper';
import type { Journal } from './journal';
import { EditWatch, type Timer } from './live-check';
import type { MarkKeeper } from './mark-keeper';
import { replaced, sameSheets } from './reread-sheets';
import { renamedSheets } from './renamed-sheets';
import type { Selection } from './selection';
import { SENTENCES } from './sentences';
import type { SessionStore } from './session-store';
import { viewedSteps } from './session-views';
import type { Unsettled } from './unsettled';
import type { Notice } from './views';

/** What reading and checking work with. */
interface Parts {
  readonly host: WorkbookHost;
  readonly store: SessionStore;
  readonly keeper: DecisionKeeper;
  readonly journal: Journal;
  readonly unsettled: Unsettled;
  readonly marks: MarkKeeper;
  readonly selection: Selection;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly timer: Timer;
  readonly breathe: Breathe;
}

/** Reads the workbook and checks what it holds: when the person asks for it, and quietly after edits. */
export class WorkbookReading {
  private readonly edits: EditWatch;
  private watching = false;
  private cancelled = false;

  constructor(private readonly parts: Parts) {
    this.edits = new EditWatch(parts.timer, (sheets) => this.reread(sheets));
  }

  /** Reads all sheets and checks them; what is to be told besides the findings, or null. */
  async check(): Promise<Notice | null> {
    const { keeper, store } = this.parts;
    const workbook = await this.scan();
    await keeper.load();
    this.edits.clear();
    if (!(await this.take(workbook)))
      return { tone: 'info', text: SENTENCES[store.locale].cancelled, details: [] };
    await this.watch();
    return this.withMarks(null, keeper.decisions.marks);
  }

  /** Stops the check under way. */
  cancel(): void {
    this.cancelled = true;
  }

  /** A new action begins: nobody has cancelled it yet. */
  begin(): void {
    this.cancelled = false;
  }

  /** Sheets with tables may have changed unseen: other programs and co-authors raise no events everywhere. */
  refresh(): void {
    const { store, keeper } = this.parts;
    const sheets = new Set((store.checked?.result.tables ?? []).map((table) => table.sheet));
    if (keeper.decisions.live) for (const sheet of sheets) this.edits.note(sheet);
  }

  /** Checks a workbook and makes it the truth of the session; false when the person cancelled. */
  async take(workbook: WorkbookSnapshot): Promise<boolean> {
    const { store, keeper, now, breathe } = this.parts;
    const { locale } = store;
    const { decisions, problem } = keeper;
    const taken = await inStretches(viewedSteps(workbook, decisions, problem, locale), {
      breathe,
      now,
      cancelled: () => this.cancelled,
      progress: (share) => store.progressed(share),
    });
    if (!taken) return false;
    // Drawing what was found is work enough for one turn.
    await breathe();
    // The person need not wait for the marks to read what was found.
    store.take(taken.checked, taken.shown, [decisions, problem, locale], now());
    // Drawing them is a turn of its own; so is whatever comes next, such as marking thousands of cells.
    await breathe();
    return true;
  }

  /**
   * Lets the marks follow the findings.
   * @param wanted whether cells are to be marked; left out where it stays as it is
   */
  async withMarks(outcome: Notice | null, wanted?: boolean): Promise<Notice | null> {
    const { store, marks } = this.parts;
    if (!(wanted ?? marks.shown) || !store.checked) return outcome;
    return marks.follow(store.checked, outcome, store.locale, wanted ?? false);
  }

  private async watch(): Promise<void> {
    if (this.watching) return;
    const { host, store, keeper, selection } = this.parts;
    await selection.watch();
    await host.onEdit((sheet) => {
      if (keeper.decisions.live && (sheet === null || !store.own.has(sheet))) this.edits.note(sheet);
    });
    this.watching = true;
  }

  /**
   * Reads edited sheets again, quietly: whoever types must not notice. What the host refuses now is tried later.
   * @returns whether it is done with these sheets
   */
  private async reread(sheets: readonly string[] | null): Promise<boolean> {
    const { host, store, unsettled } = this.parts;
    const { checked } = store;
    if (store.isBusy()) return false;
    if (!checked) return true;
    try {
      const fresh = sheets ? await host.rescan(sheets) : (await this.scan()).sheets;
      // A sheet that is not there under its name may have been renamed, and an unanswered writing waits for a full look.
      if (sheets && (fresh.length < sheets.length || unsettled.some)) return await this.reread(null);
      // Something may have begun while the host was reading.
      if (store.isBusy() || store.checked !== checked) return false;
      const workbook = sheets ? replaced(checked.workbook, sheets, fresh) : { sheets: fresh };
      if (!sameSheets(workbook, checked.workbook)) await this.takeQuietly(workbook);
      return true;
    } catch (error) {
      return !(error instanceof HostError && error.code === 'busy');
    }
  }

  private async takeQuietly(workbook: WorkbookSnapshot): Promise<void> {
    const { store, marks } = this.parts;
    store.begin();
    try {
      await this.take(workbook);
      if (store.checked && marks.wouldChange(store.checked.result.findings)) await this.withMarks(null);
    } finally {
      store.end();
    }
  }

  /** The sheets of the person. */
  private async scan(): Promise<WorkbookSnapshot> {
    const { host, store, journal, unsettled } = this.parts;
    const { sheets } = await host.scan();
    store.own = new Set((await host.ownSheets()).map(({ name }) => name));
    const workbook = { sheets: sheets.filter(({ name }) => !store.own.has(name)) };
    const renames = renamedSheets(store.checked?.workbook.sheets ?? [], workbook.sheets);
    unsettled.rename(renames);
    journal.rename(renames);
    unsettled.settle(workbook, journal);
    return workbook;
  }
}
