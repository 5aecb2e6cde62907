import { suppress } from '../core/lint/apply-suppressions';
import { ruleStates } from '../core/lint/settings';
import type { RuleSetting } from '../core/packs/pack';
import { packFor } from '../core/packs/pack-for';
import { parsePack } from '../core/packs/parse';
import { problemText } from '../core/packs/problems';
import { lintSettings, type Decisions } from './decisions';
import type { Desk } from './desk';
import { SENTENCES } from './sentences';
import type { Notice, RuleView } from './views';
import { SEVERITIES } from '../core/severities';

/** Lets a finding stand for a reason. */
export async function ignore(
  desk: Desk,
  id: string,
  reason: string,
  author?: string,
): Promise<Notice | null> {
  const words = SENTENCES[desk.locale()];
  const finding = desk.findingOf(id);
  const tables = desk.checked()?.result.tables ?? [];
  if (!finding) return null;
  const suppression = suppress(finding, tables, { reason, author, date: dayOf(desk.now()) });
  if (!suppression) return { tone: 'warning', text: words.reasonNeeded, details: [] };
  return decide(
    desk,
    (decisions) => ({ ...decisions, suppressions: [...decisions.suppressions, suppression] }),
    words.ignored,
  );
}

/** Takes back what was ignored. */
export async function restore(desk: Desk, index: number): Promise<Notice | null> {
  const gone = desk.keeper.decisions.suppressions[index];
  if (!gone) return null;
  const same = JSON.stringify(gone);
  return decide(
    desk,
    (decisions) => ({
      ...decisions,
      suppressions: decisions.suppressions.filter((item) => JSON.stringify(item) !== same),
    }),
    SENTENCES[desk.locale()].restored,
  );
}

/** Forgets what was ignored and is gone. */
export async function dropStale(desk: Desk): Promise<Notice | null> {
  const stale = new Set((desk.checked()?.result.stale ?? []).map((item) => JSON.stringify(item)));
  return decide(
    desk,
    (decisions) => ({
      ...decisions,
      suppressions: decisions.suppressions.filter((item) => !stale.has(JSON.stringify(item))),
    }),
    SENTENCES[desk.locale()].staleDropped(stale.size),
  );
}

/** Chooses a pack; null for the one that suits the workbook. */
export function choosePack(desk: Desk, id: string | null): Promise<Notice | null> {
  return decide(desk, (decisions) => ({ ...decisions, pack: id }), null);
}

/** Adds a pack of one's own, in place of the one with the same id. */
export async function addPack(desk: Desk, text: string): Promise<Notice | null> {
  const words = SENTENCES[desk.locale()];
  const parsed = parsePack(text, lintSettings(desk.keeper.decisions).packs);
  if (!parsed.ok) {
    const details = parsed.problems.map((problem) => problemText(problem, desk.locale()));
    return { tone: 'warning', text: words.packRefused, details };
  }
  const { id, name } = parsed.value;
  return decide(
    desk,
    (decisions) => ({ ...decisions, packs: [...withoutPack(decisions, id), text], pack: id }),
    words.packAdded(name[desk.locale()]),
  );
}

/** Takes a pack of one's own out of the workbook. */
export function removePack(desk: Desk, id: string): Promise<Notice | null> {
  return decide(
    desk,
    (decisions) => ({
      ...decisions,
      packs: withoutPack(decisions, id),
      pack: decisions.pack === id ? null : decisions.pack,
    }),
    null,
  );
}

function withoutPack(decisions: Decisions, id: string): readonly string[] {
  return decisions.packs.filter((text) => {
    const parsed = parsePack(text);
    return !parsed.ok || parsed.value.id !== id;
  });
}

/** Switches a rule or sets its severity in this workbook; null goes back to the pack. */
export function setRule(
  desk: Desk,
  id: string,
  setting: Pick<RuleSetting, 'on' | 'severity'> | null,
): Promise<Notice | null> {
  return decide(
    desk,
    (decisions) => {
      const { [id]: before, ...others } = decisions.rules;
      return { ...decisions, rules: setting ? { ...others, [id]: { ...before, ...setting } } : others };
    },
    null,
  );
}

/** Every rule as it stands now. */
export function ruleViews(desk: Desk): readonly RuleView[] {
  const { decisions } = desk.keeper;
  const suitable = packFor(desk.checked()?.result.tables ?? []);
  return ruleStates(lintSettings(decisions), suitable).map(({ rule, on, severity }) => ({
    id: rule.id,
    name: rule.name[desk.locale()],
    standing: rule.standing,
    on,
    severity: SEVERITIES.find((level) => Object.values(severity).includes(level)) ?? 'info',
    changed: decisions.rules[rule.id] !== undefined,
  }));
}

/** Changes the decisions in the workbook and checks again by them. */
export async function decide(
  desk: Desk,
  change: (decisions: Decisions) => Decisions,
  done: string | null,
): Promise<Notice | null> {
  const kept = await desk.keeper.change(change);
  if (!kept) return { tone: 'warning', text: SENTENCES[desk.locale()].decisions.newer, details: [] };
  const checked = desk.checked();
  const outcome: Notice | null = done === null ? null : { tone: 'success', text: done, details: [] };
  if (!checked) return outcome;
  await desk.take(checked.workbook);
  return desk.withMarks(outcome);
}

/** The day where the person is. */
function dayOf(time: number): string {
  const date = new Date(time);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
