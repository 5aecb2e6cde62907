import type { ReactNode, RefObject } from 'react';
import { CheckIcon } from '../Icon';
import { usePane, usePaneState } from '../pane-context';
import { FoldedStartPanel, StartPanel } from '../start/StartPanel';
import { FindingsView } from './FindingsView';

interface OutcomeProps {
  readonly scroller: RefObject<HTMLElement | null>;
}

/** The result of the last check, or what to expect of the first one. */
export function Outcome({ scroller }: OutcomeProps) {
  const { words, working } = usePane();
  const { phase, findings, tables } = usePaneState();
  if (phase === 'fresh') {
    return (
      <>
        <p className="quiet">{words.start}</p>
        <FoldedStartPanel />
      </>
    );
  }
  if (findings.length > 0) return <FindingsView scroller={scroller} />;
  if (tables.length > 0) {
    return (
      <Quiet title={words.clean} icon={<CheckIcon />}>
        {words.cleanDetail(tables.length)}
      </Quiet>
    );
  }
  if (working) return null;
  return (
    <Quiet title={words.noTable}>
      {words.noTableDetail}
      <StartPanel />
    </Quiet>
  );
}

function Quiet({ title, icon, children }: { title: string; icon?: ReactNode; children: ReactNode }) {
  return (
    <div className="quiet">
      <p className="quiet-title">
        {icon}
        {title}
      </p>
      <div>{children}</div>
    </div>
  );
}
