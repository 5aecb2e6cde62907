import type { CellRef } from '../core/sheet/address';
import type { ExportRemarks } from './export-remarks';
import type { FileFacts } from '../core/cross-file/facts';
import type { BlankScheme } from '../core/export/blank-table';
import type { Locale } from '../core/locale';
import type { OpinionPiece, OpinionTemplate } from '../core/report/opinion-template';
import type { Explanation, FixKind, Severity, Standing } from '../core/rules/rule';

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

/** Whether a tier 2 of the table's scheme has indicators: one square of the coverage picture. */
export interface CoverageView {
  readonly tier1: string;
  readonly tier2: string;
  readonly indicators: number;
}

/** A column of an indicator header and what it was taken for. */
export interface ColumnView {
  readonly address: string;
  readonly label: string;
  /** A `ColumnRole`, or null for a column that plays no part. */
  readonly role: string | null;
  readonly roleName: string;
  /** A person set the role. */
  readonly corrected: boolean;
}

/** 为什么这样识别: the cells that decided, the form, the columns. */
export interface EvidenceView {
  readonly layout: string;
  readonly scheme: string;
  readonly anchors: readonly { readonly address: string; readonly text: string; readonly as: string }[];
  readonly columns: readonly ColumnView[];
}

/** A recognised table. */
export interface TableView {
  readonly id: string;
  readonly sheet: string;
  readonly range: string;
  readonly name: string;
  readonly code: string;
  /** 目标表, 自评表, 评价表, 空白表, in words. */
  readonly kind: string;
  readonly indicators: number;
  /** In the order of the scheme; empty where the scheme is local or unknown. */
  readonly coverage: readonly CoverageView[];
  readonly evidence: EvidenceView;
}

/** One applied group of edits. */
export interface JournalEntry {
  readonly id: number;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly changes: readonly ChangeView[];
  readonly state: 'done' | 'undone';
}

/** A finding somebody answers for. */
export interface IgnoredView {
  /** For {@link Session.restore}. */
  readonly index: number;
  readonly rule: string;
  readonly ruleName: string;
  readonly reason: string;
  /** `''` where nobody signed. */
  readonly author: string;
  /** The day, `2024-03-01`. */
  readonly date: string;
  /** Where it stands; where it stood when it is stale. */
  readonly place: string;
  /** The finding in words; null when it is stale: the text it was about has changed or is gone. */
  readonly what: string | null;
}

/** A pack to choose from. */
export interface PackView {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** One of this workbook's own, which can be taken out again. */
  readonly own: boolean;
}

/** A rule as the settings show it. */
export interface RuleView {
  readonly id: string;
  readonly name: string;
  readonly standing: Standing;
  readonly on: boolean;
  /** The most serious it can be at present. */
  readonly severity: Severity;
  /** This workbook differs from its pack here. */
  readonly changed: boolean;
}

/** A sentence for the person. `assertive` ones interrupt a screen reader. */
export interface Notice {
  readonly tone: 'success' | 'info' | 'warning' | 'error';
  readonly text: string;
  /** Further sentences, such as the edits that were refused and why. */
  readonly details: readonly string[];
  /** For whoever supports the person: what the host said. Never holds cell contents. */
  readonly support?: string;
  /** What the cells concerned hold: goes to support only where the person agrees. */
  readonly contents?: string;
}

/** Everything a pane shows. A new object after every change; never mutated. */
export interface SessionState {
  readonly locale: Locale;
  /** `fresh`: never checked; `busy`: something is running; `ready`: the lists below are the last result. */
  readonly phase: 'fresh' | 'busy' | 'ready';
  /** How far a long check has come, from 0 to 1; null when nothing long is running. */
  readonly progress: number | null;
  /** When the last check ended, milliseconds since 1970; null before the first. */
  readonly checkedAt: number | null;
  readonly tables: readonly TableView[];
  /** In reading order: sheet, row, column. */
  readonly findings: readonly FindingView[];
  /** Findings somebody answers for, and answers whose findings are gone. */
  readonly ignored: readonly IgnoredView[];
  /** The finding whose cell is selected in the sheet, if any. */
  readonly selected: string | null;
  /** The net effect of all safe fixes: what 「修复全部安全项」 would write, one group per row of edits that belong together. */
  readonly safeChanges: readonly ChangeView[];
  /** Latest first. */
  readonly journal: readonly JournalEntry[];
  readonly marked: boolean;
  /** The pack in force, whether it was recognised, and what else there is. */
  readonly pack: { readonly id: string; readonly automatic: boolean; readonly choices: readonly PackView[] };
  /** Whether cells are marked after a check, and whether edits are followed. */
  readonly marks: boolean;
  readonly live: boolean;
  /** Sheets of earlier exports: the next one of the same kind replaces them. */
  readonly ownSheets: readonly string[];
  /** Sentences about the workbook: half a table, a protected sheet … That none was found follows from `tables`. */
  readonly remarks: readonly string[];
  /** The outcome of the last action, or null. */
  readonly notice: Notice | null;
}

/** A scheme a blank table can have. */
export interface BlankSchemeView {
  readonly scheme: BlankScheme;
  readonly name: string;
}

