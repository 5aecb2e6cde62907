import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { ChangeList } from './ChangeList';
import { ConfirmPanel } from './ConfirmPanel';
import { usePane, usePaneState } from '../pane-context';

/** All safe fixes at once: shows every change first. Absent when there is none. */
export function SafeFixes() {
  const { session, words, perform } = usePane();
  const { safeChanges } = usePaneState();
  const [open, setOpen] = useState(false);
  if (safeChanges.length === 0) return null;

  const label = words.fixAll(safeChanges.length);
  const close = () => setOpen(false);
  return (
    <div className="bulk">
      <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {label}
      </Button>
      {open && (
        <ConfirmPanel
          label={label}
          confirmLabel={words.confirmFix}
          onConfirm={() => {
            close();
            perform(session.fixAllSafe);
          }}
          onCancel={close}
        >
          <p>{words.fixAllIntro}</p>
          <ChangeList changes={safeChanges} />
        </ConfirmPanel>
      )}
    </div>
  );
}
