import type { ReactNode, RefObject } from 'react';
import { CheckIcon } from '../Icon';
import { usePane, usePaneState } from '../pane-context';
import { FindingsView } from './FindingsView';

interface OutcomeProps {
  readonly scroller: RefObject<HTMLElement | null>;
}

/** The result of the last check, or what to expect of the first one. */
export function Outcome({ scroller }: OutcomeProps) {
  const { words, working } = usePane();
  const { phase, findings, tables } = usePaneState();
  if (phase === 'fresh') return <p className="quiet">{words.start}</p>;
  if (findings.length > 0) return <FindingsView scroller={scroller} />;
  if (tables.length > 0) {
    return (
      <Quiet title={words.clean} icon={<CheckIcon />}>
        {words.cleanDetail(tables.length)}
      </Quiet>
    );
  }
  return working ? null : <Quiet title={words.noTable}>{words.noTableDetail}</Quiet>;
}

function Quiet({ title, icon, children }: { title: string; icon?: ReactNode; children: ReactNode }) {
  return (
    <div className="quiet">
      <p className="quiet-title">
        {icon}
        {title}
      </p>
      <p>{children}</p>
    </div>
  );
}
