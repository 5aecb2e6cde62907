import { useLayoutEffect, useRef } from 'react';
import type { ClipboardEvent, CSSProperties, KeyboardEvent, RefObject } from 'react';

interface CellEditorProps {
  readonly input: RefObject<HTMLTextAreaElement | null>;
  readonly label: string;
  readonly box: CSSProperties;
  /** The text being edited, null while nothing is. */
  readonly draft: string | null;
  /** What is copied while nothing is edited. */
  readonly cellText: string;
  readonly onDraft: (text: string) => void;
  readonly onBegin: () => void;
  /** Enters the draft and moves on by a key; false when it was refused. */
  readonly onCommit: (moveBy: 'ArrowDown' | 'ArrowRight' | null) => void;
  readonly onCancel: () => void;
  readonly onClear: () => void;
  /** A key that may move the selection; true when it did. */
  readonly onMove: (key: string, control: boolean) => boolean;
}

/**
 * The text field over the selected cell. It has the focus also while nothing is edited, invisibly: Chinese input
 * methods only start in a field that is already focused, so typing straight into a cell needs it there.
 */
export function CellEditor(props: CellEditorProps) {
  const { input, draft } = props;
  const editing = draft !== null;
  const wasEditing = useRef(false);
  useLayoutEffect(() => {
    const element = input.current;
    if (editing && !wasEditing.current && element)
      element.setSelectionRange(element.value.length, element.value.length);
    wasEditing.current = editing;
  }, [editing, input]);

  const onEditingKey = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Enter' && event.altKey) {
      const { selectionStart, selectionEnd, value } = event.currentTarget;
      props.onDraft(`${value.slice(0, selectionStart)}\n${value.slice(selectionEnd)}`);
    } else if (event.key === 'Enter') props.onCommit('ArrowDown');
    else if (event.key === 'Tab') props.onCommit('ArrowRight');
    else if (event.key === 'Escape') props.onCancel();
    else return;
    event.preventDefault();
  };
  const onIdleKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === 'F2') props.onBegin();
    else if (event.key === 'Delete' || event.key === 'Backspace') props.onClear();
    else if (!props.onMove(event.key, event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
  };
  const onCopy = (event: ClipboardEvent) => {
    if (editing) return;
    event.clipboardData.setData('text/plain', props.cellText);
    event.preventDefault();
  };

  return (
    <textarea
      ref={input}
      className={editing ? 'cell-editor editing' : 'cell-editor'}
      aria-label={props.label}
      style={props.box}
      rows={1}
      spellCheck={false}
      autoComplete="off"
      value={draft ?? ''}
      onChange={(event) => props.onDraft(event.target.value)}
      onKeyDown={(event) => {
        // While an input method composes, Enter and Esc belong to it.
        if (event.nativeEvent.isComposing) return;
        if (editing) onEditingKey(event);
        else onIdleKey(event);
      }}
      onCopy={onCopy}
      onBlur={() => {
        if (editing) props.onCommit(null);
      }}
    />
  );
}
