import { factsOfFile, NO_FACTS } from '../core/cross-file/facts';
import type { Locale } from '../core/locale';
import { parseA1 } from '../core/sheet/address';
import type { WorkbookHost } from '../hosts/host';
import type { Breathe } from './breathing';
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
import { exportAsSheets, opinion, remarksOf, report } from './export-actions';
import { applyFix, fixAllSafe, fixRule, undo } from './fix-actions';
import { blankSchemes, importTables, insertBlank } from './import-actions';
import { Journal } from './journal';
import type { Timer } from './live-check';
import { MarkKeeper } from './mark-keeper';
import { opinionWordings } from './opinion-wording';
import { Selection } from './selection';
import { SENTENCES } from './sentences';
import { SessionStore } from './session-store';
import { troubleNotice } from './trouble';
import { Unsettled } from './unsettled';
import type { Notice, Session } from './views';
import { WorkbookReading } from './workbook-reading';

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
  private readonly desk: Desk;
  private readonly store: SessionStore;
  private readonly reading: WorkbookReading;
  private readonly marks: MarkKeeper;
  private readonly selection: Selection;

  constructor(
    private readonly host: WorkbookHost,
    { locale, now = Date.now, timer = systemTimer, breathe = nextTurn }: SessionOptions,
  ) {
    const journal = new Journal();
    const unsettled = new Unsettled();
    const keeper = new DecisionKeeper(host);
    const marks = new MarkKeeper(host);
    const selection = new Selection(host, () => store.publish());
    const store = new SessionStore(locale, { keeper, journal, marks, selection });
    const shared = { host, now, journal, unsettled, keeper };
    const reading = new WorkbookReading({ ...shared, store, marks, selection, timer, breathe });
    this.marks = marks;
    this.selection = selection;
    this.store = store;
    this.reading = reading;
    this.desk = {
      ...shared,
      locale: () => store.locale,
      checked: () => store.checked,
      findingOf: (id) => store.checked?.named.find((item) => item.id === id)?.finding,
      take: (workbook) => reading.take(workbook),
      check: () => reading.check(),
      withMarks: (outcome) => reading.withMarks(outcome),
    };
  }

  door(): Session {
    const { desk, store, reading } = this;
    return {
      state: () => store.state(),
      subscribe: (listener) => store.subscribe(listener),
      setLocale: (locale) => store.setLocale(locale),
      check: () => this.run(() => reading.check()),
      cancel: () => reading.cancel(),
      refresh: () => {
        reading.refresh();
        return Promise.resolve();
      },
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
      columnRoles: () => columnRoles(store.locale),
      setMarks: (on) => this.run(() => this.setMarks(on)),
      setLive: (on) => this.run(() => decide(desk, (decisions) => ({ ...decisions, live: on }), null)),
      clearMarks: () => this.run(() => this.clearMarks()),
      exportSheets: (kind, choice = {}) =>
        this.run(() => exportAsSheets(desk, kind, choice, (names) => store.claim(names))),
      exportRemarks: () => remarksOf(desk),
      facts: () => (store.checked ? factsOfFile(store.checked.result) : NO_FACTS),
      opinion: (wording) => opinion(desk, wording),
      opinionWordings: opinionWordings(() => store.locale),
      report: () => report(desk),
      importText: (text) => this.run(() => importTables(desk, text)),
      insertBlank: (scheme) => this.run(() => insertBlank(desk, scheme)),
      blankSchemes: () => blankSchemes(store.locale),
      dismissNotice: () => store.tell(null),
    };
  }

  /** Runs one action; what it throws becomes the notice, and the last good state stays. */
  private async run(action: () => Promise<Notice | null>): Promise<void> {
    const { store } = this;
    if (store.isBusy()) return;
    store.begin();
    this.reading.begin();
    store.tell(null);
    try {
      store.note(await action());
    } catch (error) {
      store.note(troubleNotice(error, store.locale, this.desk.now()));
    } finally {
      store.end();
    }
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

  private async clearMarks(): Promise<Notice> {
    await this.marks.clear();
    return { tone: 'success', text: SENTENCES[this.store.locale].cleared, details: [] };
  }

  private async setMarks(on: boolean): Promise<Notice | null> {
    const notice = await decide(this.desk, (decisions) => ({ ...decisions, marks: on }), null);
    if (notice) return notice;
    if (on) return this.reading.withMarks(null, true);
    await this.marks.clear();
    return null;
  }
}
