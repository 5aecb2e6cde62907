import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { ChangeView } from '../../app/views';
import { usePane, usePaneState } from '../pane-context';
import { Change } from './ChangeList';
import { ConfirmPanel } from './ConfirmPanel';

/** All safe fixes at once: shows every change first and lets the person leave some out. Absent when there is none. */
export function SafeFixes() {
  const { session, words, perform } = usePane();
  const { safeChanges } = usePaneState();
  const [open, setOpen] = useState(false);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  if (safeChanges.length === 0) return null;

  const label = words.fixAll(safeChanges.length);
  const wanted = new Set(safeChanges.map(keyOf).filter((key) => !left.has(key)));
  const close = () => {
    setOpen(false);
    setLeft(new Set());
  };
  const toggle = (key: string, on: boolean) => {
    const next = new Set(left);
    if (on) next.delete(key);
    else next.add(key);
    setLeft(next);
  };
  return (
    <div className="bulk">
      <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {label}
      </Button>
      {open && (
        <ConfirmPanel
          label={label}
          confirmLabel={words.confirmFix}
          ready={wanted.size > 0}
          onConfirm={() => {
            close();
            perform(() => session.fixAllSafe(wanted));
          }}
          onCancel={close}
        >
          <p>{words.fixAllIntro}</p>
          <ul className="changes">
            {safeChanges.map((change) => (
              <li key={keyOf(change)}>
                <Checkbox
                  checked={!left.has(keyOf(change))}
                  onChange={(_, { checked }) => toggle(keyOf(change), checked === true)}
                  label={<Change change={change} withSheet />}
                />
              </li>
            ))}
          </ul>
        </ConfirmPanel>
      )}
    </div>
  );
}

function keyOf({ sheet, address }: ChangeView): string {
  return `${sheet}!${address}`;
}
