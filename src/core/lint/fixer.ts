import { placeText } from '../sheet/address';
import type { Edit } from '../sheet/edit';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import type { Finding } from '../rules/rule';
import { applyEdits, stillHolds } from './apply-edits';
import { check, checkSteps, type CheckResult } from './check';
import { finish, scaled, type Steps } from '../steps';

/** More passes than this only happen when fixes undo each other. */
const MOST_PASSES = 10;

/** What fixing everything that is safe comes to. Nothing is written: a host does that with `groups`. */
export interface SafeFixes {
  /** Net edits, one per cell, from what the cell shows now to what it will show; edits of one group belong together. */
  readonly groups: readonly (readonly Edit[])[];
  /** The findings whose fixes were taken, in the order they were. */
  readonly applied: readonly Finding[];
  /** The check of the fixed workbook: what is left for the person. */
  readonly result: CheckResult;
  readonly workbook: WorkbookSnapshot;
  readonly passes: number;
  /** Two fixes undo each other: the passes were stopped. */
  readonly circular: boolean;
}

/**
 * Applies every safe fix, pass after pass: in each, fixes are taken by position and those that touch a cell already
 * taken wait for the next; after each the workbook is checked again. At most ten passes. What people ignore stays as it
 * is, also when a neighbouring fix changes the text the suppression was given for.
 * @param checked the check of `workbook`, where the caller already has it or checks with options: those hold for every pass
 */
export function fixSafely(workbook: WorkbookSnapshot, checked: CheckResult = check(workbook)): SafeFixes {
  return finish(fixSteps(workbook, checked));
}

/** Like {@link fixSafely}, with the steps of every check. How many passes follow is unknown: each takes half of the rest. */
export function* fixSteps(workbook: WorkbookSnapshot, checked: CheckResult): Steps<SafeFixes> {
  const applied: Finding[] = [];
  const taken: (readonly Edit[])[] = [];
  const seen = new Set<string>();
  const ignored = new Set(checked.ignored.map(({ finding }) => placeOf(finding)));
  let current = workbook;
  let result = checked;
  let circular = false;
  let passes = 0;
  let groups: SafeFixes['groups'] = [];
  while (passes < MOST_PASSES && !circular) {
    // On thousands of findings each of these parts takes its time.
    const done = 1 - 0.5 ** passes;
    yield done;
    const pass = safeEdits(
      current,
      result.findings.filter((finding) => !ignored.has(placeOf(finding))),
    );
    if (pass.length === 0) break;
    passes++;
    for (const { finding, edits } of pass) {
      applied.push(finding);
      taken.push(edits);
    }
    yield done;
    current = applyEdits(
      current,
      pass.flatMap(({ edits }) => edits),
    );
    yield done;
    result = yield* scaled(checkSteps(current, checked.options), done, 1 - 0.5 ** passes);
    groups = netGroups(taken);
    const state = JSON.stringify(groups);
    circular = seen.has(state);
    seen.add(state);
  }
  return { groups, applied, result, workbook: current, passes, circular };
}

/** The safe fixes of one pass: by position, none of them touching a cell another one touches. */
function safeEdits(
  workbook: WorkbookSnapshot,
  findings: readonly Finding[],
): readonly { readonly finding: Finding; readonly edits: readonly Edit[] }[] {
  const touched = new Set<string>();
  return findings.flatMap((finding) => {
    const edits = finding.fixes.find((fix) => fix.kind === 'safe')?.edits;
    if (!edits || edits.length === 0) return [];
    if (edits.some((edit) => touched.has(placeText(edit)) || !stillHolds(workbook, edit))) return [];
    for (const edit of edits) touched.add(placeText(edit));
    return [{ finding, edits }];
  });
}

/** Joins edits that share cells, over all passes, into groups of net edits; cells that end as they began drop out. */
function netGroups(taken: readonly (readonly Edit[])[]): readonly (readonly Edit[])[] {
  const groups: Map<string, Edit>[] = [];
  const groupOf = new Map<string, Map<string, Edit>>();
  for (const edits of taken) {
    const touching = new Set(edits.flatMap((edit) => groupOf.get(placeText(edit)) ?? []));
    const merged = new Map([...touching].flatMap((group) => [...group]));
    for (const edit of edits) {
      const before = merged.get(placeText(edit))?.before ?? edit.before;
      merged.set(placeText(edit), { ...edit, before });
    }
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
    for (const key of merged.keys()) groupOf.set(key, merged);
  }
  return groups
    .map((group) => [...group.values()].filter((edit) => edit.before !== edit.after))
    .filter((group) => group.length > 0);
}

function placeOf(finding: Finding): string {
  return `${finding.rule}/${finding.message}@${placeText(finding)}`;
}
