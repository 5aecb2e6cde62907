import type { FixedFinding } from '../core/export/export-source';
import { ruleOf } from '../core/lint/linter';
import { titleOf, type Finding } from '../core/rules/rule';
import { placeText, toA1 } from '../core/sheet/address';
import type { Edit } from '../core/sheet/edit';
import type { EditGroup } from '../hosts/host';
import { groupOf } from './anchors';
import type { Desk } from './desk';
import { SENTENCES } from './sentences';
import { supportOf, writeGroups } from './support';
import type { Notice } from './views';
import { patched, refusals, writeNotice } from './write-outcome';

/** Applies one fix of one finding. */
export async function applyFix(desk: Desk, id: string, index: number): Promise<Notice | null> {
  const finding = desk.findingOf(id);
  const fix = finding?.fixes[index];
  if (!finding || !fix) return null;
  const title = `${toA1(finding.cell)} ${titleOf(ruleOf(finding.rule), fix, desk.locale())}`;
  return write(desk, title, [fix.edits], [{ finding, edits: fix.edits }]);
}

/** Applies the safe fixes, all of them or those whose cells (`sheet!A1`) were left ticked. */
export async function fixAllSafe(desk: Desk, addresses?: ReadonlySet<string>): Promise<Notice | null> {
  const words = SENTENCES[desk.locale()];
  const safe = desk.checked()?.safe;
  const wanted = (safe?.groups ?? []).filter(
    (edits) => !addresses || edits.every((edit) => addresses.has(placeText(edit))),
  );
  if (!safe || wanted.length === 0) return { tone: 'info', text: words.nothingSafe, details: [] };
  const notice = await write(desk, words.allSafe(cellCount(wanted)), wanted, answers(safe.applied));
  return safe.circular && notice
    ? { ...notice, tone: 'warning', details: [...notice.details, words.circular] }
    : notice;
}

/** Applies the safe fixes of one rule, none of which touches a cell another one touches. */
export async function fixRule(desk: Desk, rule: string): Promise<Notice | null> {
  const words = SENTENCES[desk.locale()];
  const findings = (desk.checked()?.result.findings ?? []).filter((finding) => finding.rule === rule);
  const groups = safeEditsOf(findings);
  if (groups.length === 0) return { tone: 'info', text: words.nothingSafe, details: [] };
  return write(
    desk,
    words.allOfRule(ruleOf(rule).name[desk.locale()], cellCount(groups)),
    groups,
    answers(findings),
  );
}

function safeEditsOf(findings: readonly Finding[]): readonly (readonly Edit[])[] {
  const taken = new Set<string>();
  return findings.flatMap((finding) => {
    const fix = finding.fixes.find(({ kind }) => kind === 'safe');
    const cells = (fix?.edits ?? []).map(placeText);
    if (!fix || cells.some((cell) => taken.has(cell))) return [];
    for (const cell of cells) taken.add(cell);
    return [fix.edits];
  });
}

/** Takes back one entry of the journal, the latest that still stands where none is named. */
export async function undo(desk: Desk, id?: number): Promise<Notice | null> {
  const words = SENTENCES[desk.locale()];
  const entry = desk.journal.find(id);
  if (!entry) return { tone: 'info', text: words.nothingToUndo, details: [] };
  const before = desk.checked()?.workbook ?? { sheets: [] };
  const groups = [entry.undo];
  const outcomes = await writeGroups(desk.host, groups);
  const { title, id: undoes } = entry;
  desk.unsettled.note({ title, groups, before, time: desk.now(), undoes }, outcomes);
  const refused = refusals(outcomes, desk.locale());
  if (refused.length > 0) {
    return {
      tone: 'warning',
      text: words.undoRefused(entry.title),
      details: refused,
      ...supportOf(outcomes, desk.locale()),
    };
  }
  desk.journal.markUndone(entry.id);
  await desk.take(patched(before, [entry.undo], outcomes));
  return desk.withMarks({ tone: 'success', text: words.undone(entry.title), details: [] });
}

/** Writes, takes what the host read back for the new truth, checks and marks again. */
async function write(
  desk: Desk,
  title: string,
  edits: readonly (readonly Edit[])[],
  answered: readonly FixedFinding[],
): Promise<Notice | null> {
  const checked = desk.checked();
  const before = checked?.workbook ?? { sheets: [] };
  const tables = checked?.result.tables ?? [];
  const groups = edits.map((group, index): EditGroup => groupOf(group, tables, edits.slice(0, index).flat()));
  const outcomes = await writeGroups(desk.host, groups);
  const time = desk.now();
  desk.journal.record(title, groups, outcomes, before, time, answered);
  desk.unsettled.note({ title, groups, before, time, undoes: null }, outcomes);
  await desk.take(patched(before, groups, outcomes));
  return desk.withMarks(writeNotice(groups, outcomes, desk.locale()));
}

/** What the safe fixes of findings write. */
function answers(findings: readonly Finding[]): readonly FixedFinding[] {
  return findings.flatMap((finding) => {
    const edits = finding.fixes.find(({ kind }) => kind === 'safe')?.edits;
    return edits ? [{ finding, edits }] : [];
  });
}

function cellCount(groups: readonly (readonly Edit[])[]): number {
  return groups.reduce((sum, group) => sum + group.length, 0);
}
