import { useId } from 'react';
import { Finding } from './Finding';
import type { FindingGroup } from './group-findings';
import { usePane, usePaneState } from '../pane-context';

interface FindingGroupSectionProps {
  readonly group: FindingGroup;
  /** All findings of the table, including those not shown at the moment. */
  readonly total: number;
}

/** One table with its findings. */
export function FindingGroupSection({ group, total }: FindingGroupSectionProps) {
  const { words } = usePane();
  const { selected } = usePaneState();
  const id = useId();
  const { table } = group;
  return (
    <section aria-labelledby={id}>
      <div className="group-head">
        <h2 id={id}>{table ? table.name || table.sheet : words.otherPlaces}</h2>
        <p>
          {table && (
            <span className="group-place">
              {table.sheet}!{table.range}
            </span>
          )}
          <span>{words.tableCount(total)}</span>
        </p>
      </div>
      <ul className="findings">
        {group.findings.map((finding) => (
          <li key={finding.id}>
            <Finding finding={finding} selected={finding.id === selected} />
          </li>
        ))}
      </ul>
    </section>
  );
}
