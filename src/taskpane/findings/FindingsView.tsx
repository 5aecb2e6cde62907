import { useMemo, useState } from 'react';
import type { RefObject } from 'react';
import { usePane, usePaneState } from '../pane-context';
import { filtered, findingRows, NO_FILTER } from './finding-rows';
import { FindingFilters } from './FindingFilters';
import { FindingList } from './FindingList';
import { SeverityCounts } from './SeverityCounts';
import { SafeFixes } from '../fixes/SafeFixes';
import { usePreference } from '../shell/preferences';

interface FindingsViewProps {
  readonly scroller: RefObject<HTMLElement | null>;
}

/** Everything that was found, to work through. */
export function FindingsView({ scroller }: FindingsViewProps) {
  const { words } = usePane();
  const { findings, tables } = usePaneState();
  const [filter, setFilter] = useState(NO_FILTER);
  const [remembered, setGrouping] = usePreference('grouping', 'table');
  const grouping = remembered === 'rule' ? 'rule' : 'table';
  // The rule looked at may have no finding left; then everything is shown again.
  const rule = findings.some((finding) => finding.rule === filter.rule) ? filter.rule : null;
  const shown = useMemo(() => filtered(findings, { ...filter, rule }), [findings, filter, rule]);
  const rows = useMemo(
    () => findingRows(shown, tables, grouping, words.otherPlaces),
    [shown, tables, grouping, words],
  );
  return (
    <>
      <div className="findings-head">
        <SeverityCounts only={filter.severity} onOnly={(severity) => setFilter({ ...filter, severity })} />
        <SafeFixes />
        <FindingFilters
          filter={{ ...filter, rule }}
          onFilter={setFilter}
          grouping={grouping}
          onGrouping={setGrouping}
        />
      </div>
      {rows.length > 0 ? (
        <FindingList rows={rows} grouping={grouping} scroller={scroller} />
      ) : (
        <p className="quiet">{words.noneShown}</p>
      )}
    </>
  );
}