/** The wording of 退回意见. */
export type OpinionWording = OpinionTemplate;

/** A piece of that wording, ready to be shown with what can be filled in there. */
export interface OpinionPieceView {
  readonly piece: OpinionPiece;
  readonly label: string;
  readonly placeholders: readonly string[];
}

/** A wording read from a text, or what is wrong with it and with which piece; null for the whole. */
export interface OpinionReading {
  readonly wording: OpinionWording | null;
  readonly problems: readonly { readonly piece: OpinionPiece | null; readonly text: string }[];
}

/** The wording of 退回意见 as data. Whoever edits it keeps it: it belongs to an office, not to a workbook. */
export interface OpinionWordings {
  readonly pieces: () => readonly OpinionPieceView[];
  readonly usual: () => OpinionWording;
  /** Reads the text of a file; what it leaves out is worded as usual. */
  readonly read: (text: string) => OpinionReading;
  readonly text: (wording: OpinionWording) => string;
}

/** What a pane can do. Methods never reject: what went wrong becomes `notice`. Calls while busy are ignored. */
export interface Session {
  readonly state: () => SessionState;
  /** Calls back after every change of state; returns how to stop. Shape of React's useSyncExternalStore. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly setLocale: (locale: Locale) => void;
  readonly check: () => Promise<void>;
  /** Stops a long check; the last good state stays. */
  readonly cancel: () => void;
  /** Reads the sheets that may have changed while the pane was not looked at. */
  readonly refresh: () => Promise<void>;
  /** Shows the cell of a finding in the sheet. */
  readonly show: (findingId: string) => Promise<void>;
  /** Shows any cell, such as one that decided what a table is. */
  readonly showCell: (sheet: string, address: string) => Promise<void>;
  /** Applies one fix (index into `fixes`) of one finding. */
  readonly applyFix: (findingId: string, fix: number) => Promise<void>;
  /** Applies the safe fixes; only those whose cells are all among `addresses` (`sheet!A1`) where these are given. */
  readonly fixAllSafe: (addresses?: ReadonlySet<string>) => Promise<void>;
  /** Applies the safe fixes of one rule. */
  readonly fixRule: (rule: string) => Promise<void>;
  /** Takes back one journal entry, the latest not yet undone where none is named. */
  readonly undo: (entry?: number) => Promise<void>;
  /** Lets a finding stand, for a reason; kept in the workbook. */
  readonly ignore: (findingId: string, reason: string, author?: string) => Promise<void>;
  /** Takes back what was ignored (index of {@link IgnoredView}). */
  readonly restore: (index: number) => Promise<void>;
  /** Forgets what was ignored and is gone. */
  readonly dropStale: () => Promise<void>;
  /** Chooses a pack; null for the one that suits the workbook. */
  readonly choosePack: (id: string | null) => Promise<void>;
  /** Adds a pack of one's own from the text of its file; what is wrong with it becomes the notice. */
  readonly addPack: (text: string) => Promise<void>;
  readonly removePack: (id: string) => Promise<void>;
  /** Every rule with its state. Not part of the state: a hundred entries nobody looks at. */
  readonly rules: () => readonly RuleView[];
  /** Switches one rule or sets its severity in this workbook; null takes that back. */
  readonly setRule: (
    id: string,
    setting: { readonly on?: boolean; readonly severity?: Severity } | null,
  ) => Promise<void>;
  /** What a column of a table was taken for is corrected; null: it plays no part; undefined takes the correction back. */
  readonly correctColumn: (
    tableId: string,
    address: string,
    role: string | null | undefined,
  ) => Promise<void>;
  /** The roles a column may have, with their names. */
  readonly columnRoles: () => readonly { readonly role: string; readonly name: string }[];
  readonly setMarks: (on: boolean) => Promise<void>;
  readonly setLive: (on: boolean) => Promise<void>;
  readonly clearMarks: () => Promise<void>;
  /** Writes 规范表, 指标清单 or 问题清单 behind the last sheet, in place of those of the same kind from before. */
  readonly exportSheets: (
    kind: 'clean' | 'list' | 'findings',
    choice?: { readonly stacked?: boolean },
  ) => Promise<void>;
  /** What is to be said before 规范表 are written: errors that make drafts of them, and what they have no place for. */
  readonly exportRemarks: () => ExportRemarks;
  /** What other files may contradict, for whoever has several open. */
  readonly facts: () => FileFacts;
  /** 退回意见 as a text, and the whole report as one HTML file; `''` before the first check. */
  readonly opinion: (wording?: OpinionWording) => string;
  readonly opinionWordings: OpinionWordings;
  readonly report: () => string;
  /** Adds a sheet for every table of a text, and checks the workbook with them: they are the person's own. */
  readonly importText: (text: string) => Promise<void>;
  /** Adds a blank table with the tiers of a scheme. */
  readonly insertBlank: (scheme: BlankScheme) => Promise<void>;
  /** The schemes a blank table can have, with their names. */
  readonly blankSchemes: () => readonly BlankSchemeView[];
  readonly dismissNotice: () => void;
}
