import type { ChangeView } from '../../app/views';
import { usePane } from '../pane-context';

interface ChangeListProps {
  readonly changes: readonly ChangeView[];
  /** Nothing around the list tells the sheet. */
  readonly withSheets?: boolean;
}

/** What a fix would write. Sheets are also named when the changes span several. */
export function ChangeList({ changes, withSheets = false }: ChangeListProps) {
  const severalSheets = new Set(changes.map((change) => change.sheet)).size > 1;
  return (
    <ul className="changes">
      {changes.map((change) => (
        <li key={`${change.sheet}!${change.address}`}>
          <Change change={change} withSheet={withSheets || severalSheets} />
        </li>
      ))}
    </ul>
  );
}

/** Both texts together fit into one line of a narrow pane. */
const SHORT = 24;

interface ChangeProps {
  readonly change: ChangeView;
  readonly withSheet: boolean;
}

/** One change: address, old text, new text. */
export function Change({ change, withSheet }: ChangeProps) {
  const { words } = usePane();
  // Long texts are read below each other, so that the eye can compare them.
  const long = change.before.length + change.after.length > SHORT;
  return (
    <span className={long ? 'change long' : 'change'}>
      <span className="change-cell">{withSheet ? `${change.sheet}!${change.address}` : change.address}</span>
      <del>{change.before || words.emptyCell}</del>
      <span className="change-arrow" aria-label={words.becomes} role="img">
        →
      </span>
      <ins>{change.after || words.emptyCell}</ins>
    </span>
  );
}
