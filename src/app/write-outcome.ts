import type { Locale } from '../core/locale';
import { toA1 } from '../core/sheet/address';
import { withCells, type WorkbookSnapshot } from '../core/sheet/snapshot';
import type { EditGroup, WriteOutcome } from '../hosts/host';
import { REFUSALS, SENTENCES, placeText } from './sentences';
import { supportOf } from './support';
import type { Notice } from './views';

/** What a write came to, in words: how many cells were changed, and why some were not. */
export function writeNotice(
  groups: readonly EditGroup[],
  outcomes: readonly WriteOutcome[],
  locale: Locale,
): Notice {
  const words = SENTENCES[locale];
  const details = refusals(outcomes, locale);
  const cells = groups.reduce(
    (sum, group, index) => sum + (outcomes[index]?.status === 'written' ? group.edits.length : 0),
    0,
  );
  if (details.length === 0) return { tone: 'success', text: words.changed(cells), details };
  const text = cells === 0 ? words.refused(details.length) : words.partly(cells, details.length);
  return { tone: 'warning', text, details, ...supportOf(outcomes, locale) };
}

/** One sentence per refused group. */
export function refusals(outcomes: readonly WriteOutcome[], locale: Locale): readonly string[] {
  return outcomes.flatMap((outcome) => {
    if (outcome.status === 'written') return [];
    const { edit, reason, found } = outcome;
    return [REFUSALS[locale][reason](placeText(edit.sheet, toA1(edit.cell), locale), found)];
  });
}

/** The snapshot with what the host read back after writing. */
export function patched(
  workbook: WorkbookSnapshot,
  groups: readonly EditGroup[],
  outcomes: readonly WriteOutcome[],
): WorkbookSnapshot {
  const changes = groups.flatMap((group, index) => {
    const outcome = outcomes[index];
    return outcome?.status === 'written'
      ? group.edits.map((edit, at) => ({
          sheet: edit.sheet,
          ref: edit.cell,
          cell: outcome.cells[at] ?? null,
        }))
      : [];
  });
  return {
    sheets: workbook.sheets.map((sheet) => {
      const own = changes.filter((change) => change.sheet === sheet.name);
      return own.length > 0 ? withCells(sheet, own) : sheet;
    }),
  };
}
