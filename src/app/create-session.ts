import { factsOfFile, NO_FACTS } from '../core/cross-file/facts';
import type { Locale } from '../core/locale';
import { parseA1 } from '../core/sheet/address';
import type { WorkbookSnapshot } from '../core/sheet/snapshot';
import { HostError, type WorkbookHost } from '../hosts/host';
import { inStretches, type Breathe } from './breathing';
import type { Checked } from './checked';
import { correctColumn, columnRoles } from './column-actions';
import {
  addPack,
  choosePack,
  decide,
  dropStale,
  ignore,
  removePack,
  restore,
  ruleViews,
  setRule,
} from './decision-actions';
import { DecisionKeeper } from './decision-keeper';
import type { Desk } from './desk';
import { exportAsSheets, leftOutOf, opinion, report } from './export-actions';
import { applyFix, fixAllSafe, fixRule, undo } from './fix-actions';
import { blankSchemes, importTables, insertBlank } from './import-actions';
import { Journal } from './journal';
import { EditWatch, type Timer } from './live-check';
import { MarkKeeper } from './mark-keeper';
import { opinionWordings } from './opinion-wording';
import { replaced, sameSheets } from './reread-sheets';
import { Selection } from './selection';
import { SENTENCES } from './sentences';
import { troubleNotice } from './trouble';
import { checkedViews, viewedSteps, type CheckedViews } from './session-views';
import { Unsettled } from './unsettled';
import type { Notice, Session, SessionState } from './views';

export interface SessionOptions {
  readonly locale: Locale;
  /** The clock, the alarm and the pause of the surroundings; replaced in tests. */
  readonly now?: () => number;
  readonly timer?: Timer;
  readonly breathe?: Breathe;
}

const systemTimer: Timer = (milliseconds, ring) => {
  const handle = setTimeout(ring, milliseconds);
  return () => clearTimeout(handle);
};

const nextTurn: Breathe = () => new Promise((resolve) => setTimeout(resolve, 0));

/** A session over one workbook: the use cases behind the pane's buttons. One action runs at a time. */
export function createSession(host: WorkbookHost, options: SessionOptions): Session {
  return new WorkbookSession(host, options).door();
}

class WorkbookSession {
  private readonly listeners = new Set<() => void>();
  private readonly desk: Desk;
  private readonly keeper: DecisionKeeper;
  private readonly journal = new Journal();
  private readonly unsettled = new Unsettled();
  private readonly marks: MarkKeeper;
  private readonly selection: Selection;
  private readonly edits: EditWatch;
  /** Sheets this product wrote: they are copies, so checking them again would say everything twice. */
  private own: ReadonlySet<string> = new Set();
  private readonly now: () => number;
  private readonly breathe: Breathe;
  private locale: Locale;
  private checked: Checked | null = null;
  private checkedAt: number | null = null;
  private busy = false;
  private cancelled = false;
  private progress: number | null = null;
  private watching = false;
  private notice: Notice | null = null;
  private views: { readonly of: readonly unknown[]; readonly shown: CheckedViews } | null = null;
  private current: SessionState;

  constructor(
    private readonly host: WorkbookHost,
    { locale, now = Date.now, timer = systemTimer, breathe = nextTurn }: SessionOptions,
  ) {
    this.locale = locale;
    this.now = now;
    this.breathe = breathe;
    this.keeper = new DecisionKeeper(host);
    this.marks = new MarkKeeper(host);
    this.selection = new Selection(host, () => this.publish());
    this.edits = new EditWatch(timer, (sheets) => this.reread(sheets));
    this.desk = {
      host,
      now,
      journal: this.journal,
      unsettled: this.unsettled,
      keeper: this.keeper,
      locale: () => this.locale,
      checked: () => this.checked,
      findingOf: (id) => this.checked?.named.find((item) => item.id === id)?.finding,
      take: (workbook) => this.take(workbook),
      check: () => this.check(),
      withMarks: (outcome) => this.withMarks(outcome),
    };
    this.current = this.derive();
  }

