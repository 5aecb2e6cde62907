import { NO_FACTS } from '../../core/cross-file/facts';
import type { Locale } from '../../core/locale';
import { HostError, type HostErrorCode, type Loss } from '../../hosts/host';
import type { Lane } from '../worker/lane';
import type { FileDesk } from './file-desk';
import type { FileFindings } from './findings-plan';
import type { FileEntry } from './file-entry';
import { savedName } from './saved-name';
import type { SavePlace } from './save-places';

/** How far work on several files has come. */
export interface ManyProgress {
  readonly done: number;
  readonly total: number;
}

export interface ManyOptions {
  readonly lane: Lane;
  readonly signal: AbortSignal;
  readonly progress: (progress: ManyProgress) => void;
}

/** What became of the copies. */
export interface CopyOutcome {
  readonly saved: number;
  readonly failed: readonly FailedCopy[];
}

interface FailedCopy {
  readonly path: string;
  /** What would have been lost: the person can still save that file by itself. */
  readonly loses: readonly Loss[];
}

/** Files worth a copy: changed here, or with safe fixes to make where these are wanted. */
export function worthSaving(entries: readonly FileEntry[], fix: boolean): readonly FileEntry[] {
  return entries.filter((entry) => entry.unsaved || (fix && entry.safeCells > 0));
}

/** A workbook that cannot be saved without losing something of its file. */
export class LossyError extends Error {
  constructor(readonly loses: readonly Loss[]) {
    super('saving would lose something');
  }
}

interface SaveWishes {
  /** Make the safe fixes first. */
  readonly fix?: boolean;
  /** The person agreed that something gets lost. */
  readonly losing?: boolean;
  readonly signal?: AbortSignal;
}

/**
 * The workbook of an entry as a file, as it stands on the page.
 * @throws HostError, LossyError
 */
export async function savedBytes(
  { file, document }: FileEntry,
  lane: Lane,
  { fix = false, losing = false, signal }: SaveWishes = {},
): Promise<Uint8Array> {
  const model = document?.workbook ?? null;
  const { bytes, loses } = await lane.run(
    { kind: 'save', file: model ? null : file, fix, losing },
    { model, ...(signal && { signal }) },
  );
  if (!bytes) throw new LossyError(loses);
  return bytes;
}

/**
 * Saves a copy of every file, one after another; a file that fails costs only itself. In files that are open, the safe
 * fixes are made in the open workbook, so that the person sees what was saved.
 */
export async function saveCopies(
  desk: FileDesk,
  ids: readonly number[],
  place: SavePlace,
  { lane, signal, progress, fix }: ManyOptions & { readonly fix: boolean },
): Promise<CopyOutcome> {
  const failed: FailedCopy[] = [];
  let saved = 0;
  for (const [done, id] of ids.entries()) {
    progress({ done, total: ids.length });
    if (fix) await desk.entry(id)?.document?.session.fixAllSafe();
    const entry = desk.entry(id);
    if (!entry) continue;
    try {
      const bytes = await savedBytes(entry, lane, { fix: fix && !entry.document, signal });
      await place.save(savedName(entry.path), bytes);
      desk.markSaved(entry);
      saved++;
    } catch (error) {
      if (signal.aborted) break;
      failed.push({ path: entry.path, loses: error instanceof LossyError ? error.loses : [] });
    }
  }
  return { saved, failed };
}

/** 问题清单 over all files as a workbook; null when the person stopped it. */
export async function findingsBook(
  entries: readonly FileEntry[],
  failure: (code: HostErrorCode) => string,
  { lane, signal, progress, locale }: ManyOptions & { readonly locale: Locale },
): Promise<Uint8Array | null> {
  const files: FileFindings[] = [];
  try {
    for (const { path, file, document } of entries) {
      progress({ done: files.length, total: entries.length });
      try {
        const model = document?.workbook ?? null;
        const found = await lane.run(
          { kind: 'findings', file: model ? null : file, locale },
          { model, signal },
        );
        files.push({ path, ...found, failure: null });
      } catch (error) {
        if (signal.aborted) return null;
        const code = error instanceof HostError ? error.code : 'failed';
        files.push({ path, findings: [], facts: NO_FACTS, failure: failure(code) });
      }
    }
    return await lane.run({ kind: 'book', files, locale }, { signal });
  } catch (error) {
    if (signal.aborted) return null;
    throw error;
  }
}
