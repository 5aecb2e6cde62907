import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { usePane } from '../pane-context';

interface ConfirmPanelProps {
  /** Names the panel for a screen reader. */
  readonly label: string;
  readonly confirmLabel: string;
  /** False while something still has to be chosen. */
  readonly ready?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** Shows what is about to happen and waits for a yes. Takes the focus when it opens and gives it back; Esc closes it. */
export function ConfirmPanel(props: ConfirmPanelProps) {
  const { words, working } = usePane();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    panel.current?.focus();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    props.onCancel();
  };
  return (
    <div
      ref={panel}
      className="confirm"
      role="group"
      aria-label={props.label}
      tabIndex={-1}
      onKeyDown={closeOnEscape}
    >
      {props.children}
      <div className="confirm-buttons">
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={working || props.ready === false}
          onClick={props.onConfirm}
        >
          {props.confirmLabel}
        </Button>
        <Button size="small" onClick={props.onCancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
