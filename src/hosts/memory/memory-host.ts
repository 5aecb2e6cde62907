import { SHEET_LIMITS, cellKey, type Area, type CellRef } from '../../core/sheet/address';
import type { Edit } from '../../core/sheet/edit';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/sheet/snapshot';
import type { SheetPlan } from '../../core/export/plan';
import {
  HostError,
  type AddedSheets,
  type EditGroup,
  type Mark,
  type OwnSheet,
  type Place,
  type RefusalReason,
  type WorkbookHost,
  type WriteOutcome,
} from '../host';
import { MARK_FILLS, MARK_FORMULAS, MARK_LEVELS, isMark } from '../marks';
import { freeNames } from '../sheet-names';
import { newestStoreText, storeXml } from '../store-xml';
import { drawPlan } from './draw-plan';
import { isMarked } from './own/marks';
import { markOwn, ownSheetsOf, removeOwn } from './own/own-names';
import { shownText, snapshotCell, snapshotOf } from './snapshots';
import type { MemorySheet, MemoryWorkbook } from './workbook';

/** The port over a workbook in memory: the browser edition and the command line work on this one. */
export class MemoryHost implements WorkbookHost {
  private markCount = 0;

  constructor(private readonly workbook: MemoryWorkbook) {}

  scan(): Promise<WorkbookSnapshot> {
    return settled(() => ({
      sheets: this.workbook.sheets.filter((sheet) => sheet.visible).map(snapshotOf),
    }));
  }

  rescan(sheets: readonly string[]): Promise<readonly SheetSnapshot[]> {
    return settled(() =>
      sheets.flatMap((name) => {
        const sheet = this.workbook.sheetNamed(name);
        return sheet ? [snapshotOf(sheet)] : [];
      }),
    );
  }

  write(groups: readonly EditGroup[]): Promise<readonly WriteOutcome[]> {
    return settled(() => {
      const touched = new Map<MemorySheet, Area>();
      const outcomes = groups.map(({ edits, anchors = [] }): WriteOutcome => {
        const moved = anchors.some((anchor) => this.shown(anchor) !== anchor.text);
        for (const edit of edits) {
          const reason = this.refusal(edit) ?? (moved ? 'moved' : null);
          if (reason) return { status: 'refused', reason, edit, found: this.shown(edit) };
        }
        return { status: 'written', cells: edits.map((edit) => this.store(edit, touched)) };
      });
      for (const [sheet, area] of touched) this.workbook.changed({ sheet, area, source: 'product' });
      return outcomes;
    });
  }

  mark(marks: readonly Mark[]): Promise<readonly string[]> {
    return settled(() => {
      const changed = this.removeMarks();
      const unmarked: string[] = [];
      for (const sheet of this.workbook.sheets) {
        const own = marks.filter((mark) => this.workbook.sheetNamed(mark.sheet) === sheet);
        if (own.length === 0) continue;
        if (sheet.protected) {
          unmarked.push(sheet.name);
          continue;
        }
        sheet.formats = [...this.formatsFor(own), ...sheet.formats];
        changed.add(sheet);
      }
      this.announce(changed);
      return unmarked;
    });
  }

  async redrawMarks(marks: readonly Mark[]): Promise<readonly string[] | null> {
    return isMarked(this.workbook) ? this.mark(marks) : null;
  }

  clearMarks(): Promise<void> {
    return settled(() => this.announce(this.removeMarks()));
  }

