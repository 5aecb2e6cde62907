import { cleanSheets } from '../core/export/clean-sheets';
import { check, type CheckResult } from '../core/lint/check';
import { titleOf } from '../core/rules/rule';
import { fixSafely, type SafeFixes } from '../core/lint/fixer';
import { ruleOf } from '../core/lint/linter';
import type { Locale } from '../core/locale';
import { contains, toA1 } from '../core/sheet/address';
import type { WorkbookSnapshot } from '../core/sheet/snapshot';
import type { EditGroup, Place, WorkbookHost } from '../hosts/host';
import { groupOf } from './anchors';
import { Journal } from './journal';
import { marksOf } from './marks-of';
import { changeView, findingViews, nameFindings, tableViews, type NamedFinding } from './present';
import { remarksOf } from './remarks';
import { SENTENCES, hostSentence } from './sentences';
import type { Notice, Session, SessionState } from './views';
import { patched, refusals, writeNotice } from './write-outcome';

export interface SessionOptions {
  readonly locale: Locale;
}

/** What the last check knew; everything shown is derived from it. */
interface Checked {
  readonly workbook: WorkbookSnapshot;
  readonly result: CheckResult;
  readonly named: readonly NamedFinding[];
  readonly safe: SafeFixes;
}

type CheckedViews = Pick<SessionState, 'locale' | 'tables' | 'findings' | 'safeChanges' | 'remarks'>;

/** A session over one workbook: the use cases behind the pane's buttons. One action runs at a time. */
export function createSession(host: WorkbookHost, options: SessionOptions): Session {
  return new WorkbookSession(host, options.locale).door();
}

class WorkbookSession {
  private readonly listeners = new Set<() => void>();
  private readonly journal = new Journal();
  /** Sheets this session exported: they are copies, so checking them again would say everything twice. */
  private readonly exported = new Set<string>();
  private checked: Checked | null = null;
  private busy = false;
  private marked = false;
  private watching = false;
  private selected: string | null = null;
  /** The finding whose cell the person last asked to see. */
  private wanted: string | null = null;
  private notice: Notice | null = null;
  private views: { checked: Checked | null; locale: Locale; shown: CheckedViews } | null = null;
  private current: SessionState;

  constructor(
    private readonly host: WorkbookHost,
    private locale: Locale,
  ) {
    this.current = this.derive();
  }

  door(): Session {
    return {
      state: () => this.current,
      subscribe: (listener) => {
        this.listeners.add(listener);
        return () => this.listeners.delete(listener);
      },
      setLocale: (locale) => {
        this.locale = locale;
        this.notice = null;
        this.publish();
      },
      check: () => this.run(() => this.check()),
      show: (id) => this.run(() => this.show(id)),
      applyFix: (id, fix) => this.run(() => this.applyFix(id, fix)),
      fixAllSafe: () => this.run(() => this.fixAllSafe()),
      undo: (entry) => this.run(() => this.undo(entry)),
      clearMarks: () => this.run(() => this.clearMarks()),
      exportClean: () => this.run(() => this.exportClean()),
      dismissNotice: () => {
        this.notice = null;
        this.publish();
      },
    };
  }

  /** Runs one action; what it throws becomes the notice, and the last good state stays. */
  private async run(action: () => Promise<Notice | null>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.notice = null;
    this.publish();
    try {
      this.notice = await action();
    } catch (error) {
      this.notice = { tone: 'error', text: hostSentence(error, this.locale), details: [] };
    } finally {
      this.busy = false;
      this.publish();
    }
  }

  private async check(): Promise<Notice | null> {
    const workbook = await this.host.scan();
    this.take({ sheets: workbook.sheets.filter((sheet) => !this.exported.has(sheet.name)) });
    await this.watchSelection();
    return this.withMarks(null, true);
  }

  private async show(id: string): Promise<Notice | null> {
    const finding = this.findingOf(id);
    if (!finding) return null;
    // Of several findings in the cell, the one asked for is meant when the host tells of the move: that may come
    // late, and after a stop at the cell that was selected there before.
    this.wanted = id;
    await this.host.select(finding.sheet, finding.cell);
    this.selected = id;
    return null;
  }

  private async applyFix(id: string, index: number): Promise<Notice | null> {
    const finding = this.findingOf(id);
    const fix = finding?.fixes[index];
    if (!finding || !fix) return null;
    const rule = ruleOf(finding.rule);
    const title = `${toA1(finding.cell)} ${titleOf(rule, fix, this.locale)}`;
    return this.write(title, [groupOf(fix.edits, this.tables())]);
  }

  private async fixAllSafe(): Promise<Notice | null> {
    const words = SENTENCES[this.locale];
    const safe = this.checked?.safe;
    if (!safe || safe.groups.length === 0) return { tone: 'info', text: words.nothingSafe, details: [] };
    const cells = safe.groups.reduce((sum, group) => sum + group.length, 0);
    const notice = await this.write(
      words.allSafe(cells),
      safe.groups.map((edits) => groupOf(edits, this.tables())),
    );
    return safe.circular && notice
      ? { ...notice, tone: 'warning', details: [...notice.details, words.circular] }
      : notice;
  }

