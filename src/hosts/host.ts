import type { Area, CellRef } from '../core/sheet/address';
import type { Edit } from '../core/sheet/edit';
import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from '../core/sheet/snapshot';
import type { OwnKind, SheetPlan } from '../core/export/plan';

/** The three shades a cell can be marked with. */
export type MarkLevel = 'error' | 'warning' | 'info';

/** A cell to be marked. */
export interface Mark {
  readonly sheet: string;
  readonly cell: CellRef;
  readonly level: MarkLevel;
}

/** A cell that is not written but must still show its text: it tells that the row is still the same row. */
export interface Anchor {
  readonly sheet: string;
  readonly cell: CellRef;
  readonly text: string;
}

/** Edits that stand or fall together. */
export interface EditGroup {
  readonly edits: readonly Edit[];
  /** Checked like the edits: after rows were inserted, a neighbour may hold the very text an edit expects. */
  readonly anchors?: readonly Anchor[];
}

/** Why a host did not write. The app turns these into sentences. */
export type RefusalReason =
  | 'changed'
  | 'moved' // an anchor shows something else: rows were inserted or deleted
  | 'formula'
  | 'locked'
  | 'sheet-missing'
  | 'too-long'
  | 'unwritten' // the request failed half way; the cells hold what they held
  | 'unsure'; // no answer came: only reading the cells again can tell whether they were written

export type WriteOutcome =
  | {
      readonly status: 'written';
      /** What the cells hold now, read back in the batch that wrote them (null = blank), in the order of the edits. */
      readonly cells: readonly (SnapshotCell | null)[];
    }
  | {
      readonly status: 'refused';
      readonly reason: RefusalReason;
      readonly edit: Edit;
      /** What the refused cell shows now. */
      readonly found: string;
    };

/** What a file may lose when a workbook is written anew. The app has the words for it. */
export type Loss =
  | 'charts'
  | 'pivot-tables'
  | 'macros'
  | 'images'
  | 'shapes'
  | 'controls'
  | 'embedded-files'
  | 'external-links'
  | 'comments-format'
  | 'slicers'
  | 'x14-formats'
  | 'signature';

/** A place in the workbook. */
export interface Place {
  readonly sheet: string;
  readonly area: Area;
}

/** A sheet this product added. */
export interface OwnSheet {
  readonly name: string;
  readonly kind: OwnKind;
}

/** What came of adding sheets. */
export interface AddedSheets {
  /** Their final names, in the order of the plans. */
  readonly names: readonly string[];
  /** Whether it was set up how they print, too: Excel needs a printer for that. */
  readonly pageSetUp: boolean;
}

/**
 * A workbook somebody works in, seen through about ten operations: values in, values out. A host knows sheets and
 * cells, never tables or rules. Every operation rejects with a {@link HostError} and with nothing else.
 */
export interface WorkbookHost {
  /**
   * Every visible sheet, in three round trips however many sheets there are; plus one where a sheet's used range is so
   * large that its filled parts must be looked for first, and one per 5 MB in Excel on the web.
   */
  scan(): Promise<WorkbookSnapshot>;
  /** The named sheets again (those that are gone are absent from the answer); one round trip, sheets of ordinary size. */
  rescan(sheets: readonly string[]): Promise<readonly SheetSnapshot[]>;
  /**
   * Verifies every cell, then writes the groups that still hold, each whole or not at all; two round trips for up to a
   * thousand edits. A later group sees what an earlier one of the same call writes.
   * Never writes to a formula, a locked cell or a cell whose displayed text is not `before`, nor where an anchor moved.
   */
  write(groups: readonly EditGroup[]): Promise<readonly WriteOutcome[]>;
  /**
   * Replaces all marks of this product by these; one round trip. Sheets that are protected stay as they are; returns the
   * names of those where that makes a difference.
   */
  mark(marks: readonly Mark[]): Promise<readonly string[]>;
  /**
   * The same where marks of this product stand. Where none does, because the person, a button of the ribbon or another
   * program has removed them, nothing is drawn and the answer is null.
   */
  redrawMarks(marks: readonly Mark[]): Promise<readonly string[] | null>;
  /** Removes every mark of this product, also those left by an earlier crash. */
  clearMarks(): Promise<void>;
  /** Shows the cell to the person: activates its sheet and selects it. */
  select(sheet: string, cell: CellRef): Promise<void>;
  /**
   * Adds one sheet per plan behind the last one (a taken name gets a number); at most four round trips, plus one per
   * 5 MB. Sheets of the person are never touched. With `replaceOwn` sheets this product added before go, those of the
   * same kinds as the plans; they stay when drawing fails.
   */
  addSheets(plans: readonly SheetPlan[], options?: { readonly replaceOwn?: boolean }): Promise<AddedSheets>;
  /**
   * The sheets this product added, also in earlier sessions, in tab order; one round trip, none directly after a
   * scan, which brings them along. A copy a person made of one is the person's.
   */
  ownSheets(): Promise<readonly OwnSheet[]>;
  /**
   * What the product keeps in the workbook (settings, suppressions), as one text the host does not look into; null when
   * there is none, or none that can be read. At most two round trips; none directly after a scan, which brings it along.
   */
  loadStore(): Promise<string | null>;
  /**
   * Keeps the text in the workbook in place of the one before; null leaves nothing behind. It is saved with the file, by
   * whoever saves the file. At most two round trips. Rejects with `too-large` above 512 k characters.
   */
  saveStore(text: string | null): Promise<void>;
  /**
   * Calls back after cells of a sheet changed (also through this product or a co-author) and after a sheet came to the
   * front, because hosts miss some edits; null where the sheet is not known by name. Says nothing of what changed: read the
   * sheet again. Returns how to stop.
   */
  onEdit(listener: (sheet: string | null) => void): Promise<() => void>;
  /** Calls back after the person moved the selection; returns how to stop. */
  onSelect(listener: (place: Place) => void): Promise<() => void>;
}

/** What can go wrong between the product and a workbook. */
export type HostErrorCode =
  | 'busy' // a cell is being edited, or a dialog is open
  | 'timeout' // no answer came
  | 'protected' // the sheet or the workbook is protected
  | 'too-large' // more than one request may carry
  | 'missing' // a sheet or cell is gone
  | 'unreadable' // not a workbook, or a broken one
  | 'encrypted'
  | 'unsupported' // a format or an Excel this product cannot handle
  | 'failed'; // anything else; `detail` says what

/** The only error a host throws. `detail` is for support: it never holds cell contents. */
export class HostError extends Error {
  /** Names of sheets that may be left behind unfinished: taking them away again failed, too. */
  readonly left: readonly string[];

  constructor(
    readonly code: HostErrorCode,
    readonly detail: string = code,
    { left = [], ...options }: ErrorOptions & { readonly left?: readonly string[] } = {},
  ) {
    super(`${code}: ${detail}`, options);
    this.name = 'HostError';
    this.left = left;
  }
}
