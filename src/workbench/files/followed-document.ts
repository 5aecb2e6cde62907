import type { Locale } from '../../core/locale';
import type { MemoryWorkbook } from '../../hosts/memory/workbook';
import { documentOf, type OpenDocument } from '../document';
import { countsOf } from './counts';
import type { FileEntry } from './file-entry';

interface Followers {
  /** Something changed that is worth saving: cells, sheets, or what the product keeps in the workbook. */
  readonly changed: () => void;
  /** The session has checked the workbook once more. */
  readonly checked: (found: Pick<FileEntry, 'counts' | 'tables' | 'safeCells' | 'facts'>) => void;
}

/** Opens a session over a workbook and tells what becomes of both. */
export function followedDocument(
  workbook: MemoryWorkbook,
  locale: Locale,
  { changed, checked }: Followers,
): OpenDocument {
  const document = documentOf(workbook, locale);
  const { session } = document;
  watchChanges(workbook, changed);
  let { checkedAt } = session.state();
  session.subscribe(() => {
    const state = session.state();
    if (state.phase !== 'ready' || state.checkedAt === checkedAt) return;
    ({ checkedAt } = state);
    checked({
      counts: countsOf(state.findings),
      tables: state.tables.length,
      safeCells: state.safeChanges.length,
      facts: session.facts(),
    });
  });
  return document;
}

/** Marks come and go with every check; they are not worth a question. */
function watchChanges(workbook: MemoryWorkbook, onChange: () => void): void {
  const structure = () =>
    [...workbook.sheets.map(({ id }) => id), ...workbook.xmlParts.map(({ xml }) => xml)].join('\n');
  let known = structure();
  workbook.onChange(({ area }) => {
    if (area === null && structure() === known) return;
    known = structure();
    onChange();
  });
}