  door(): Session {
    const { desk } = this;
    return {
      state: () => this.current,
      subscribe: (listener) => {
        this.listeners.add(listener);
        return () => this.listeners.delete(listener);
      },
      setLocale: (locale) => {
        this.locale = locale;
        this.tell(null);
      },
      check: () => this.run(() => this.check()),
      cancel: () => {
        this.cancelled = true;
      },
      refresh: () => this.refresh(),
      show: (id) => this.run(() => this.show(id)),
      showCell: (sheet, address) => this.run(() => this.showCell(sheet, address)),
      applyFix: (id, fix) => this.run(() => applyFix(desk, id, fix)),
      fixAllSafe: (addresses) => this.run(() => fixAllSafe(desk, addresses)),
      fixRule: (rule) => this.run(() => fixRule(desk, rule)),
      undo: (entry) => this.run(() => undo(desk, entry)),
      ignore: (id, reason, author) => this.run(() => ignore(desk, id, reason, author)),
      restore: (index) => this.run(() => restore(desk, index)),
      dropStale: () => this.run(() => dropStale(desk)),
      choosePack: (id) => this.run(() => choosePack(desk, id)),
      addPack: (text) => this.run(() => addPack(desk, text)),
      removePack: (id) => this.run(() => removePack(desk, id)),
      rules: () => ruleViews(desk),
      setRule: (id, setting) => this.run(() => setRule(desk, id, setting)),
      correctColumn: (table, address, role) => this.run(() => correctColumn(desk, table, address, role)),
      columnRoles: () => columnRoles(this.locale),
      setMarks: (on) => this.run(() => this.setMarks(on)),
      setLive: (on) => this.run(() => decide(desk, (decisions) => ({ ...decisions, live: on }), null)),
      clearMarks: () => this.run(() => this.clearMarks()),
      exportSheets: (kind, choice = {}) =>
        this.run(() => exportAsSheets(desk, kind, choice, (names) => this.claim(names))),
      leftOut: () => leftOutOf(desk),
      facts: () => (this.checked ? factsOfFile(this.checked.result) : NO_FACTS),
      opinion: (wording) => opinion(desk, wording),
      opinionWordings: opinionWordings(() => this.locale),
      report: () => report(desk),
      importText: (text) => this.run(() => importTables(desk, text)),
      insertBlank: (scheme) => this.run(() => insertBlank(desk, scheme)),
      blankSchemes: () => blankSchemes(this.locale),
      dismissNotice: () => this.tell(null),
    };
  }

  /** Runs one action; what it throws becomes the notice, and the last good state stays. */
  private async run(action: () => Promise<Notice | null>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.cancelled = false;
    this.tell(null);
    try {
      this.notice = await action();
    } catch (error) {
      this.notice = troubleNotice(error, this.locale, this.now());
    } finally {
      this.busy = false;
      this.progress = null;
      this.publish();
    }
  }

  private async check(): Promise<Notice | null> {
    const workbook = await this.scan();
    await this.keeper.load();
    this.edits.clear();
    if (!(await this.take(workbook)))
      return { tone: 'info', text: SENTENCES[this.locale].cancelled, details: [] };
    await this.watch();
    return this.withMarks(null, this.keeper.decisions.marks);
  }

  private async watch(): Promise<void> {
    if (this.watching) return;
    await this.selection.watch();
    await this.host.onEdit((sheet) => {
      if (this.keeper.decisions.live && (sheet === null || !this.own.has(sheet))) this.edits.note(sheet);
    });
    this.watching = true;
  }

  private async show(id: string): Promise<null> {
    const finding = this.desk.findingOf(id);
    if (finding) await this.selection.show(id, finding.sheet, finding.cell);
    return null;
  }

  private async showCell(sheet: string, address: string): Promise<null> {
    const cell = parseA1(address);
    if (cell) await this.host.select(sheet, cell);
    return null;
  }

  /** Sheets with tables may have changed unseen: other programs and co-authors raise no events everywhere. */
  private refresh(): Promise<void> {
    const sheets = new Set((this.checked?.result.tables ?? []).map((table) => table.sheet));
    if (this.keeper.decisions.live) for (const sheet of sheets) this.edits.note(sheet);
    return Promise.resolve();
  }

