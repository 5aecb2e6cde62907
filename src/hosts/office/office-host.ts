import type { CellRef } from '../../core/sheet/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/sheet/snapshot';
import type { SheetPlan } from '../../core/export/plan';
import type { AddedSheets, EditGroup, Mark, OwnSheet, Place, WorkbookHost, WriteOutcome } from '../host';
import { readLimits, type ReadLimits } from './blocks';
import { addSheets } from './draw';
import { isHostError } from './errors';
import { ownSheetsWork } from './own-names';
import { OfficeMarks } from './marks';
import { selectWork, watchEdits, watchSelection } from './places';
import { carefulRescanWork, rescanWork } from './rescan';
import { ExcelRunner, type Timer } from './runner';
import { scanWork } from './scan';
import { loadStoreWork, saveStoreWork } from './store';
import { writeGroups } from './write';

export interface OfficeHostOptions {
  /** Milliseconds after which an answer of Excel counts as lost; 30 seconds where absent. */
  readonly patience?: number;
  /** Replaces the system's timer in tests. */
  readonly timer?: Timer;
  /** Whether this is Excel on the web, whose answers may have 5 MB; asked of Office where absent. */
  readonly web?: boolean;
}

const PATIENCE = 30_000;
/** More edits than this go out in several calls: a request to Excel on the web may have 5 MB. */
const EDITS_PER_CALL = 1000;

/**
 * The workbook open in Excel, through office.js. Needs ExcelApi 1.9 and nothing newer. Operations that know or change
 * marks run one after the other, so that what is remembered of the marks is always true.
 */
export class OfficeHost implements WorkbookHost {
  private readonly excel: ExcelRunner;
  private readonly marks: OfficeMarks;
  private readonly limits: ReadLimits;
  /** Sheets whose cells the last scan could not read in one go. */
  private large: ReadonlySet<string> = new Set();
  /** Names of the sheets by id, as of the last scan. */
  private names: ReadonlyMap<string, string> = new Map();
  /** What the last scan brought of the store, until somebody asks for it. */
  private scannedStore: { readonly text: string | null } | null = null;
  /** The sheets of ours the last scan saw, until somebody asks for them. */
  private scannedOwn: readonly OwnSheet[] | null = null;
  private last: Promise<unknown> = Promise.resolve();

  constructor({ patience = PATIENCE, timer, web = onTheWeb() }: OfficeHostOptions = {}) {
    this.excel = new ExcelRunner(patience, timer);
    this.marks = new OfficeMarks(this.excel);
    this.limits = readLimits(web);
  }

  scan(): Promise<WorkbookSnapshot> {
    return this.inTurn(async () => {
      const { snapshot, marked, large, store, own } = await this.excel
        .run(scanWork(this.limits))
        .catch((error: unknown) => {
          // A sheet was removed while we were reading: once more, without it.
          if (isHostError(error, 'missing')) return this.excel.run(scanWork(this.limits));
          throw error;
        });
      this.marks.remember(marked);
      this.large = new Set(large);
      this.scannedStore = { text: store };
      this.scannedOwn = own;
      this.names = new Map(marked.map(({ id, name }) => [id, name]));
      return snapshot;
    });
  }

  async rescan(sheets: readonly string[]): Promise<readonly SheetSnapshot[]> {
    if (sheets.length === 0) return [];
    const carefully = () => this.excel.run(carefulRescanWork(sheets, this.limits));
    if (sheets.some((name) => this.large.has(name))) return carefully();
    return this.excel.run(rescanWork(sheets)).catch((error: unknown) => {
      if (isHostError(error, 'too-large')) return carefully();
      throw error;
    });
  }

  async write(groups: readonly EditGroup[]): Promise<readonly WriteOutcome[]> {
    const outcomes: WriteOutcome[] = [];
    for (const part of portions(groups)) {
      const written = await writeGroups(this.excel, part).catch((error: unknown) => {
        // What earlier portions wrote must be told; of this one nothing was written.
        if (!outcomes.some(({ status }) => status === 'written')) throw error;
        return part.map(notWritten);
      });
      outcomes.push(...written);
    }
    return outcomes;
  }

  mark(marks: readonly Mark[]): Promise<readonly string[]> {
    return this.inTurn(() => this.marks.mark(marks));
  }

  redrawMarks(marks: readonly Mark[]): Promise<readonly string[] | null> {
    return this.inTurn(() => this.marks.redraw(marks));
  }

  clearMarks(): Promise<void> {
    return this.inTurn(() => this.marks.clear());
  }

  select(sheet: string, cell: CellRef): Promise<void> {
    return this.excel.run(selectWork(sheet, cell));
  }

  addSheets(
    plans: readonly SheetPlan[],
    { replaceOwn = false }: { readonly replaceOwn?: boolean } = {},
  ): Promise<AddedSheets> {
    this.scannedOwn = null;
    return addSheets(this.excel, plans, replaceOwn);
  }

  async ownSheets(): Promise<readonly OwnSheet[]> {
    const scanned = this.scannedOwn;
    this.scannedOwn = null;
    return scanned ?? this.excel.run(ownSheetsWork);
  }

  async loadStore(): Promise<string | null> {
    const scanned = this.scannedStore;
    this.scannedStore = null;
    return scanned ? scanned.text : this.excel.run(loadStoreWork);
  }

  async saveStore(text: string | null): Promise<void> {
    this.scannedStore = null;
    return this.excel.run(saveStoreWork(text));
  }

  onEdit(listener: (sheet: string | null) => void): Promise<() => void> {
    return watchEdits(this.excel, (id) => this.names.get(id) ?? null, listener);
  }

  onSelect(listener: (place: Place) => void): Promise<() => void> {
    return watchSelection(this.excel, listener);
  }

  private inTurn<T>(operation: () => Promise<T>): Promise<T> {
    const turn = this.last.then(operation, operation);
    this.last = turn;
    return turn;
  }
}

/** The groups in calls of a bearable size; a group is never divided. */
function portions(groups: readonly EditGroup[]): EditGroup[][] {
  const calls: EditGroup[][] = [];
  let room = 0;
  for (const group of groups) {
    if (calls.length === 0 || group.edits.length > room) {
      calls.push([]);
      room = EDITS_PER_CALL;
    }
    calls.at(-1)?.push(group);
    room -= group.edits.length;
  }
  return calls;
}

function notWritten({ edits }: EditGroup): WriteOutcome {
  const [edit] = edits;
  return edit
    ? { status: 'refused', reason: 'unwritten', edit, found: '' }
    : { status: 'written', cells: [] };
}

/** Outside of an Office application there is no `Office`, and nothing to be careful about. */
function onTheWeb(): boolean {
  return typeof Office !== 'undefined' && String(Office.context.platform) === 'OfficeOnline';
}
