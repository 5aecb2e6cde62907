import type { Locale } from '../core/locale';
import type { Checked } from './checked';
import type { DecisionKeeper } from './decision-keeper';
import type { Journal } from './journal';
import type { MarkKeeper } from './mark-keeper';
import type { Selection } from './selection';
import { checkedViews, type CheckedViews } from './session-views';
import type { Notice, SessionState } from './views';

/** What a session is made of besides what it has found. */
interface Keepers {
  readonly keeper: DecisionKeeper;
  readonly journal: Journal;
  readonly marks: MarkKeeper;
  readonly selection: Selection;
}

/** Found views and everything they follow from. */
interface Worded {
  readonly of: readonly unknown[];
  readonly shown: CheckedViews;
}

/** What a session has found and shows, and who listens. Knows no host. */
export class SessionStore {
  /** What the last check found; null before the first. */
  checked: Checked | null = null;
  /** Sheets this product wrote: they are copies, so checking them again would say everything twice. */
  own: ReadonlySet<string> = new Set();
  private readonly listeners = new Set<() => void>();
  private checkedAt: number | null = null;
  private working = false;
  private progress: number | null = null;
  private notice: Notice | null = null;
  private worded: Worded | null = null;
  private current: SessionState;

  constructor(
    private language: Locale,
    private readonly keepers: Keepers,
  ) {
    this.current = this.derive();
  }

  get locale(): Locale {
    return this.language;
  }

  isBusy(): boolean {
    return this.working;
  }

  state(): SessionState {
    return this.current;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  setLocale(locale: Locale): void {
    this.language = locale;
    this.tell(null);
  }

  /** From now on something is being done. */
  begin(): void {
    this.working = true;
  }

  /** It is done. */
  end(): void {
    this.working = false;
    this.progress = null;
    this.publish();
  }

  /** How far a check has come, from 0 to 1. */
  progressed(share: number): void {
    this.progress = share;
    this.publish();
  }

  /** Notes what came of an action, to be told when it ends. */
  note(notice: Notice | null): void {
    this.notice = notice;
  }

  tell(notice: Notice | null): void {
    this.note(notice);
    this.publish();
  }

  /** Makes a check the truth of the session. `of` are the decisions and the language it was worded for. */
  take(checked: Checked, shown: CheckedViews, of: readonly unknown[], time: number): void {
    this.checked = checked;
    this.worded = { of: [checked, ...of], shown };
    this.checkedAt = time;
    this.keepers.selection.among(checked.named);
    this.publish();
  }

  /** These sheets belong to the product, too. */
  claim(names: readonly string[]): void {
    this.own = new Set([...this.own, ...names]);
  }

  publish(): void {
    this.current = this.derive();
    for (const listener of this.listeners) listener();
  }

  private derive(): SessionState {
    const { journal, marks, selection } = this.keepers;
    const { decisions, problem } = this.keepers.keeper;
    return {
      ...this.shown(),
      phase: this.working ? 'busy' : this.checked ? 'ready' : 'fresh',
      progress: this.progress,
      checkedAt: this.checkedAt,
      selected: selection.selected,
      journal: journal.views(),
      marked: marks.shown,
      marks: problem === null ? decisions.marks : true,
      live: decisions.live,
      ownSheets: [...this.own],
      notice: this.notice,
    };
  }

  /** What follows from the last check, worded once: a mere change of selection keeps the same objects. */
  private shown(): CheckedViews {
    const { decisions, problem } = this.keepers.keeper;
    const of = [this.checked, decisions, problem, this.language];
    if (this.worded?.of.every((item, index) => item === of[index])) return this.worded.shown;
    const shown = checkedViews(this.checked, decisions, problem, this.language);
    this.worded = { of, shown };
    return shown;
  }
}
