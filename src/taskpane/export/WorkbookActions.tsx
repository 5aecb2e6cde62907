import { Button } from '@fluentui/react-components';
import { usePane, usePaneState } from '../pane-context';

/** Undo and clear marks: what concerns the workbook and not one finding. */
export function WorkbookActions() {
  const { session, words, working, perform } = usePane();
  const state = usePaneState();
  const latest = state.journal.find((entry) => entry.state === 'done');
  // Before the first check nobody knows whether an earlier session left marks behind.
  const mayBeMarked = state.marked || state.phase === 'fresh';
  return (
    <div className="actions">
      <Button
        size="small"
        appearance="subtle"
        disabledFocusable={working || !latest}
        title={latest ? words.undoNamed(latest.title) : words.nothingToUndo}
        aria-label={latest ? words.undoNamed(latest.title) : words.undo}
        onClick={() => perform(() => session.undo())}
      >
        {words.undo}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        disabledFocusable={working || !mayBeMarked}
        onClick={() => perform(session.clearMarks)}
      >
        {words.clearMarks}
      </Button>
    </div>
  );
}
