import { Button, ProgressBar, Select } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { AcrossFiles, PlaceInList } from '../files/comparison';
import type { FileEntry } from '../files/file-entry';
import { worthSaving } from '../files/save-copies';
import type { Many } from '../use-many';
import type { WorkbenchWording } from '../wording';
import { AcrossPanel } from './AcrossPanel';
import { CopiesPanel } from './CopiesPanel';
import { FileRow } from './FileRow';
import { inFilter, LIST_FILTERS, type ListFilter } from './list-filter';

export interface FileListProps {
  readonly entries: readonly FileEntry[];
  readonly shown: FileEntry | null;
  readonly opening: number | null;
  readonly words: WorkbenchWording;
  /** Work on several files that is under way. */
  readonly many: Many | null;
  /** What the files say against each other. */
  readonly across: AcrossFiles;
  readonly onOpen: (id: number) => void;
  readonly onPlace: (place: PlaceInList) => void;
  readonly onRemove: (entry: FileEntry) => void;
  readonly onStopChecking: () => void;
  readonly onResumeChecking: () => void;
  readonly onFindings: () => void;
  readonly onCopies: (fix: boolean) => void;
  readonly onStopMany: () => void;
}

/** The files to work through, with what was found in each, and what can be done with all of them. */
export function FileList(props: FileListProps) {
  const { entries, shown, words, many, across } = props;
  const acrossOf = (id: number) => across.counts.get(id) ?? 0;
  const [filter, setFilter] = useState<ListFilter>('all');
  const [copying, setCopying] = useState(false);
  const [at, setAt] = useState<number | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const listed = entries.filter((entry) => inFilter(entry, filter, acrossOf(entry.id)));
  const waiting = entries.filter(({ state }) => state.kind === 'waiting' || state.kind === 'checking').length;
  const stopped = entries.some(({ state }) => state.kind === 'stopped');
  const failed = entries.filter(({ state }) => state.kind === 'failed').length;
  const done = entries.length - waiting;
  // One row is a stop of the Tab key, the arrow keys lead to the others: hundreds of stops would be a wall.
  const stop = [at, shown?.id].find((id) => listed.some((entry) => entry.id === id)) ?? listed[0]?.id;

  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = listed[listed.findIndex(({ id }) => id === stop) + step];
    if (!next) return;
    setAt(next.id);
    list.current?.querySelector<HTMLElement>(`[data-file="${next.id}"] .file-open`)?.focus();
  };
  return (
    <section className="file-list" aria-label={words.files}>
      <div className="file-list-head">
        <h2>
          {words.files} <span className="quiet">{entries.length}</span>
        </h2>
        <Select
          size="small"
          aria-label={words.filter}
          value={filter}
          onChange={(_, { value }) => setFilter(LIST_FILTERS.find((choice) => choice === value) ?? 'all')}
        >
          {LIST_FILTERS.map((choice) => (
            <option key={choice} value={choice}>
              {words.filters[choice]}
            </option>
          ))}
        </Select>
        <p role="status" className={waiting > 0 ? 'visually-hidden' : 'quiet'}>
          {waiting > 0 || stopped ? '' : words.allChecked(entries.length - failed, failed)}
        </p>
        {waiting > 0 && (
          <Work
            label={words.checking(done, entries.length)}
            share={done / entries.length}
            stop={words.stop}
            onStop={props.onStopChecking}
          />
        )}
        {many && (
          <Work
            label={words.many[many.kind](many.progress.done, many.progress.total)}
            share={many.progress.done / many.progress.total}
            stop={words.stop}
            onStop={props.onStopMany}
          />
        )}
        <div className="file-list-actions">
          {stopped && waiting === 0 && (
            <Button size="small" onClick={props.onResumeChecking}>
              {words.resume}
            </Button>
          )}
          <Button size="small" disabledFocusable={waiting > 0 || many !== null} onClick={props.onFindings}>
            {words.downloadFindings}
          </Button>
          <Button
            size="small"
            disabledFocusable={waiting > 0 || many !== null || worthSaving(entries, true).length === 0}
            aria-expanded={copying}
            onClick={() => setCopying(!copying)}
          >
            {words.saveAll}
          </Button>
        </div>
        {copying && (
          <CopiesPanel
            entries={entries}
            words={words}
            onCancel={() => setCopying(false)}
            onConfirm={(fix) => {
              setCopying(false);
              props.onCopies(fix);
            }}
          />
        )}
      </div>
      <AcrossPanel remarks={across.remarks} words={words} onPlace={props.onPlace} />
      <ul ref={list} tabIndex={-1} aria-label={words.files} onKeyDown={move}>
        {listed.map((entry) => (
          <FileRow
            key={entry.id}
            entry={entry}
            current={entry.id === shown?.id}
            opening={entry.id === props.opening}
            across={acrossOf(entry.id)}
            reachable={entry.id === stop}
            words={words}
            onFocus={() => setAt(entry.id)}
            onOpen={() => props.onOpen(entry.id)}
            onRemove={() => {
              props.onRemove(entry);
              list.current?.focus();
            }}
          />
        ))}
      </ul>
      {listed.length === 0 && <p className="quiet file-list-none">{words.noneListed}</p>}
    </section>
  );
}

interface WorkProps {
  readonly label: string;
  readonly share: number;
  readonly stop: string;
  readonly onStop: () => void;
}

function Work({ label, share, stop, onStop }: WorkProps) {
  return (
    <div className="file-list-work">
      <div>
        <span>{label}</span>
        <ProgressBar value={share} aria-label={label} />
      </div>
      <Button size="small" onClick={onStop}>
        {stop}
      </Button>
    </div>
  );
}
