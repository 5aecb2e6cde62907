import type { Locale } from '../../core/locale';
import { HostError } from '../../hosts/host';
import type { MemoryWorkbook } from '../../hosts/memory/workbook';
import type { OpenDocument } from '../document';
import type { Lane } from '../worker/lane';
import { Unpacking } from '../worker/parcels';
import { CheckQueue } from './check-queue';
import { DeskStore } from './desk-store';
import type { FileEntry, OpenTrouble } from './file-entry';
import { followedDocument } from './followed-document';
import type { PickedFile } from './picked-files';

export interface DeskOptions {
  /** For what the person waits for. */
  readonly lane: Lane;
  /** For the list behind it. */
  readonly checkers: readonly Lane[];
  readonly locale: Locale;
}

/**
 * The files a person works through: checked one after another, opened one at a time, kept where something was changed.
 * Nothing of them leaves the memory of this page.
 */
export class FileDesk {
  private readonly store = new DeskStore();
  private readonly queue: CheckQueue;
  private readonly lane: Lane;
  /** Files in which something was changed since they were handed over. */
  private readonly touched = new Set<number>();
  private locale: Locale;
  private stopping: AbortController | null = null;

  constructor({ lane, checkers, locale }: DeskOptions) {
    this.lane = lane;
    this.queue = new CheckQueue(this.store, checkers);
    this.locale = locale;
  }

  readonly state = this.store.state;
  readonly subscribe = this.store.subscribe;

  setLocale(locale: Locale): void {
    if (locale === this.locale) return;
    this.locale = locale;
    for (const { document } of this.state().entries) document?.session.setLocale(locale);
  }

  /** Opens the sample; a file that somebody opened in the meantime stays. */
  async openSample(path: string, file: Blob): Promise<OpenTrouble | null> {
    return this.state().entries.length > 0 ? null : this.open(this.store.append(path, file, true).id);
  }

  /** Shows a workbook that has no file, where the sample cannot be had. */
  showBlank(path: string, workbook: MemoryWorkbook): void {
    if (this.state().entries.length > 0) return;
    const { id } = this.store.append(path, null, true);
    this.present(id, this.documentFor(id, workbook));
  }

  /** Takes files over: opens the first and checks the others. */
  async add(files: readonly PickedFile[]): Promise<OpenTrouble | null> {
    const ids = files.map(
      ({ path, file }) => this.store.known(path, file)?.id ?? this.store.append(path, file, false).id,
    );
    const [first] = ids;
    if (first === undefined) return null;
    const opened = this.open(first);
    this.queue.start();
    return opened;
  }

  /** Shows a file; null unless it could not be opened. */
  async open(id: number): Promise<OpenTrouble | null> {
    const entry = this.entry(id);
    this.leaveOpening('waiting');
    if (!entry || this.state().shown?.id === id) return null;
    if (entry.document) this.present(id, entry.document);
    else if (entry.file) return this.read(entry, entry.file);
    return null;
  }

  /** Gives up opening a file; what was shown stays. */
  stopOpening(): void {
    this.leaveOpening('stopped');
    void this.fallBack();
  }

  stopChecking(): void {
    this.queue.stop();
  }

  resumeChecking(): void {
    for (const { id, state } of this.state().entries) {
      if (state.kind === 'stopped') this.store.change(id, { state: { kind: 'waiting' } });
    }
    this.queue.start();
  }

  /** Takes a file off the list. Unsaved changes are lost: whoever calls this has asked. */
  async remove(id: number): Promise<OpenTrouble | null> {
    const { entries, shown, opening } = this.state();
    if (opening?.id === id) this.stopOpening();
    const at = entries.findIndex((entry) => entry.id === id);
    this.store.remove(id);
    this.touched.delete(id);
    const { entries: left } = this.state();
    const next = left[at] ?? left.at(-1);
    return shown?.id === id && next ? this.open(next.id) : null;
  }

  /** Notes that a file was saved as it was in `entry`; what was changed since is still unsaved. */
  markSaved({ id, changes }: FileEntry): void {
    if (this.entry(id)?.changes === changes) this.store.change(id, { unsaved: false });
  }

  entry(id: number): FileEntry | undefined {
    return this.store.entry(id);
  }

  private async read({ id, path, sample }: FileEntry, file: Blob): Promise<OpenTrouble | null> {
    const stopping = new AbortController();
    const { signal } = stopping;
    const unpacking = new Unpacking();
    this.stopping = stopping;
    if (!sample) this.store.change(id, { state: { kind: 'checking' } });
    this.store.tellOpening({ id, progress: { phase: 'reading', share: null } });
    try {
      const { converted } = await this.lane.run(
        { kind: 'open', file },
        {
          signal,
          parcel: (parcel) => unpacking.add(parcel),
          progress: (progress) => {
            if (!signal.aborted) this.store.tellOpening({ id, progress });
          },
        },
      );
      if (signal.aborted) return null;
      this.store.tellOpening(null);
      this.store.change(id, { converted });
      const document = this.documentFor(id, unpacking.workbook);
      this.present(id, document);
      // The sample waits for the person to press the button.
      if (!sample) await document.session.check();
      return null;
    } catch (error) {
      if (signal.aborted) return null;
      const code = error instanceof HostError ? error.code : 'failed';
      this.store.tellOpening(null);
      this.store.change(id, { state: { kind: 'failed', code } });
      if (!sample) await this.fallBack();
      return { id, path, code };
    }
  }

  private leaveOpening(as: 'waiting' | 'stopped'): void {
    const { opening } = this.state();
    this.stopping?.abort();
    this.stopping = null;
    if (!opening) return;
    this.store.tellOpening(null);
    if (this.queue.checks(opening.id) || this.entry(opening.id)?.sample) return;
    this.store.change(opening.id, { state: { kind: as } });
    this.queue.start();
  }

  private documentFor(id: number, workbook: MemoryWorkbook): OpenDocument {
    return followedDocument(workbook, this.locale, {
      changed: () => {
        this.touched.add(id);
        this.store.change(id, { unsaved: true, changes: (this.entry(id)?.changes ?? 0) + 1 });
      },
      checked: (found) => this.store.change(id, { ...found, state: { kind: 'checked' } }),
    });
  }

  private present(id: number, document: OpenDocument): void {
    const before = this.state().shown;
    this.store.change(id, { document });
    this.store.show(id);
    for (const entry of this.state().entries)
      if (entry.sample && entry.id !== id) this.store.remove(entry.id);
    if (!before || before.id === id || this.touched.has(before.id)) return;
    // Unchanged, it can be read again at any time; hundreds of open workbooks would fill the memory.
    this.store.change(before.id, { document: null });
  }

  /** The sample again, where it had to make room for a file that then did not open. */
  private async fallBack(): Promise<void> {
    const { shown, opening, entries } = this.state();
    const sample = entries.find((entry) => entry.sample);
    if (!shown && !opening && sample) await this.open(sample.id);
  }
}
