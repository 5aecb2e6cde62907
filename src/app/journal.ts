import type { FixedFinding } from '../core/export/export-source';
import { placeText, sameCell } from '../core/sheet/address';
import type { Edit } from '../core/sheet/edit';
import { cellAt, textAt, type WorkbookSnapshot } from '../core/sheet/snapshot';
import type { Anchor, EditGroup, WriteOutcome } from '../hosts/host';
import { changeView } from './present';
import { placed, placedGroup, type Renames } from './renamed-sheets';
import type { JournalEntry } from './views';

/** One applied action, with what it takes to undo it. */
interface Entry {
  readonly id: number;
  readonly title: string;
  readonly time: number;
  readonly done: readonly Edit[];
  /** The findings it answered, with what it wrote for each. */
  readonly fixed: readonly FixedFinding[];
  readonly undo: EditGroup;
  readonly undone: boolean;
}

/** 操作记录: every written group of edits, latest first. Undoing swaps the texts back; it computes nothing anew. */
export class Journal {
  private entries: readonly Entry[] = [];
  private nextId = 1;

  /**
   * Notes what was written.
   * @param time milliseconds since 1970
   * @param answered the findings the groups are for; those whose edits were not all written are left out
   * @param before the workbook as it was: what the cells stored is put back, numbers as numbers
   */
  record(
    title: string,
    groups: readonly EditGroup[],
    outcomes: readonly WriteOutcome[],
    before: WorkbookSnapshot,
    time: number,
    answered: readonly FixedFinding[] = [],
  ): void {
    const done = groups.filter((_, index) => outcomes[index]?.status === 'written');
    const written = done.flatMap((group) => group.edits);
    const shown = outcomes.flatMap((outcome) => (outcome.status === 'written' ? outcome.cells : []));
    if (written.length === 0) return;
    const edits = written.map((edit, index) => inverse(edit, shown[index]?.text ?? '', before));
    const undo = { edits: edits.reverse(), anchors: done.flatMap((group) => stillStanding(group, written)) };
    const cells = new Set(written.map(placeText));
    const fixed = answered.filter((item) => item.edits.every((edit) => cells.has(placeText(edit))));
    this.entries = [
      { id: this.nextId++, title, time, fixed, done: written, undo, undone: false },
      ...this.entries,
    ];
  }

  /** The entry, or the latest one that still stands. */
  find(id?: number): { readonly id: number; readonly title: string; readonly undo: EditGroup } | null {
    return this.entries.find((entry) => !entry.undone && (id === undefined || entry.id === id)) ?? null;
  }

  /** Marks an entry as taken back; only these of its cells where not all of them could be. */
  markUndone(id: number, cells: readonly Edit[] | null = null): void {
    const taken = cells && new Set(cells.map(placeText));
    if (taken?.size === 0) return;
    const isTaken = (edit: Edit): boolean => !taken || taken.has(placeText(edit));
    this.entries = this.entries.flatMap((entry) => {
      if (entry.id !== id) return [entry];
      if (entry.done.every(isTaken)) return [{ ...entry, undone: true }];
      return [
        { ...part(entry, isTaken), id: this.nextId++, undone: true },
        part(entry, (edit) => !isTaken(edit)),
      ];
    });
  }

  /** Follows sheets that have another name now, so that what was done on them can still be taken back. */
  rename(renames: Renames): void {
    if (renames.size === 0) return;
    this.entries = this.entries.map((entry) => ({
      ...entry,
      done: entry.done.map((edit) => placed(edit, renames)),
      fixed: entry.fixed.map(({ finding, edits }) => ({
        finding: placed(finding, renames),
        edits: edits.map((edit) => placed(edit, renames)),
      })),
      undo: placedGroup(entry.undo, renames),
    }));
  }

  /** Every finding that was fixed and not taken back. */
  fixed(): readonly FixedFinding[] {
    return this.entries.flatMap(({ undone, fixed }) => (undone ? [] : fixed)).reverse();
  }

  views(): readonly JournalEntry[] {
    return this.entries.map(({ id, title, time, done, undone }) => ({
      id,
      title,
      time,
      changes: done.map(changeView),
      state: undone ? 'undone' : 'done',
    }));
  }
}

/** The entry with these of its cells only. */
function part(entry: Entry, keeps: (edit: Edit) => boolean): Entry {
  return {
    ...entry,
    done: entry.done.filter(keeps),
    fixed: entry.fixed.filter(({ edits }) => edits.every(keeps)),
    undo: { ...entry.undo, edits: entry.undo.edits.filter(keeps) },
  };
}

/** The anchors of a group that no edit of the whole action has overwritten. */
function stillStanding({ anchors = [] }: EditGroup, written: readonly Edit[]): readonly Anchor[] {
  return anchors.filter(
    ({ sheet, cell }) => !written.some((edit) => edit.sheet === sheet && sameCell(edit.cell, cell)),
  );
}

function inverse(edit: Edit, shown: string, before: WorkbookSnapshot): Edit {
  const sheet = before.sheets.find((item) => item.name === edit.sheet);
  const value = sheet ? cellAt(sheet, edit.cell)?.value : undefined;
  const back = {
    sheet: edit.sheet,
    cell: edit.cell,
    before: shown,
    // A text may be displayed otherwise than it is stored (number format `@"元"`).
    after: typeof value === 'string' ? value : sheet ? textAt(sheet, edit.cell) : edit.before,
  };
  return typeof value === 'number' || typeof value === 'boolean' ? { ...back, stored: value } : back;
}
