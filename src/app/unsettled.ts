import type { Edit } from '../core/sheet/edit';
import { cellAt, type WorkbookSnapshot } from '../core/sheet/snapshot';
import type { EditGroup, WriteOutcome } from '../hosts/host';
import type { Journal } from './journal';
import { placedGroup, type Renames } from './renamed-sheets';

/** A writing that was never answered: whether its edits stand, only the cells can tell. */
interface Writing {
  readonly title: string;
  readonly groups: readonly EditGroup[];
  /** The workbook as it was. */
  readonly before: WorkbookSnapshot;
  /** Milliseconds since 1970. */
  readonly time: number;
  /** The entry of the journal it was to take back. */
  readonly undoes: number | null;
}

/** Writings nobody knows the outcome of, until their cells are read again. */
export class Unsettled {
  private writings: readonly Writing[] = [];

  get some(): boolean {
    return this.writings.length > 0;
  }

  /** Notes the groups whose outcome is unknown. */
  note(writing: Writing, outcomes: readonly WriteOutcome[]): void {
    const groups = writing.groups.filter((_, index) => {
      const outcome = outcomes[index];
      return outcome?.status === 'refused' && outcome.reason === 'unsure';
    });
    if (groups.length > 0) this.writings = [...this.writings, { ...writing, groups }];
  }

  /** Follows sheets that have another name now. */
  rename(renames: Renames): void {
    if (renames.size === 0) return;
    this.writings = this.writings.map((writing) => ({
      ...writing,
      groups: writing.groups.map((group) => placedGroup(group, renames)),
      before: {
        sheets: writing.before.sheets.map((sheet) => ({
          ...sheet,
          name: renames.get(sheet.name) ?? sheet.name,
        })),
      },
    }));
  }

  /** Brings the journal in line with what the cells of a workbook just read hold. */
  settle(workbook: WorkbookSnapshot, journal: Journal): void {
    for (const { groups, title, before, time, undoes } of this.writings) {
      const stands = (edit: Edit): boolean => isWritten(edit, workbook);
      if (undoes !== null) {
        journal.markUndone(undoes, groups.flatMap(({ edits }) => edits).filter(stands));
        continue;
      }
      // Edit by edit: an answer that never came may have been about half a group.
      const written = groups.flatMap(({ edits, anchors = [] }) =>
        edits.filter(stands).map((edit): EditGroup => ({ edits: [edit], anchors })),
      );
      const outcomes = written.flatMap(({ edits }) =>
        edits.map((edit): WriteOutcome => ({ status: 'written', cells: [cellOf(edit, workbook)] })),
      );
      journal.record(title, written, outcomes, before, time);
    }
    this.writings = [];
  }
}

function cellOf({ sheet, cell }: Edit, workbook: WorkbookSnapshot) {
  const found = workbook.sheets.find(({ name }) => name === sheet);
  return (found && cellAt(found, cell)) ?? null;
}

function isWritten(edit: Edit, workbook: WorkbookSnapshot): boolean {
  if (!workbook.sheets.some(({ name }) => name === edit.sheet)) return false;
  const cell = cellOf(edit, workbook);
  return (cell?.formula ?? null) === null && (cell?.value ?? '') === (edit.stored ?? edit.after);
}
