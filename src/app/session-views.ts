import { BUILT_IN_PACKS } from '../core/packs/built-in';
import type { Locale } from '../core/locale';
import type { WorkbookSnapshot } from '../core/sheet/snapshot';
import { finish, mapped, scaled, type Steps } from '../core/steps';
import { checkedSteps, type Checked } from './checked';
import { lintSettings, type Decisions, type DecisionsProblem } from './decisions';
import { ignoredViews } from './ignored-views';
import { changeView, findingViewer } from './present';
import { remarksOf } from './remarks';
import { SENTENCES } from './sentences';
import { tableView } from './table-views';
import type { PackView, SessionState } from './views';

/** The part of the state that follows from the last check and the decisions. */
export type CheckedViews = Pick<
  SessionState,
  'locale' | 'tables' | 'findings' | 'ignored' | 'safeChanges' | 'remarks' | 'pack'
>;

/** What was found and decided, in words. */
export function checkedViews(
  checked: Checked | null,
  decisions: Decisions,
  problem: DecisionsProblem | null,
  locale: Locale,
): CheckedViews {
  return finish(viewSteps(checked, decisions, problem, locale));
}

/** Wording is a small part of a check. */
const CHECK_SHARE = 0.9;

/** A check with its views: both may take long, and both give the page its turn. */
export function* viewedSteps(
  workbook: WorkbookSnapshot,
  decisions: Decisions,
  problem: DecisionsProblem | null,
  locale: Locale,
): Steps<{ readonly checked: Checked; readonly shown: CheckedViews }> {
  const checked = yield* scaled(checkedSteps(workbook, decisions), 0, CHECK_SHARE);
  const wording = viewSteps(checked, decisions, problem, locale);
  return { checked, shown: yield* scaled(wording, CHECK_SHARE, 1) };
}

function* viewSteps(
  checked: Checked | null,
  decisions: Decisions,
  problem: DecisionsProblem | null,
  locale: Locale,
): Steps<CheckedViews> {
  const words = SENTENCES[locale];
  const own = lintSettings(decisions).packs ?? [];
  const choices = [...BUILT_IN_PACKS, ...own].map((pack): PackView => ({
    id: pack.id,
    name: pack.name[locale],
    description: pack.description[locale],
    own: own.some(({ id }) => id === pack.id),
  }));
  const pack = { id: checked?.result.pack ?? 'default', automatic: decisions.pack === null, choices };
  const remarks = problem === null ? [] : [words.decisions[problem]];
  if (!checked) return { locale, tables: [], findings: [], ignored: [], safeChanges: [], remarks, pack };
  const { result, workbook, named, safe } = checked;
  const tables = mapped(result.tables, (table) => tableView(table, locale));
  const findings = mapped(named, findingViewer(result.tables, locale));
  return {
    locale,
    tables: yield* scaled(tables, 0, 0.5),
    findings: yield* scaled(findings, 0.5, 1),
    ignored: ignoredViews(result, decisions, locale),
    safeChanges: safe.groups.flat().map(changeView),
    remarks: [
      ...remarks,
      // That there is no table at all follows from `tables`; the pane says it where the list would be.
      ...remarksOf(workbook, result, locale).flatMap(({ code, message }) =>
        code === 'no-table' ? [] : [message],
      ),
    ],
    pack,
  };
}
