import type { DeskState, FileEntry } from './file-entry';

/** The state of the desk, replaced as a whole with every change. Shape of React's useSyncExternalStore. */
export class DeskStore {
  private readonly listeners = new Set<() => void>();
  private current: DeskState = { entries: [], shown: null, opening: null };
  private lastId = 0;

  readonly state = (): DeskState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  entry(id: number): FileEntry | undefined {
    return this.current.entries.find((entry) => entry.id === id);
  }

  /** The entry of a file that was handed over before. */
  known(path: string, file: File): FileEntry | undefined {
    return this.current.entries.find(
      (entry) =>
        entry.path === path &&
        entry.file instanceof File &&
        entry.file.size === file.size &&
        entry.file.lastModified === file.lastModified,
    );
  }

  append(path: string, file: Blob | null, sample: boolean): FileEntry {
    const entry: FileEntry = {
      ...{ id: ++this.lastId, path, file, sample, converted: false, unsaved: false, document: null },
      ...{ state: { kind: 'waiting' }, counts: null, tables: null, facts: null },
      ...{ safeCells: 0, changes: 0 },
    };
    this.publish({ entries: [...this.current.entries, entry] });
    return entry;
  }

  change(id: number, change: Partial<FileEntry>): void {
    this.replaceEntries(
      this.current.entries.map((entry) => (entry.id === id ? { ...entry, ...change } : entry)),
    );
  }

  remove(id: number): void {
    this.replaceEntries(this.current.entries.filter((entry) => entry.id !== id));
  }

  show(id: number): void {
    this.publish({ shown: this.entry(id) ?? null });
  }

  tellOpening(opening: DeskState['opening']): void {
    this.publish({ opening });
  }

  private replaceEntries(entries: readonly FileEntry[]): void {
    const { shown } = this.current;
    this.publish({ entries, shown: entries.find(({ id }) => id === shown?.id) ?? null });
  }

  private publish(change: Partial<DeskState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}
