import { Button, Spinner } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useId, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import type { Session } from '../app/views';
import { WorkbookActions } from './export/WorkbookActions';
import { Outcome } from './findings/Outcome';
import { PaneContext } from './pane-context';
import type { Edition } from './pane-context';
import { CheckTime } from './shell/CheckTime';
import { NoticeBar } from './shell/NoticeBar';
import { PaneTabs, type PaneViewId } from './shell/PaneTabs';
import { Progress } from './shell/Progress';
import { Remarks } from './shell/Remarks';
import { useActions } from './shell/use-actions';
import { PANE_WORDING } from './wording';

interface PaneProps {
  readonly session: Session;
  readonly edition: Edition;
  /** Stands at the top: product name and language in Excel, nothing where a toolbar already has them. */
  readonly header?: ReactNode;
}

/** Everything but the list of findings is fetched when it is first looked at. */
const LATER: Readonly<Record<Exclude<PaneViewId, 'findings'>, ReturnType<typeof lazy>>> = {
  tables: lazy(() => import('./tables/TablesView')),
  ignored: lazy(() => import('./ignored/IgnoredView')),
  journal: lazy(() => import('./journal/JournalView')),
  export: lazy(() => import('./export/ExportView')),
  settings: lazy(() => import('./settings/SettingsView')),
};
const RulePageView = lazy(() => import('./rule-page/RulePageView'));

/** The task pane: shows the session's state and hands every wish to the session. Works beside any grid. */
export function Pane({ session, edition, header }: PaneProps) {
  const { locale, phase } = useSyncExternalStore(session.subscribe, session.state);
  const words = PANE_WORDING[locale];
  const [view, setView] = useState<PaneViewId>('findings');
  const [rule, setRule] = useState<string | null>(null);
  const body = useRef<HTMLDivElement>(null);
  const bodyId = useId();
  const { working, perform } = useActions(body);
  const value = useMemo(
    () => ({ session, words, edition, working, perform, showRule: setRule }),
    [session, words, edition, working, perform],
  );
  const checked = phase !== 'fresh';

  useEffect(() => {
    const lookAgain = () => void session.refresh();
    window.addEventListener('focus', lookAgain);
    return () => window.removeEventListener('focus', lookAgain);
  }, [session]);

  const leave = (next: PaneViewId) => {
    setRule(null);
    setView(next);
  };
  const Later = view === 'findings' ? null : LATER[view];
  return (
    <PaneContext value={value}>
      <div className="pane" lang={locale}>
        <div className="pane-head">
          {header}
          <div className="pane-check">
            <Button
              appearance="primary"
              disabledFocusable={working}
              {...(working && { icon: <Spinner size="extra-tiny" aria-hidden /> })}
              onClick={() => perform(session.check)}
            >
              {words.check}
            </Button>
            <WorkbookActions />
            <CheckTime />
          </div>
          <Progress />
          <NoticeBar />
          <PaneTabs view={view} onView={leave} controls={bodyId} />
        </div>
        <div
          ref={body}
          id={bodyId}
          className="pane-body"
          role="region"
          aria-label={rule === null ? words.regions[view] : words.rulePage}
          aria-busy={working}
          tabIndex={-1}
        >
          <Suspense fallback={null}>
            {rule !== null && <RulePageView key={rule} rule={rule} onClose={() => setRule(null)} />}
            {/* Kept while a rule is read, so that filters and open cards are still there afterwards. */}
            <div hidden={rule !== null}>
              {Later ? (
                <Later />
              ) : (
                <>
                  {checked && <Remarks />}
                  <Outcome scroller={body} />
                </>
              )}
            </div>
          </Suspense>
        </div>
      </div>
    </PaneContext>
  );
}
