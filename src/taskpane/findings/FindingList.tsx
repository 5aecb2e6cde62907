import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Severity } from '../../core/rules/rule';
import { FindingGroupSection } from './FindingGroupSection';
import { groupFindings } from './group-findings';
import { usePane, usePaneState } from '../pane-context';

/** How many findings are put on the page at a time: a workbook of a whole bureau may have thousands. */
const PAGE = 150;

interface FindingListProps {
  /** Only this severity, or all. */
  readonly only: Severity | null;
}

/** All findings grouped by table. */
export function FindingList({ only }: FindingListProps) {
  const { words } = usePane();
  const [limit, setLimit] = useState(PAGE);
  const { findings, tables, selected } = usePaneState();

  const matching = useMemo(
    () => (only ? findings.filter((finding) => finding.severity === only) : findings),
    [findings, only],
  );
  const place = selected === null ? -1 : matching.findIndex((finding) => finding.id === selected);
  const shown = Math.max(limit, place + 1);
  const groups = useMemo(() => groupFindings(tables, matching.slice(0, shown)), [tables, matching, shown]);
  const totals = useMemo(
    () => new Map(groupFindings(tables, matching).map((group) => [group.table, group.findings.length])),
    [tables, matching],
  );

  const left = matching.length - shown;
  return (
    <>
      {only && matching.length === 0 && <p className="quiet">{words.noneOfSeverity(words.severity[only])}</p>}
      {groups.map((group) => (
        <FindingGroupSection
          key={group.table?.id ?? ''}
          group={group}
          total={totals.get(group.table) ?? group.findings.length}
        />
      ))}
      {left > 0 && (
        <Button className="more" size="small" onClick={() => setLimit(shown + PAGE)}>
          {words.more(Math.min(PAGE, left), left)}
        </Button>
      )}
    </>
  );
}
