import { Button } from '@fluentui/react-components';
import type { FindingView } from '../../app/views';
import { usePane } from '../pane-context';

interface FindingDetailsProps {
  readonly id: string;
  readonly finding: FindingView;
}

/** Why it matters, what to do, the documents behind it, and the way to the rule's page. */
export function FindingDetails({ id, finding }: FindingDetailsProps) {
  const { words, showRule } = usePane();
  return (
    <div id={id} className="details">
      <dl>
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
      <Button
        size="small"
        appearance="transparent"
        className="text-button"
        onClick={() => showRule(finding.rule)}
      >
        {words.rulePage}
      </Button>
    </div>
  );
}