  /**
   * Reads edited sheets again, quietly: whoever types must not notice. What the host refuses now is tried later.
   * @returns whether it is done with these sheets
   */
  private async reread(sheets: readonly string[] | null): Promise<boolean> {
    const { checked } = this;
    if (this.busy) return false;
    if (!checked) return true;
    try {
      const fresh = sheets ? await this.host.rescan(sheets) : (await this.scan()).sheets;
      // A sheet that is not there under its name may have been renamed, and an unanswered writing waits for a full look.
      if (sheets && (fresh.length < sheets.length || this.unsettled.some)) return await this.reread(null);
      // Something may have begun while the host was reading.
      if (this.isBusy() || this.checked !== checked) return false;
      const workbook = sheets ? replaced(checked.workbook, sheets, fresh) : { sheets: fresh };
      if (sameSheets(workbook, checked.workbook)) return true;
      this.busy = true;
      try {
        await this.take(workbook);
        if (this.marks.wouldChange(this.checked.result.findings)) await this.withMarks(null);
      } finally {
        this.busy = false;
        this.progress = null;
        this.publish();
      }
      return true;
    } catch (error) {
      return !(error instanceof HostError && error.code === 'busy');
    }
  }

  private isBusy(): boolean {
    return this.busy;
  }

  private async withMarks(outcome: Notice | null, wanted = this.marks.shown): Promise<Notice | null> {
    if (!wanted || !this.checked) return outcome;
    return this.marks.follow(this.checked, outcome, this.locale);
  }

  private async clearMarks(): Promise<Notice> {
    await this.marks.clear();
    return { tone: 'success', text: SENTENCES[this.locale].cleared, details: [] };
  }

  private async setMarks(on: boolean): Promise<Notice | null> {
    const notice = await decide(this.desk, (decisions) => ({ ...decisions, marks: on }), null);
    if (notice) return notice;
    if (on) return this.checked ? this.withMarks(null, true) : null;
    await this.marks.clear();
    return null;
  }

  /** The sheets now belong to the product: from earlier exports, or just written. */
  private claim(names: readonly string[]): void {
    this.own = new Set([...this.own, ...names]);
  }

  /** The sheets of the person. */
  private async scan(): Promise<WorkbookSnapshot> {
    const { sheets } = await this.host.scan();
    this.unsettled.settle({ sheets }, this.journal);
    this.own = new Set((await this.host.ownSheets()).map(({ name }) => name));
    return { sheets: sheets.filter(({ name }) => !this.own.has(name)) };
  }

  /** Checks a workbook and makes it the truth of the session; false when the person cancelled. */
  private async take(workbook: WorkbookSnapshot): Promise<boolean> {
    const { locale } = this;
    const { decisions, problem } = this.keeper;
    const taken = await inStretches(viewedSteps(workbook, decisions, problem, locale), {
      breathe: this.breathe,
      now: this.now,
      cancelled: () => this.cancelled,
      progress: (share) => {
        this.progress = share;
        this.publish();
      },
    });
    if (!taken) return false;
    // Drawing what was found is work enough for one turn.
    await this.breathe();
    const { checked, shown } = taken;
    this.checked = checked;
    this.views = { of: [checked, decisions, problem, locale], shown };
    this.checkedAt = this.now();
    this.selection.among(checked.named);
    // The person need not wait for the marks to read what was found.
    this.publish();
    // Drawing them is a turn of its own; so is whatever comes next, such as marking thousands of cells.
    await this.breathe();
    return true;
  }

  private tell(notice: Notice | null): void {
    this.notice = notice;
    this.publish();
  }

  private publish(): void {
    this.current = this.derive();
    for (const listener of this.listeners) listener();
  }

  private derive(): SessionState {
    const { decisions, problem } = this.keeper;
    return {
      ...this.shown(),
      phase: this.busy ? 'busy' : this.checked ? 'ready' : 'fresh',
      progress: this.progress,
      checkedAt: this.checkedAt,
      selected: this.selection.selected,
      journal: this.journal.views(),
      marked: this.marks.shown,
      marks: problem === null ? decisions.marks : true,
      live: decisions.live,
      ownSheets: [...this.own],
      notice: this.notice,
    };
  }

  /** What follows from the last check, worded once: a mere change of selection keeps the same objects. */
  private shown(): CheckedViews {
    const { decisions, problem } = this.keeper;
    const of = [this.checked, decisions, problem, this.locale];
    if (this.views?.of.every((item, index) => item === of[index])) return this.views.shown;
    const shown = checkedViews(this.checked, decisions, problem, this.locale);
    this.views = { of, shown };
    return shown;
  }
}
