import { Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { ConfirmPanel } from '../fixes/ConfirmPanel';
import { usePane } from '../pane-context';

/** Asks for the tiers of a blank table and inserts it as a new sheet. */
export function BlankTablePanel({ onClose }: { onClose: () => void }) {
  const { session, words, edition, perform } = usePane();
  const schemes = session.blankSchemes();
  const [chosen, setChosen] = useState(schemes[0]?.scheme);
  return (
    <ConfirmPanel
      label={words.insertBlank}
      confirmLabel={words.confirmInsert}
      onConfirm={() => {
        onClose();
        if (chosen !== undefined) perform(() => session.insertBlank(chosen));
      }}
      onCancel={onClose}
    >
      <p>{words.insertBlankIntro}</p>
      <RadioGroup
        aria-label={words.scheme}
        value={chosen ?? ''}
        onChange={(_, { value }) => setChosen(schemes.find(({ scheme }) => scheme === value)?.scheme)}
      >
        {schemes.map(({ scheme, name }) => (
          <Radio key={scheme} value={scheme} label={name} />
        ))}
      </RadioGroup>
      {edition === 'excel' && <p>{words.exportClearsUndo}</p>}
    </ConfirmPanel>
  );
}
