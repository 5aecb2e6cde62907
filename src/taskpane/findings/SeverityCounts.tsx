import type { Severity } from '../../core/rules/rule';
import { SeverityIcon } from '../Icon';
import { usePane, usePaneState } from '../pane-context';
import { SEVERITIES } from '../../core/severities';

interface SeverityCountsProps {
  readonly only: Severity | null;
  readonly onOnly: (severity: Severity | null) => void;
}

/** How many findings of each severity; each count also narrows the list to its severity. */
export function SeverityCounts({ only, onOnly }: SeverityCountsProps) {
  const { words } = usePane();
  const { findings } = usePaneState();
  return (
    <div className="counts" role="group" aria-label={words.findings}>
      {SEVERITIES.map((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return (
          <button
            key={severity}
            type="button"
            className="count"
            aria-pressed={only === severity}
            title={words.filterHint(words.severities[severity])}
            data-count={severity}
            onClick={() => onOnly(only === severity ? null : severity)}
          >
            <SeverityIcon severity={severity} />
            {words.severities[severity]} <b>{count}</b>
          </button>
        );
      })}
    </div>
  );
}
