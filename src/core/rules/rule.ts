import { z } from 'zod';
import type { CellRef } from '../sheet/address';
import type { Edit } from '../sheet/edit';
import type { Bilingual, Locale } from '../locale';
import type { TableKind, TargetTable } from '../table/model';
import type { WorkbookFacts } from './workbook-facts';
import type { SEVERITIES } from '../severities';

/** error: arithmetically or formally wrong; warning: a reviewer sends it back; info: style or heuristic. */
export type Severity = (typeof SEVERITIES)[number];

/** safe: rewriting without loss of meaning, may be applied in bulk; choice: the person decides. */
export type FixKind = 'safe' | 'choice';

/** What is wrong, why it matters, what to do: one short sentence each. */
export interface Explanation {
  readonly what: string;
  readonly why: string;
  readonly how: string;
}

/** A remedy as data. `title` names a wording of the rule that offered it. */
export interface Fix {
  readonly kind: FixKind;
  readonly title: string;
  readonly data: unknown;
  readonly edits: readonly Edit[];
}

/** One defect at one place, without words: `message` and `data` are put into a language by `explain`. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: CellRef;
  /** `TargetTable.id` of the table it stands in. */
  readonly table: string;
  readonly message: string;
  readonly data: unknown;
  readonly fixes: readonly Fix[];
}

/** What a rule hands to the linter. */
export interface Report<Messages, Titles> {
  readonly cell: CellRef;
  /** Which of the rule's messages, and what it is filled with. */
  readonly message: {
    readonly [Id in keyof Messages]: readonly [id: Id, data: Messages[Id]];
  }[keyof Messages];
  readonly fixes?: readonly ProposedFix<Titles>[];
}

/** A fix as a rule writes it: `[title, data]` plus the edits. */
export interface ProposedFix<Titles> {
  readonly kind: FixKind;
  readonly title: { readonly [Id in keyof Titles]: readonly [id: Id, data: Titles[Id]] }[keyof Titles];
  readonly edits: readonly Edit[];
}

/**
 * core: on wherever no pack says otherwise; extra: on, but only ever a hint (info); off: for those who ask for it, because
 * it is a heuristic or a local practice.
 */
export type Standing = 'core' | 'extra' | 'off';

/** One check of a table: pure, forgetful, blind to settings and language. */
export interface Rule<Messages = never, Titles = never, Options = unknown> {
  /** Kebab case; the name of the file and of the page in `docs/rules/`. */
  readonly id: string;
  readonly name: Bilingual;
  readonly standing: Standing;
  /** Kinds of table on which the rule says nothing; the linter sees to it. */
  readonly silentOn?: readonly TableKind[];
  /** What can be adjusted; every property has a default, so that `{}` is valid. */
  readonly options?: z.ZodType<Options>;
  /** The severity of each message. */
  readonly severity: Readonly<Record<keyof Messages, Severity>>;
  /** Keys of `sources.ts`: the regulation or practice the rule rests on. */
  readonly sources: readonly SourceKey[];
  readonly messages: Bilingual<{ readonly [Id in keyof Messages]: (data: Messages[Id]) => Explanation }>;
  readonly titles: Bilingual<{ readonly [Id in keyof Titles]: (data: Titles[Id]) => string }>;
  /** Never throws on table content; does not change the table; reports in the order of the sheet. */
  readonly check: (
    table: TargetTable,
    report: (found: Report<Messages, Titles>) => void,
    workbook: WorkbookFacts,
    options: Options,
  ) => void;
}

/** Documents the rules rest on. House: this product's own convention, honestly named. */
export type SourceKey =
  | 'S88'
  | 'S101'
  | 'S34'
  | 'FUPIN'
  | 'SC'
  | 'PMKPI'
  | 'GBC'
  | 'LIB'
  | 'CPA14'
  | 'TPL'
  | 'SH'
  | 'BJ'
  | 'GB9704'
  | 'GB32100'
  | 'CC1259'
  | 'P'
  | 'house';

/** A rule whose message types are no longer of interest: what the linter keeps in its list. */
export type AnyRule = Rule<Record<string, never>, Record<string, never>>;

/**
 * Declares a rule. `Messages` maps each message id to the data its wording takes, `Titles` likewise for fixes;
 * both languages must word every one of them.
 */
export function defineRule<Messages, Titles = Record<string, never>, Options = unknown>(
  rule: Rule<Messages, Titles, Options>,
): AnyRule {
  // The linter pairs a message id with the data the same rule reported, so erasing the types is sound.
  return rule as unknown as AnyRule;
}

/** The options a rule runs with: those given, the rest by default. Throws a ZodError on a wrong value. */
export function optionsOf(rule: AnyRule, given: unknown = {}): unknown {
  return (rule.options ?? NO_OPTIONS).parse(given);
}

const NO_OPTIONS = z.strictObject({});

/** A finding in words. */
export function explain(rule: AnyRule, finding: Finding, locale: Locale): Explanation {
  const wording = rule.messages[locale][finding.message];
  if (!wording) throw new Error(`rule ${rule.id} has no message ${finding.message}`);
  return wording(finding.data as never);
}

/** The title of a fix in words. */
export function titleOf(rule: AnyRule, fix: Fix, locale: Locale): string {
  const wording = rule.titles[locale][fix.title];
  if (!wording) throw new Error(`rule ${rule.id} has no fix ${fix.title}`);
  return wording(fix.data as never);
}
