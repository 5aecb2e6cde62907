import type { SheetSnapshot, WorkbookSnapshot } from '../sheet/snapshot';
import { packChain } from '../packs/pack-chain';
import { packFor } from '../packs/pack-for';
import type { ColumnCorrection } from '../table/corrections';
import { recogniseSteps, type Recognition, type TableRemark } from '../table/recognise';
import type { TargetTable } from '../table/model';
import { applySuppressions, type Suppressed } from './apply-suppressions';
import { lintSteps } from './linter';
import { resolveRules, type LintSettings } from './settings';
import { finish, scaled, type Steps } from '../steps';
import type { Suppression } from './suppression';

/** What people decided before the check. */
export interface CheckOptions {
  readonly settings?: LintSettings | undefined;
  readonly suppressions?: readonly Suppression[] | undefined;
  /** What people said about columns the recogniser did not know or took for something else. */
  readonly corrections?: readonly ColumnCorrection[] | undefined;
}

/** Everything the core has to say about a workbook. */
export interface CheckResult {
  readonly tables: readonly TargetTable[];
  readonly remarks: readonly TableRemark[];
  /** In reading order: sheet, row, column. Ignored ones are not among them. */
  readonly findings: Suppressed['open'];
  readonly ignored: Suppressed['ignored'];
  readonly stale: Suppressed['stale'];
  /** The id of the pack the workbook was checked by, chosen or recognised. */
  readonly pack: string;
  /** What it was checked with: a fixer checks again the same way. */
  readonly options: CheckOptions;
}

/**
 * What was recognised on a sheet, as long as somebody holds its snapshot. Snapshots never change, and after an edit all
 * but the edited sheets are the same ones: the passes of the fixer read only what they changed.
 */
const RECOGNISED = new WeakMap<
  SheetSnapshot,
  { readonly under: string; readonly recognition: Recognition }
>();

/** @param under the corrections as a text: a sheet is read anew once a person corrects a column */
function* recognised(
  sheet: SheetSnapshot,
  corrections: readonly ColumnCorrection[],
  under: string,
): Steps<Recognition> {
  const known = RECOGNISED.get(sheet);
  if (known?.under === under) return known.recognition;
  const recognition = yield* recogniseSteps(sheet, { corrections });
  RECOGNISED.set(sheet, { under, recognition });
  return recognition;
}

/** Recognises and lints every sheet of a workbook. Never throws on content. */
export function check(workbook: WorkbookSnapshot, options: CheckOptions = {}): CheckResult {
  return finish(checkSteps(workbook, options));
}

/** Recognising takes about as long as linting. */
const RECOGNISED_SHARE = 0.5;

/** Like {@link check}, table by table, first to recognise and then to lint. */
export function* checkSteps(workbook: WorkbookSnapshot, options: CheckOptions = {}): Steps<CheckResult> {
  const { settings = {}, suppressions = [], corrections = [] } = options;
  const under = JSON.stringify(corrections);
  const sheets: Recognition[] = [];
  const share = RECOGNISED_SHARE / workbook.sheets.length;
  for (const [index, sheet] of workbook.sheets.entries()) {
    sheets.push(yield* scaled(recognised(sheet, corrections, under), index * share, (index + 1) * share));
    yield (index + 1) * share;
  }
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const suitable = packFor(tables);
  const linting = lintSteps(
    tables,
    resolveRules(settings, suitable),
    sheets.flatMap((sheet) => sheet.contents),
  );
  const { open, ignored, stale } = applySuppressions(
    yield* scaled(linting, RECOGNISED_SHARE, 1),
    tables,
    suppressions,
  );
  return {
    tables,
    remarks: sheets.flatMap((sheet) => sheet.remarks),
    findings: open,
    ignored,
    stale,
    pack: packChain(settings.pack ?? suitable, settings.packs).at(-1)?.id ?? suitable,
    options,
  };
}
