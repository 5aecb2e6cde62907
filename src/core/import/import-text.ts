import { cleanSheet } from '../export/clean-sheet';
import type { SheetPlan } from '../export/plan';
import { SHEET_LIMITS } from '../sheet/address';
import { snapshotFromTexts } from '../sheet/snapshot';
import type { TargetTable } from '../table/model';
import { recognise } from '../table/recognise';
import type { GridRow } from './grid-row';
import { mendRows } from './mend-rows';
import { inOrder, type ImportNote } from './notes';
import { isPlaced, placedIn, type Placed } from './placed-cells';
import { sheetName } from './sheet-name';
import { textRows } from './text-rows';

/** Longer texts are not read; characters. No budget document comes near it. */
export const LONGEST_TEXT = 5_000_000;

export interface ImportedText {
  /** One sheet in the standard layout per table, in the order of the text. The person's own from then on. */
  readonly plans: readonly SheetPlan[];
  /** Everything that was put together, left out or found no place, in the order of the text. */
  readonly notes: readonly ImportNote[];
}

/**
 * Target tables from a text: one pasted from a document, a web page or a spreadsheet, or a file. Page breaks and broken
 * cells are mended. Blank forms become no sheets. Linear in the text; never throws.
 */
export function importText(text: string): ImportedText {
  if (text.length > LONGEST_TEXT) return { plans: [], notes: [{ code: 'too-long', text: '', line: 1 }] };
  const { rows, merges, notes } = mendRows(textRows(text));
  const { within, surplus } = withinCells(rows);
  const texts = within.map(({ cells }) => cells);
  const { tables } = recognise(snapshotFromTexts('', texts, { merges }));
  const sheets = tables
    .filter(({ kind }) => kind !== 'template')
    .map((table) => {
      const plan = ownSheet(cleanSheet(table, sheetName(table)));
      return { table, plan, placed: placedIn(table, plan) };
    });
  return {
    plans: sheets.map(({ plan }) => plan),
    notes: inOrder([...notes, ...surplus, ...leftOver(within, sheets)]),
  };
}

/** The plan without the mark of exported copies: those are not checked, and the next export replaces them. */
function ownSheet({ name, cells, merges, looks, columnWidths, rowHeights, print }: SheetPlan): SheetPlan {
  return { name, cells, merges, looks, columnWidths, rowHeights, print };
}

/** The texts of the grid no plan shows: inside a table, and around all of them. */
function leftOver(
  rows: readonly GridRow[],
  sheets: readonly { readonly table: TargetTable; readonly placed: Placed }[],
): readonly ImportNote[] {
  const owners = new Map<number, Placed[]>();
  for (const { table, placed } of sheets) {
    for (let row = table.range.top; row <= table.range.bottom; row++) {
      const own = owners.get(row);
      if (own) own.push(placed);
      else owners.set(row, [placed]);
    }
  }
  return rows.flatMap(({ cells, line }, row): readonly ImportNote[] => {
    const inside = owners.get(row);
    const lost = cells.filter(
      (text, column) => text !== '' && !inside?.some((placed) => isPlaced(placed, text, { row, column })),
    );
    if (lost.length === 0) return [];
    return [{ code: inside ? 'unplaced' : 'outside', text: lost.join(' '), line }];
  });
}

/** Rows whose cells hold no more than Excel lets them, and what had to be cut off. */
function withinCells(rows: readonly GridRow[]): {
  readonly within: readonly GridRow[];
  readonly surplus: readonly ImportNote[];
} {
  const most = SHEET_LIMITS.cellText;
  const surplus: ImportNote[] = [];
  const within = rows.map((row) => {
    const long = row.cells.filter((text) => text.length > most);
    if (long.length === 0) return row;
    surplus.push(
      ...long.map((text): ImportNote => ({ code: 'unplaced', text: text.slice(most), line: row.line })),
    );
    return { ...row, cells: row.cells.map((text) => text.slice(0, most)) };
  });
  return { within, surplus };
}
