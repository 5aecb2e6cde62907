import type { FileFacts } from '../../core/cross-file/facts';
import type { HostErrorCode } from '../../hosts/host';
import type { OpenDocument } from '../document';
import type { JobProgress } from '../worker/jobs';
import type { Counts } from './counts';

/** How far the check of a file has come. */
export type FileState =
  | { readonly kind: 'waiting' | 'checking' | 'checked' | 'stopped' }
  | { readonly kind: 'failed'; readonly code: HostErrorCode };

/** A file of the list. */
export interface FileEntry {
  /** Different for every file handed over. */
  readonly id: number;
  /** With the folders it was handed over in. */
  readonly path: string;
  /** Null for a workbook that was made here. */
  readonly file: Blob | null;
  readonly sample: boolean;
  readonly state: FileState;
  /** Null until it was checked. */
  readonly counts: Counts | null;
  /** Null where nobody looked for target tables yet. */
  readonly tables: number | null;
  /** Cells the safe fixes would change. */
  readonly safeCells: number;
  /** What other files may contradict; null until it was checked. */
  readonly facts: FileFacts | null;
  /** It was of an older format and became .xlsx when it was opened. */
  readonly converted: boolean;
  readonly unsaved: boolean;
  /** Counts the changes made here: what was saved is only saved as far as it had come by then. */
  readonly changes: number;
  /** Kept as long as it is shown, and for good once something was changed in it. */
  readonly document: OpenDocument | null;
}

/** Everything the page around the pane shows. A new object after every change. */
export interface DeskState {
  readonly entries: readonly FileEntry[];
  /** The file in the grid. */
  readonly shown: FileEntry | null;
  /** The file that is being opened. */
  readonly opening: { readonly id: number; readonly progress: JobProgress } | null;
}

/** Why a file did not open. */
export interface OpenTrouble {
  readonly id: number;
  readonly path: string;
  readonly code: HostErrorCode;
}

/** The last part of a path. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
