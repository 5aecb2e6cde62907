import { Button, Spinner } from '@fluentui/react-components';
import { useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import type { Session } from '../app/views';
import type { Severity } from '../core/rules/rule';
import { NoticeBar } from './shell/NoticeBar';
import { Outcome } from './findings/Outcome';
import { PaneContext } from './pane-context';
import type { Edition } from './pane-context';
import { Progress } from './shell/Progress';
import { Remarks } from './shell/Remarks';
import { SafeFixes } from './fixes/SafeFixes';
import { SeverityCounts } from './findings/SeverityCounts';
import { useActions } from './shell/use-actions';
import { PANE_WORDING } from './wording';
import { WorkbookActions } from './export/WorkbookActions';

interface PaneProps {
  readonly session: Session;
  readonly edition: Edition;
  /** Stands at the top: product name and language in Excel, nothing where a toolbar already has them. */
  readonly header?: ReactNode;
}

/** The task pane: shows the session's state and hands every wish to the session. Works beside any grid. */
export function Pane({ session, edition, header }: PaneProps) {
  const { locale, findings } = useSyncExternalStore(session.subscribe, session.state);
  const words = PANE_WORDING[locale];
  const [only, setOnly] = useState<Severity | null>(null);
  const body = useRef<HTMLDivElement>(null);
  const { working, perform } = useActions(body);
  const value = useMemo(
    () => ({ session, words, edition, working, perform }),
    [session, words, edition, working, perform],
  );

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
            {findings.length > 0 && <SeverityCounts only={only} onOnly={setOnly} />}
          </div>
          <Progress />
          <SafeFixes />
          <WorkbookActions />
          <NoticeBar />
        </div>
        <div
          ref={body}
          className="pane-body"
          role="region"
          aria-label={words.findings}
          aria-busy={working}
          tabIndex={-1}
        >
          <Remarks />
          <Outcome only={only} />
        </div>
      </div>
    </PaneContext>
  );
}
