import type { Notice, Session } from '../../src/app/views';
import type { MemorySheet } from '../../src/hosts/memory/workbook';
import { markLevelOf } from '../../src/hosts/marks';
import { cellsNow, namesOf, type Bench } from './bench';

/** Something a person does with the pane or the ribbon. */
export interface Operation {
  readonly name: string;
  /** The operations of the session it goes through. */
  readonly doors: readonly (keyof Session)[];
  /** Another operation that goes through the same use case with other data: where their requests agree, so do they. */
  readonly like?: Operation;
  /** Which of its own batches is the first of the other one; 1 where absent. */
  readonly likeFrom?: number;
  /** What has to be done before, beside a check. */
  readonly prepare?: (bench: Bench) => Promise<void>;
  /** Whether it is done before anything was checked. */
  readonly fresh?: true;
  /** What the person types into the first sheet while it is prepared or done. */
  readonly typed?: ReadonlyMap<string, string>;
  /** Nobody asked for it: it works quietly, and what fails is made good by the next check. */
  readonly quiet?: true;
  /** Whether it adds sheets. */
  readonly adds?: true;
  /** Tells what it did, where not the session's own notice does. */
  readonly act: (bench: Bench) => Promise<readonly string[] | null>;
  /** Whether all of it has been done; otherwise the person must have been told. */
  readonly done: (bench: Bench) => boolean;
}

/** Does it and leaves it to the session's notice to tell. */
export const said = (act: (bench: Bench) => Promise<void>) => (bench: Bench) => act(bench).then(() => null);

/** The sheets the product has added. */
export function newSheets({ workbook, first, second, personal }: Bench): readonly MemorySheet[] {
  return workbook.sheets.filter((sheet) => ![first, second, ...personal].includes(sheet));
}

/** Whether there are so many new sheets; fewer where a person has taken a table away. */
export function hasAdded(bench: Bench, count: number): boolean {
  const added = newSheets(bench).length;
  return bench.workbook.sheets.includes(bench.first) ? added === count : added > 0;
}

/** How many cells carry a mark of ours. */
export function markCount({ workbook }: Pick<Bench, 'workbook'>): number {
  return workbook.sheets.flatMap(ourMarks).length;
}

/** Everything a notice says. */
export function noticeTexts(notice: Notice | null): readonly string[] {
  return notice ? [notice.text, ...notice.details] : [];
}

/** Whether there are findings, every finding's cell is marked and no other one. */
export function isChecked(bench: Bench): boolean {
  return bench.session.state().findings.length > 0 && marksFollow(bench);
}

/** Whether every finding's cell is marked and no other one. */
export function marksFollow(bench: Bench): boolean {
  const { findings } = bench.session.state();
  return bench.workbook.sheets.every((sheet) => {
    const names = namesOf(bench, sheet);
    const found = findings.flatMap(({ sheet: name, cell }) =>
      names.includes(name) ? [`${cell.row},${cell.column}`] : [],
    );
    return JSON.stringify([...new Set(found)].sort()) === JSON.stringify([...ourMarks(sheet)].sort());
  });
}

function ourMarks(sheet: MemorySheet): readonly string[] {
  return sheet.formats
    .filter(({ formula }) => markLevelOf(formula) !== null)
    .flatMap(({ areas }) => areas)
    .flatMap(({ top, bottom, left }) =>
      Array.from({ length: bottom - top + 1 }, (_, index) => `${top + index},${left}`),
    );
}

/** What the product keeps in the workbook. */
export function storeOf({ workbook }: Bench): string {
  return workbook.xmlParts.map(({ xml }) => xml).join('');
}

/** What a cell of the first sheet holds, by where it stood at first. */
export function cellOfFirst(bench: Bench, address: string): string | undefined {
  return cellsNow(bench, bench.first).get(address);
}

/** How many cells hold what all safe fixes together would put there. */
export function safeCells(bench: Bench): number {
  const wanted: readonly (readonly [MemorySheet, string, string])[] = [
    [bench.first, 'E11', '≥6个'],
    [bench.first, 'E12', '≥95%'],
    [bench.first, 'E17', '≥90%'],
    [bench.second, 'E12', '≥95%'],
    [bench.second, 'E13', '≥98%'],
  ];
  return wanted.filter(([sheet, address, text]) => cellsNow(bench, sheet).get(address) === text).length;
}

/** Whether the journal lists so many changes that still stand. */
export function journaled({ session }: Bench, changes: number): boolean {
  const standing = session.state().journal.filter(({ state }) => state === 'done');
  return standing.flatMap((entry) => entry.changes).length === changes;
}

/** Whether the selection went last to this row of the first sheet, in column E: where the pane says the finding stands. */
export function isShown({ selected, first }: Bench, row: number): boolean {
  const last = selected.at(-1);
  return last?.sheet === first && last.area.top === row && last.area.left === 4;
}

/** Everything a sheet of ours is made of but how it prints, for comparing. */
export function looksOf(sheet: MemorySheet): string {
  return JSON.stringify([
    [...sheet.rows()],
    sheet.merges,
    [...sheet.columnWidths],
    [...sheet.rowHeights],
    sheet.tables,
    sheet.frozenRows,
  ]);
}

/** How the sheet prints. */
export function printOf(sheet: MemorySheet): string {
  return JSON.stringify([sheet.pageSetup, sheet.headerFooter, sheet.pageBreaks]);
}
