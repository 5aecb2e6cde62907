import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { ConfirmPanel } from '../fixes/ConfirmPanel';
import { usePane, usePaneState } from '../pane-context';

/** Undo, clear marks, export: what concerns the workbook and not one finding. */
export function WorkbookActions() {
  const { session, words, edition, working, perform } = usePane();
  const state = usePaneState();
  const [exporting, setExporting] = useState(false);
  const latest = state.journal.find((entry) => entry.state === 'done');
  // Before the first check nobody knows whether an earlier session left marks behind.
  const mayBeMarked = state.marked || state.phase === 'fresh';

  const closeExport = () => setExporting(false);
  return (
    <>
      <div className="actions">
        <Button
          size="small"
          appearance="subtle"
          className="undo"
          disabledFocusable={working || !latest}
          title={latest ? words.undoNamed(latest.title) : words.nothingToUndo}
          onClick={() => perform(() => session.undo())}
        >
          <span>{latest ? words.undoNamed(latest.title) : words.undo}</span>
        </Button>
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={working || !mayBeMarked}
          onClick={() => perform(session.clearMarks)}
        >
          {words.clearMarks}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={working || state.tables.length === 0}
          aria-expanded={exporting}
          onClick={() => setExporting(!exporting)}
        >
          {words.exportClean}
        </Button>
      </div>
      {exporting && (
        <ConfirmPanel
          label={words.exportClean}
          confirmLabel={words.confirmExport}
          onConfirm={() => {
            closeExport();
            perform(session.exportClean);
          }}
          onCancel={closeExport}
        >
          <p>{words.exportIntro(state.tables.length)}</p>
          {edition === 'excel' && <p>{words.exportClearsUndo}</p>}
        </ConfirmPanel>
      )}
    </>
  );
}
