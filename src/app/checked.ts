import { checkSteps, type CheckResult } from '../core/lint/check';
import { fixSteps, type SafeFixes } from '../core/lint/fixer';
import { scaled, type Steps } from '../core/steps';
import type { WorkbookSnapshot } from '../core/sheet/snapshot';
import { lintSettings, type Decisions } from './decisions';
import { nameFindings, type NamedFinding } from './present';

/** What the last check knew; everything shown is derived from it. */
export interface Checked {
  readonly workbook: WorkbookSnapshot;
  readonly result: CheckResult;
  readonly named: readonly NamedFinding[];
  readonly safe: SafeFixes;
}

/** How much of the whole the check itself takes; the rest is trying out the safe fixes. */
const CHECK_SHARE = 0.5;

/** Checks a workbook under these decisions, step by step; yields how far it has come, from 0 to 1. */
export function* checkedSteps(workbook: WorkbookSnapshot, decisions: Decisions): Steps<Checked> {
  const { suppressions, corrections } = decisions;
  const checking = checkSteps(workbook, { settings: lintSettings(decisions), suppressions, corrections });
  const result = yield* scaled(checking, 0, CHECK_SHARE);
  const safe = yield* scaled(fixSteps(workbook, result), CHECK_SHARE, 1);
  yield 1;
  return { workbook, result, named: nameFindings(result.findings), safe };
}
