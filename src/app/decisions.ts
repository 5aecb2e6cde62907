import { z } from 'zod';
import type { LintSettings } from '../core/lint/settings';
import { suppressionSchema, SUPPRESSION_LIMITS, type Suppression } from '../core/lint/suppression';
import type { Pack, RuleSettings } from '../core/packs/pack';
import { parsePack } from '../core/packs/parse';
import { columnCorrectionSchema, type ColumnCorrection } from '../core/table/corrections';
import { SEVERITIES } from '../core/severities';

/** What people decided about a workbook; it stays in the workbook. */
export interface Decisions {
  /** The pack to go by; null for the one that suits the workbook. */
  readonly pack: string | null;
  /** Own packs, as the texts they were read from. */
  readonly packs: readonly string[];
  /** Settings of single rules, applied after the pack. */
  readonly rules: RuleSettings;
  readonly suppressions: readonly Suppression[];
  readonly corrections: readonly ColumnCorrection[];
  /** Whether cells are marked, and whether edits are followed. */
  readonly marks: boolean;
  readonly live: boolean;
}

export const NO_DECISIONS: Decisions = {
  pack: null,
  packs: [],
  rules: {},
  suppressions: [],
  corrections: [],
  marks: true,
  live: true,
};

/** Nobody has more packs of one's own, nor more corrections than a workbook has columns. */
const MOST_PACKS = 20;
const MOST_CORRECTIONS = 500;

const severity = z.enum(SEVERITIES);

/** Rules and options are looked at when they are used: a rule that a later version renamed must not lose the rest. */
const decisionsSchema = z.strictObject({
  schema: z.literal('target-table/workbook@1'),
  pack: z.string().max(60).nullable(),
  packs: z.array(z.string()).max(MOST_PACKS),
  rules: z.record(
    z.string(),
    z.strictObject({
      on: z.boolean().optional(),
      severity: z.union([severity, z.record(z.string(), severity)]).optional(),
      options: z.record(z.string(), z.unknown()).optional(),
    }),
  ),
  suppressions: z.array(suppressionSchema).max(SUPPRESSION_LIMITS.entries),
  corrections: z.array(columnCorrectionSchema).max(MOST_CORRECTIONS),
  marks: z.boolean(),
  live: z.boolean(),
});

/** newer: a later version of this product wrote it, so it must not be overwritten; broken: nobody can read it. */
export type DecisionsProblem = 'newer' | 'broken';

/** Reads what a workbook keeps. Never throws; a text that cannot be read counts as no decisions. */
export function parseDecisions(text: string | null): {
  readonly decisions: Decisions;
  readonly problem: DecisionsProblem | null;
} {
  if (text === null) return { decisions: NO_DECISIONS, problem: null };
  try {
    const content: unknown = JSON.parse(text);
    const { data } = decisionsSchema.safeParse(content);
    if (!data) return { decisions: NO_DECISIONS, problem: isNewer(content) ? 'newer' : 'broken' };
    const { schema, ...decisions } = data;
    return { decisions, problem: null };
  } catch {
    return { decisions: NO_DECISIONS, problem: 'broken' };
  }
}

/** The text to keep; null when nothing was decided, so that an untouched workbook stays untouched. */
export function decisionsText(decisions: Decisions): string | null {
  if (JSON.stringify(decisions) === JSON.stringify(NO_DECISIONS)) return null;
  return JSON.stringify({ schema: 'target-table/workbook@1', ...decisions });
}

/** The settings the decisions amount to; own packs that cannot be read any more are left out. */
export function lintSettings({ pack, packs, rules }: Decisions): LintSettings {
  const own: Pack[] = [];
  for (const text of packs) {
    const parsed = parsePack(text, own);
    if (parsed.ok) own.push(parsed.value);
  }
  return { pack, packs: own, rules };
}

function isNewer(content: unknown): boolean {
  const { schema } = (content ?? {}) as { readonly schema?: unknown };
  const version =
    typeof schema === 'string' ? /^target-table\/workbook@(\d{1,9})$/u.exec(schema)?.[1] : undefined;
  return Number(version ?? 0) > 1;
}
