import type { FindingView } from '../../app/views';
import { usePane } from '../pane-context';

interface FindingDetailsProps {
  readonly id: string;
  readonly finding: FindingView;
}

/** Why it matters, what to do, and the documents behind it. */
export function FindingDetails({ id, finding }: FindingDetailsProps) {
  const { words } = usePane();
  return (
    <dl id={id} className="details">
      <dt>{words.why}</dt>
      <dd>{finding.text.why}</dd>
      <dt>{words.how}</dt>
      <dd>{finding.text.how}</dd>
      {finding.sources.length > 0 && (
        <>
          <dt>{words.sources}</dt>
          {finding.sources.map((source) => (
            <dd key={source}>{source}</dd>
          ))}
        </>
      )}
    </dl>
  );
}
