import type { FileEntry } from '../files/file-entry';

/** Which files of the list are shown. */
export const LIST_FILTERS = ['all', 'errors', 'found', 'across', 'failed', 'unsaved'] as const;
export type ListFilter = (typeof LIST_FILTERS)[number];

/** @param across how many remarks the comparison with the other files gave */
export function inFilter({ counts, state, unsaved }: FileEntry, filter: ListFilter, across: number): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'errors':
      return (counts?.error ?? 0) > 0;
    case 'found':
      return counts !== null && counts.error + counts.warning + counts.info > 0;
    case 'across':
      return across > 0;
    case 'failed':
      return state.kind === 'failed';
    case 'unsaved':
      return unsaved;
  }
}
