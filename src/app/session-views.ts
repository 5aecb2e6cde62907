import { BUILT_IN_PACKS } from '../core/packs/built-in';
import type { Locale } from '../core/locale';
import type { Checked } from './checked';
import { lintSettings, type Decisions, type DecisionsProblem } from './decisions';
import { ignoredViews } from './ignored-views';
import { changeView, findingViews } from './present';
import { remarksOf } from './remarks';
import { SENTENCES } from './sentences';
import { tableViews } from './table-views';
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
  return {
    locale,
    tables: tableViews(result.tables, locale),
    findings: findingViews(named, result.tables, locale),
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
