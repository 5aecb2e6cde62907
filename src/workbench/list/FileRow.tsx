import { Button } from '@fluentui/react-components';
import { memo } from 'react';
import { CheckIcon, CloseIcon, SeverityIcon } from '../../taskpane/Icon';
import { SEVERITIES } from '../../core/severities';
import { fileName, type FileEntry } from '../files/file-entry';
import { failureOf, type WorkbenchWording } from '../wording';

interface FileRowProps {
  readonly entry: FileEntry;
  /** It is the one in the grid. */
  readonly current: boolean;
  readonly opening: boolean;
  /** How many remarks the comparison with the other files gave. */
  readonly across: number;
  /** The Tab key stops here. */
  readonly reachable: boolean;
  readonly words: WorkbenchWording;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
}

/**
 * A file with its state and what was found in it; a click opens it. Drawn again only when something of that changed: a
 * check of hundreds of files changes the list hundreds of times. What the buttons do depends on nothing else.
 */
export const FileRow = memo(Row, (before, after) =>
  (['entry', 'current', 'opening', 'across', 'reachable', 'words'] as const).every(
    (key) => before[key] === after[key],
  ),
);

function Row({ entry, current, opening, across, reachable, words, ...on }: FileRowProps) {
  const { id, path, unsaved, converted } = entry;
  const name = fileName(path);
  const folder = path.slice(0, Math.max(0, path.length - name.length - 1));
  const tabIndex = reachable ? 0 : -1;
  return (
    <li className="file-row" data-file={id} data-state={entry.state.kind} onFocus={on.onFocus}>
      <button
        type="button"
        className="file-open"
        {...(current && { 'aria-current': true })}
        tabIndex={tabIndex}
        onClick={on.onOpen}
      >
        <span className="file-row-name">{name}</span>
        {folder !== '' && <span className="quiet">{folder}</span>}
        <span className="file-row-state">
          {opening ? words.opening : <State entry={entry} words={words} />}
        </span>
        {across > 0 && <span className="file-row-across">{words.acrossHere(across)}</span>}
        {converted && <span className="quiet">{words.convertedShort}</span>}
        {unsaved && <span className="file-row-unsaved">{words.unsaved}</span>}
      </button>
      <Button
        appearance="subtle"
        size="small"
        icon={<CloseIcon />}
        aria-label={words.remove(name)}
        title={words.remove(name)}
        tabIndex={tabIndex}
        onClick={on.onRemove}
      />
    </li>
  );
}

function State({ entry: { state, counts, tables }, words }: { entry: FileEntry; words: WorkbenchWording }) {
  if (state.kind === 'failed') {
    return <span className="severity-error">{words.failures[failureOf(state.code)]}</span>;
  }
  if (state.kind !== 'checked' || !counts) return <span className="quiet">{words.states[state.kind]}</span>;
  if (tables === 0) return <span className="quiet">{words.noTable}</span>;
  const found = SEVERITIES.filter((severity) => counts[severity] > 0);
  if (found.length === 0) {
    return (
      <span className="file-count">
        <CheckIcon /> {words.clean}
      </span>
    );
  }
  return found.map((severity) => (
    <span key={severity} className="file-count" data-found={severity}>
      <SeverityIcon severity={severity} />
      {words.severity[severity]} <b>{counts[severity]}</b>
    </span>
  ));
}
