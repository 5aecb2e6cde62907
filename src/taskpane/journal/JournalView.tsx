import { Button } from '@fluentui/react-components';
import type { JournalEntry } from '../../app/views';
import { ChangeList } from '../fixes/ChangeList';
import { usePane, usePaneState } from '../pane-context';
import { clockTime } from '../shell/clock-time';

/** 操作记录: what this session wrote, latest first, each with its way back. */
export default function JournalView() {
  const { words } = usePane();
  const { journal } = usePaneState();
  if (journal.length === 0) return <p className="quiet">{words.nothingDone}</p>;
  return (
    <ul className="cards">
      {journal.map((entry) => (
        <li key={entry.id}>
          <Entry entry={entry} />
        </li>
      ))}
    </ul>
  );
}

function Entry({ entry }: { readonly entry: JournalEntry }) {
  const { session, words, working, perform } = usePane();
  return (
    <article className="card" data-entry={entry.id}>
      <h2>{entry.title}</h2>
      <p className="card-facts">
        <span>{clockTime(entry.time)}</span>
        {entry.state === 'undone' && <span>{words.undone}</span>}
      </p>
      <ChangeList changes={entry.changes} withSheets />
      {entry.state === 'done' && (
        <Button
          size="small"
          disabledFocusable={working}
          onClick={() => perform(() => session.undo(entry.id))}
        >
          {words.undo}
        </Button>
      )}
    </article>
  );
}