  /** Writes, takes what the host read back for the new truth, checks and marks again. */
  private async write(title: string, groups: readonly EditGroup[]): Promise<Notice | null> {
    const before = this.checked?.workbook ?? { sheets: [] };
    const outcomes = await this.host.write(groups);
    this.journal.record(title, groups, outcomes, before);
    this.take(patched(before, groups, outcomes));
    return this.withMarks(writeNotice(groups, outcomes, this.locale));
  }

  private async undo(id?: number): Promise<Notice | null> {
    const words = SENTENCES[this.locale];
    const entry = this.journal.find(id);
    if (!entry) return { tone: 'info', text: words.nothingToUndo, details: [] };
    const before = this.checked?.workbook ?? { sheets: [] };
    const outcomes = await this.host.write([entry.undo]);
    const refused = refusals(outcomes, this.locale);
    if (refused.length > 0) {
      return { tone: 'warning', text: words.undoRefused(entry.title), details: refused };
    }
    this.journal.markUndone(entry.id);
    this.take(patched(before, [entry.undo], outcomes));
    return this.withMarks({ tone: 'success', text: words.undone(entry.title), details: [] });
  }

  /**
   * Lets the marks follow the findings. A failure here takes nothing away from what was done before: it is told beside
   * the outcome, never instead of it.
   */
  private async withMarks(outcome: Notice | null, wanted = this.marked): Promise<Notice | null> {
    if (!wanted) return outcome;
    try {
      await this.host.mark(marksOf(this.checked?.result.findings ?? []));
      this.marked = true;
      return outcome;
    } catch (error) {
      const { unmarked } = SENTENCES[this.locale];
      const details = [
        ...(outcome?.details ?? []),
        ...(outcome ? [unmarked] : []),
        hostSentence(error, this.locale),
      ];
      return { tone: 'warning', text: outcome?.text ?? unmarked, details };
    }
  }

  private async clearMarks(): Promise<Notice> {
    await this.host.clearMarks();
    this.marked = false;
    return { tone: 'success', text: SENTENCES[this.locale].cleared, details: [] };
  }

  private async exportClean(): Promise<Notice | null> {
    const words = SENTENCES[this.locale];
    const unmarked = this.checked ? null : await this.check();
    const plans = cleanSheets(this.checked?.safe.result.tables ?? []);
    if (plans.length === 0) return { tone: 'info', text: words.nothingToExport, details: [] };
    const names = await this.host.addSheets(plans);
    for (const name of names) this.exported.add(name);
    return { tone: 'success', text: words.exported(names), details: unmarked?.details ?? [] };
  }

  /** Checks a workbook and makes it the truth of the session. */
  private take(workbook: WorkbookSnapshot): void {
    const result = check(workbook);
    const named = nameFindings(result.findings);
    this.checked = { workbook, result, named, safe: fixSafely(workbook, result) };
    if (!named.some(({ id }) => id === this.selected)) this.selected = null;
  }

  private async watchSelection(): Promise<void> {
    if (this.watching) return;
    await this.host.onSelect((place) => {
      this.follow(place);
    });
    this.watching = true;
  }

  /** The person moved in the sheet: the finding there becomes the selected one. */
  private follow(place: Place): void {
    const here = (this.checked?.named ?? []).filter(
      ({ finding }) => finding.sheet === place.sheet && contains(place.area, finding.cell),
    );
    const preferred = [this.wanted, this.selected].find((id) => here.some((item) => item.id === id));
    const next = preferred ?? here[0]?.id ?? null;
    if (next === this.selected) return;
    this.selected = next;
    this.publish();
  }

  private tables(): CheckResult['tables'] {
    return this.checked?.result.tables ?? [];
  }

  private findingOf(id: string): NamedFinding['finding'] | undefined {
    return this.checked?.named.find((item) => item.id === id)?.finding;
  }

  private publish(): void {
    this.current = this.derive();
    for (const listener of this.listeners) listener();
  }

  private derive(): SessionState {
    return {
      ...this.checkedViews(),
      phase: this.busy ? 'busy' : this.checked ? 'ready' : 'fresh',
      selected: this.selected,
      journal: this.journal.views(),
      marked: this.marked,
      notice: this.notice,
    };
  }

  /** What follows from the last check, worded once: a mere change of selection keeps the same objects. */
  private checkedViews(): CheckedViews {
    const { checked, locale } = this;
    if (this.views?.checked === checked && this.views.locale === locale) return this.views.shown;
    const shown = {
      locale,
      tables: checked ? tableViews(checked.result) : [],
      findings: checked ? findingViews(checked.named, checked.result.tables, locale) : [],
      safeChanges: checked ? checked.safe.groups.flat().map(changeView) : [],
      remarks: checked ? remarksFor(checked, locale) : [],
    };
    this.views = { checked, locale, shown };
    return shown;
  }
}

/** That there is no table at all follows from `tables`; the pane says it where the list would be. */
function remarksFor({ workbook, result }: Checked, locale: Locale): readonly string[] {
  return remarksOf(workbook, result, locale).flatMap(({ code, message }) =>
    code === 'no-table' ? [] : [message],
  );
}
