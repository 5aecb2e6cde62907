import { Button } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import type { FindingRow } from './finding-rows';

interface FindingGroupHeadProps {
  readonly row: Extract<FindingRow, { kind: 'group' }>;
}

/** The table or rule whose findings follow. */
export function FindingGroupHead({ row }: FindingGroupHeadProps) {
  const { session, words, working, perform } = usePane();
  const { safeOfRule } = row;
  return (
    <div className={row.place === '' ? 'group-head one-line' : 'group-head'}>
      <h2 title={row.title}>{row.title}</h2>
      <p>
        <span className="group-place">{row.place}</span>
        {safeOfRule !== null && (
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={working}
            onClick={() => perform(() => session.fixRule(safeOfRule))}
          >
            {words.fixRule}
          </Button>
        )}
        <span>{words.tableCount(row.count)}</span>
      </p>
    </div>
  );
}
