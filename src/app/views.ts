import type { CellRef } from '../core/sheet/address';
import type { Locale } from '../core/locale';
import type { Explanation, FixKind, Severity } from '../core/rules/rule';

/** One change, ready to be shown: address, old text, new text. */
export interface ChangeView {
  readonly sheet: string;
  readonly address: string;
  readonly before: string;
  /** `''` clears the cell. */
  readonly after: string;
}

/** A remedy, ready to be shown. */
export interface FixView {
  readonly kind: FixKind;
  readonly title: string;
  readonly changes: readonly ChangeView[];
}

/** A finding in the language of the session. */
export interface FindingView {
  /** Stable while the cell, the rule and the table stay the same. */
  readonly id: string;
  readonly rule: string;
  readonly ruleName: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: CellRef;
  readonly address: string;
  readonly tableId: string;
  /** 三级指标 and 指标值 of the row, where the finding stands on an indicator row. */
  readonly row: { readonly name: string; readonly value: string } | null;
  readonly text: Explanation;
  /** Titles of the documents the rule rests on. */
  readonly sources: readonly string[];
  readonly fixes: readonly FixView[];
}

/** A recognised table. */
export interface TableView {
  readonly id: string;
  readonly sheet: string;
  readonly range: string;
  readonly name: string;
  readonly code: string;
  readonly indicators: number;
}

/** One applied group of edits. */
export interface JournalEntry {
  readonly id: number;
  readonly title: string;
  readonly changes: readonly ChangeView[];
  readonly state: 'done' | 'undone';
}

/** A sentence for the person. `assertive` ones interrupt a screen reader. */
export interface Notice {
  readonly tone: 'success' | 'info' | 'warning' | 'error';
  readonly text: string;
  /** Further sentences, such as the edits that were refused and why. */
  readonly details: readonly string[];
}

/** Everything a pane shows. A new object after every change; never mutated. */
export interface SessionState {
  readonly locale: Locale;
  /** `fresh`: never checked; `busy`: something is running; `ready`: the lists below are the last result. */
  readonly phase: 'fresh' | 'busy' | 'ready';
  readonly tables: readonly TableView[];
  /** In reading order: sheet, row, column. */
  readonly findings: readonly FindingView[];
  /** The finding whose cell is selected in the sheet, if any. */
  readonly selected: string | null;
  /** The net effect of all safe fixes: what 「修复全部安全项」 would write. */
  readonly safeChanges: readonly ChangeView[];
  /** Latest first. */
  readonly journal: readonly JournalEntry[];
  readonly marked: boolean;
  /** Sentences about the workbook: half a table, a protected sheet … That none was found follows from `tables`. */
  readonly remarks: readonly string[];
  /** The outcome of the last action, or null. */
  readonly notice: Notice | null;
}

/** What a pane can do. Methods never reject: what went wrong becomes `notice`. Calls while busy are ignored. */
export interface Session {
  readonly state: () => SessionState;
  /** Calls back after every change of state; returns how to stop. Shape of React's useSyncExternalStore. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly setLocale: (locale: Locale) => void;
  readonly check: () => Promise<void>;
  /** Shows the cell of a finding in the sheet. */
  readonly show: (findingId: string) => Promise<void>;
  /** Applies one fix (index into `fixes`) of one finding. */
  readonly applyFix: (findingId: string, fix: number) => Promise<void>;
  readonly fixAllSafe: () => Promise<void>;
  /** Takes back one journal entry, the latest not yet undone where none is named. */
  readonly undo: (entry?: number) => Promise<void>;
  readonly clearMarks: () => Promise<void>;
  /** Writes one clean sheet per table behind the last sheet of the workbook. */
  readonly exportClean: () => Promise<void>;
  readonly dismissNotice: () => void;
}
