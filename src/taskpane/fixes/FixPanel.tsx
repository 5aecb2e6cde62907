import { Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { FindingView } from '../../app/views';
import { ChangeList } from './ChangeList';
import { ConfirmPanel } from './ConfirmPanel';
import { usePane } from '../pane-context';

interface FixPanelProps {
  readonly finding: FindingView;
  readonly onClose: () => void;
}

/** The fixes of a finding, each with its before and after. Among several nothing is chosen beforehand. */
export function FixPanel({ finding, onClose }: FixPanelProps) {
  const { session, words, perform } = usePane();
  const only = finding.fixes.length === 1 ? finding.fixes[0] : undefined;
  const [chosen, setChosen] = useState<number | null>(only ? 0 : null);
  const confirm = () => {
    if (chosen === null) return;
    onClose();
    perform(() => session.applyFix(finding.id, chosen));
  };
  return (
    <ConfirmPanel
      label={words.fix}
      confirmLabel={words.confirmFix}
      ready={chosen !== null}
      onConfirm={confirm}
      onCancel={onClose}
    >
      {only ? (
        <>
          <p className="fix-title">{only.title}</p>
          <ChangeList changes={only.changes} />
        </>
      ) : (
        <RadioGroup
          aria-label={words.chooseFix}
          value={chosen === null ? '' : String(chosen)}
          onChange={(_, data) => setChosen(Number(data.value))}
        >
          <p className="fix-title">{words.chooseFix}</p>
          {finding.fixes.map((fix, index) => (
            <div key={index} className="fix-option">
              <Radio value={String(index)} label={fix.title} />
              <ChangeList changes={fix.changes} />
            </div>
          ))}
        </RadioGroup>
      )}
    </ConfirmPanel>
  );
}
