import type { FileEntry } from '../files/file-entry';

/** Which files of the list are shown. */
export const LIST_FILTERS = ['all', 'errors', 'found', 'failed', 'unsaved'] as const;
export type ListFilter = (typeof LIST_FILTERS)[number];

export function inFilter({ counts, state, unsaved }: FileEntry, filter: ListFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'errors':
      return (counts?.error ?? 0) > 0;
    case 'found':
      return counts !== null && counts.error + counts.warning + counts.info > 0;
    case 'failed':
      return state.kind === 'failed';
    case 'unsaved':
      return unsaved;
  }
}
