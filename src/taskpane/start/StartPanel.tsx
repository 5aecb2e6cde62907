import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../pane-context';
import { BlankTablePanel } from './BlankTablePanel';
import { ImportTextPanel } from './ImportTextPanel';

/** How to come to a table where there is none: a blank one to fill in, or one from a text. */
export function StartPanel() {
  const { words, working } = usePane();
  const [open, setOpen] = useState<'blank' | 'text' | null>(null);
  const close = () => setOpen(null);
  const toggle = (panel: 'blank' | 'text') => setOpen(open === panel ? null : panel);
  return (
    <div className="start">
      <div className="start-buttons">
        <Button
          size="small"
          disabledFocusable={working}
          aria-expanded={open === 'blank'}
          onClick={() => toggle('blank')}
        >
          {words.insertBlank}
        </Button>
        <Button
          size="small"
          disabledFocusable={working}
          aria-expanded={open === 'text'}
          onClick={() => toggle('text')}
        >
          {words.importText}
        </Button>
      </div>
      {open === 'blank' && <BlankTablePanel onClose={close} />}
      {open === 'text' && <ImportTextPanel onClose={close} />}
    </div>
  );
}

/** The same before the first check, when the person may well have tables already: folded away. */
export function FoldedStartPanel() {
  const { words } = usePane();
  return (
    <details className="start-folded">
      <summary>{words.newTable}</summary>
      <p className="quiet-text">{words.newTableHint}</p>
      <StartPanel />
    </details>
  );
}
