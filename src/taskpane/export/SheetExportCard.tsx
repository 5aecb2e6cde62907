import { Button, Checkbox } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { ConfirmPanel } from '../fixes/ConfirmPanel';
import { usePane, usePaneState } from '../pane-context';

interface SheetExportCardProps {
  readonly kind: 'clean' | 'list' | 'findings';
}

/** An export that becomes sheets of this workbook. Asked before, because sheets of an earlier export are replaced. */
export function SheetExportCard({ kind }: SheetExportCardProps) {
  const { session, words, edition, working, perform } = usePane();
  const { ownSheets } = usePaneState();
  const [open, setOpen] = useState(false);
  const [stacked, setStacked] = useState(false);
  const id = useId();
  const { title, about } = words.sheetExports[kind];
  const close = () => setOpen(false);
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="quiet-text">{about}</p>
      <Button size="small" disabledFocusable={working} aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.exportNamed(title)}
      </Button>
      {open && (
        <ConfirmPanel
          label={words.exportNamed(title)}
          confirmLabel={words.confirmExport}
          onConfirm={() => {
            close();
            perform(() => session.exportSheets(kind, { stacked }));
          }}
          onCancel={close}
        >
          <p>{words.exportIntro}</p>
          {ownSheets.length > 0 && <p>{words.exportReplaces(ownSheets)}</p>}
          {kind === 'clean' && <LeftOut />}
          {edition === 'excel' && <p>{words.exportClearsUndo}</p>}
          {kind === 'clean' && (
            <Checkbox
              checked={stacked}
              label={words.stacked}
              onChange={(_, { checked }) => setStacked(checked === true)}
            />
          )}
        </ConfirmPanel>
      )}
    </section>
  );
}

/** As many tables are named; the notice behind the export names them all. */
const MOST_NAMED = 5;

/** What the standard form has no place for. */
function LeftOut() {
  const { session, words } = usePane();
  const { leftOut: sentences } = session.exportRemarks();
  if (sentences.length === 0) return null;
  return (
    <>
      <p>{words.leftOut(sentences.length)}</p>
      <ul className="plain">
        {sentences.slice(0, MOST_NAMED).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {sentences.length > MOST_NAMED && <li>{words.leftOutMore(sentences.length - MOST_NAMED)}</li>}
      </ul>
    </>
  );
}
