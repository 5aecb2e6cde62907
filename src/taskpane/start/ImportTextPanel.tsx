import { Field, Textarea } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { ConfirmPanel } from '../fixes/ConfirmPanel';
import { usePane } from '../pane-context';

/** Takes a text and imports its tables as new sheets. */
export function ImportTextPanel({ onClose }: { onClose: () => void }) {
  const { session, words, edition, perform } = usePane();
  const [text, setText] = useState('');
  const lines = useMemo(() => text.split('\n').filter((line) => line.trim() !== '').length, [text]);
  return (
    <ConfirmPanel
      label={words.importText}
      confirmLabel={words.confirmImport}
      ready={lines > 0}
      onConfirm={() => {
        onClose();
        perform(() => session.importText(text));
      }}
      onCancel={onClose}
    >
      <Field label={words.pasteText} hint={lines > 0 ? words.pastedLines(lines) : words.pasteHint}>
        <Textarea
          className="start-text"
          resize="vertical"
          value={text}
          spellCheck={false}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      {edition === 'excel' && <p>{words.exportClearsUndo}</p>}
    </ConfirmPanel>
  );
}
