import { HostError } from '../../hosts/host';
import type { Lane } from '../worker/lane';
import type { DeskStore } from './desk-store';
import type { FileEntry } from './file-entry';

/** Checks the files of the list that wait for it, as many at a time as there are lanes. */
export class CheckQueue {
  private readonly free: Lane[];
  private readonly running = new Set<number>();
  private stopping = new AbortController();

  constructor(
    private readonly store: DeskStore,
    lanes: readonly Lane[],
  ) {
    this.free = [...lanes];
  }

  /** Whether a file is being checked here and not by being opened. */
  checks(id: number): boolean {
    return this.running.has(id);
  }

  /** Takes up whatever waits. */
  start(): void {
    for (;;) {
      const next = this.store.state().entries.find(waits);
      const lane = next && this.free.pop();
      if (!next?.file || !lane) return;
      void this.check(next, next.file, lane);
    }
  }

  /** What is done stays; the rest can be taken up again. */
  stop(): void {
    this.stopping.abort();
    this.stopping = new AbortController();
    for (const entry of this.store.state().entries) {
      if (waits(entry)) this.store.change(entry.id, { state: { kind: 'stopped' } });
    }
  }

  private async check({ id }: FileEntry, file: Blob, lane: Lane): Promise<void> {
    const { signal } = this.stopping;
    this.running.add(id);
    this.store.change(id, { state: { kind: 'checking' } });
    try {
      const summary = await lane.run({ kind: 'check', file }, { signal });
      // Opened in the meantime, it tells of itself.
      if (!this.opened(id)) this.store.change(id, { ...summary, state: { kind: 'checked' } });
    } catch (error) {
      const code = error instanceof HostError ? error.code : 'failed';
      const state = signal.aborted ? ({ kind: 'stopped' } as const) : ({ kind: 'failed', code } as const);
      if (!this.opened(id)) this.store.change(id, { state });
    }
    this.running.delete(id);
    this.free.push(lane);
    this.start();
  }

  private opened(id: number): boolean {
    const { entries, opening } = this.store.state();
    return opening?.id === id || entries.some((entry) => entry.id === id && entry.document !== null);
  }
}

function waits({ state, sample, file }: FileEntry): boolean {
  return state.kind === 'waiting' && !sample && file !== null;
}