  select(sheet: string, cell: CellRef): Promise<void> {
    return settled(() => {
      const target = this.workbook.sheetNamed(sheet);
      if (!target?.visible) throw new HostError('missing', 'sheet');
      const covering = target.merges.find((area) => area.top === cell.row && area.left === cell.column);
      const single = { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
      this.workbook.select(target, covering ?? single);
    });
  }

  addSheets(
    plans: readonly SheetPlan[],
    { replaceOwn = false }: { readonly replaceOwn?: boolean } = {},
  ): Promise<AddedSheets> {
    return settled(() => {
      const { workbook } = this;
      const kinds = new Set(plans.map(({ own }) => own));
      const old = ownSheetsOf(workbook).filter(({ kind }) => replaceOwn && kinds.has(kind));
      const replaced = new Set(old.map(({ sheet }) => sheet));
      const names = freeNames(
        plans.map(({ name }) => name),
        workbook.sheets.filter((sheet) => !replaced.has(sheet)).map(({ name }) => name),
      );
      const nameOf = (planned: string): string =>
        names[plans.findIndex(({ name }) => name === planned)] ?? planned;
      for (const sheet of replaced) removeOwn(workbook, sheet);
      const added = plans.map((plan, index) => {
        const sheet = workbook.addSheet(names[index] ?? plan.name);
        drawPlan(sheet, plan, nameOf);
        if (plan.own) markOwn(workbook, sheet, plan.own);
        return sheet;
      });
      this.announce(added);
      return { names, pageSetUp: true };
    });
  }

  ownSheets(): Promise<readonly OwnSheet[]> {
    return settled(() => ownSheetsOf(this.workbook).map(({ sheet, kind }) => ({ name: sheet.name, kind })));
  }

  loadStore(): Promise<string | null> {
    return settled(() => newestStoreText(this.workbook.xmlParts.map(({ xml }) => xml)));
  }

  saveStore(text: string | null): Promise<void> {
    return settled(() => {
      const xml = text === null ? null : storeXml(text);
      const changed = xml !== null || this.workbook.xmlParts.length > 0;
      this.workbook.xmlParts.length = 0;
      if (xml !== null) this.workbook.addXmlPart(xml);
      const [sheet] = this.workbook.sheets;
      if (changed && sheet) this.workbook.changed({ sheet, area: null, source: 'product' });
    });
  }

  onEdit(listener: (sheet: string | null) => void): Promise<() => void> {
    return settled(() => {
      let front = this.workbook.active?.sheet;
      const stops = [
        this.workbook.onChange(({ sheet, area }) => {
          if (area) listener(sheet.name);
        }),
        this.workbook.onSelect((sheet) => {
          if (sheet !== front) listener(sheet.name);
          front = sheet;
        }),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    });
  }

  onSelect(listener: (place: Place) => void): Promise<() => void> {
    return settled(() =>
      this.workbook.onSelect((sheet, area) => {
        listener({ sheet: sheet.name, area });
      }),
    );
  }

  private refusal(edit: Edit): RefusalReason | null {
    const sheet = this.workbook.sheetNamed(edit.sheet);
    if (!sheet) return 'sheet-missing';
    const cell = sheet.cell(edit.cell);
    if (cell && cell.formula !== null) return 'formula';
    if (sheet.protected && sheet.styleAt(edit.cell)?.protection?.locked !== false) return 'locked';
    if (edit.after.length > SHEET_LIMITS.cellText) return 'too-long';
    return shownText(cell) === edit.before ? null : 'changed';
  }

  private shown({ sheet, cell }: Pick<Edit, 'sheet' | 'cell'>): string {
    return shownText(this.workbook.sheetNamed(sheet)?.cell(cell));
  }

  private store(edit: Edit, touched: Map<MemorySheet, Area>) {
    const sheet = this.workbook.sheetNamed(edit.sheet);
    if (!sheet) throw new HostError('missing', 'sheet');
    const { row, column } = edit.cell;
    const cell = sheet.ensure(edit.cell);
    cell.value = edit.stored ?? (edit.after === '' ? null : edit.after);
    const area = touched.get(sheet) ?? { top: row, left: column, bottom: row, right: column };
    touched.set(sheet, {
      top: Math.min(area.top, row),
      left: Math.min(area.left, column),
      bottom: Math.max(area.bottom, row),
      right: Math.max(area.right, column),
    });
    return snapshotCell(column, cell);
  }

  private formatsFor(marks: readonly Mark[]): MemorySheet['formats'] {
    return MARK_LEVELS.flatMap((level) => {
      const cells = new Map(
        marks
          .filter((mark) => mark.level === level)
          .map(({ cell }) => [
            cellKey(cell),
            { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column },
          ]),
      );
      if (cells.size === 0) return [];
      return [
        {
          id: `{mark-${this.markCount++}}`,
          areas: [...cells.values()],
          formula: MARK_FORMULAS[level],
          fill: MARK_FILLS[level],
          fontColor: null,
        },
      ];
    });
  }

  /** Removes our marks everywhere; returns the sheets that had any. */
  private removeMarks(): Set<MemorySheet> {
    const changed = new Set<MemorySheet>();
    for (const sheet of this.workbook.sheets) {
      const others = sheet.formats.filter((format) => !isMark(format));
      if (others.length === sheet.formats.length) continue;
      sheet.formats = others;
      changed.add(sheet);
    }
    return changed;
  }

  private announce(sheets: Iterable<MemorySheet>): void {
    for (const sheet of sheets) this.workbook.changed({ sheet, area: null, source: 'product' });
  }
}

/** The answer of the work, or its error as the only kind a host throws. */
function settled<T>(work: () => T): Promise<T> {
  return new Promise((resolve, reject) => {
    try {
      resolve(work());
    } catch (cause) {
      reject(cause instanceof HostError ? cause : new HostError('failed', 'memory', { cause }));
    }
  });
}
