import { Field, Input, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { FindingView } from '../../app/views';
import { ConfirmPanel } from '../fixes/ConfirmPanel';
import { usePane } from '../pane-context';
import { usePreference } from '../shell/preferences';

interface IgnorePanelProps {
  readonly finding: FindingView;
  readonly onClose: () => void;
}

/** Lets a finding stand. The reason is obligatory: somebody will be asked about it. */
export function IgnorePanel({ finding, onClose }: IgnorePanelProps) {
  const { session, words, perform } = usePane();
  const [reason, setReason] = useState('');
  const [author, setAuthor] = usePreference('author', '');
  const confirm = () => {
    onClose();
    perform(() => session.ignore(finding.id, reason, author));
  };
  return (
    <ConfirmPanel
      label={words.ignore}
      confirmLabel={words.confirmIgnore}
      ready={reason.trim() !== ''}
      onConfirm={confirm}
      onCancel={onClose}
    >
      <Field label={words.reason} required hint={words.reasonHint}>
        <Textarea
          size="small"
          maxLength={500}
          rows={2}
          value={reason}
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <Field label={words.author}>
        <Input size="small" maxLength={60} value={author} onChange={(_, { value }) => setAuthor(value)} />
      </Field>
    </ConfirmPanel>
  );
}
