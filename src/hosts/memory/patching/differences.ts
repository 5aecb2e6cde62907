import type { CellStyle } from 'hucre';
import type { CellValue } from '../../../core/sheet/snapshot';
import { isMark } from '../../marks';
import type { MemoryCell, MemorySheet, MemoryWorkbook } from '../workbook';

/** A cell that holds something else than its file. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue | null;
  /** The number format it was given, null where its look stayed. */
  readonly style: CellStyle | null;
}

/** What changed in a sheet of a file, as far as it can be written into the sheet as it is. */
export interface SheetChanges {
  readonly cells: readonly CellChange[];
  /** Whether marks of ours in the file have to go. */
  readonly unmark: boolean;
}

/**
 * How a workbook differs from its file, by the index of the sheet; null when more changed than cells: then the file has to
 * be written anew.
 * @param file the same file, just read
 */
export function differencesOf(
  workbook: MemoryWorkbook,
  file: MemoryWorkbook,
): ReadonlyMap<number, SheetChanges> | null {
  if (workbook.sheets.length !== file.sheets.length) return null;
  if (!sameData(ownNamesOf(workbook), ownNamesOf(file))) return null;
  const changes = new Map<number, SheetChanges>();
  const styles: KnownStyles = new Map();
  for (const [index, sheet] of workbook.sheets.entries()) {
    const origin = file.sheets[index];
    if (!origin || origin.fileIndex === null || !sameFrame(sheet, origin)) return null;
    const cells = cellChanges(sheet, origin, styles);
    if (!cells) return null;
    const unmark = origin.formats.some(isMark);
    if (cells.length > 0 || unmark) changes.set(origin.fileIndex, { cells, unmark });
  }
  return changes;
}

function ownNamesOf({ ownNames, sheets }: MemoryWorkbook): unknown {
  return ownNames.map(({ name, sheet }) => [name, sheet && sheets.indexOf(sheet)]);
}

/** Everything of a sheet but its cells and our marks. */
function sameFrame(sheet: MemorySheet, origin: MemorySheet): boolean {
  const frameOf = (of: MemorySheet): unknown => ({
    place: [of.fileIndex, of.name, of.visible, of.protected],
    merges: of.merges,
    formats: of.formats.filter((format) => !isMark(format)).map(({ id: _, ...format }) => format),
    hidden: [...of.hiddenRows].sort((a, b) => a - b),
    print: [of.pageSetup, of.headerFooter, of.frozenRows, of.pageBreaks, of.tables],
  });
  return (
    sameSizes(sheet.columnWidths, origin.columnWidths) &&
    sameSizes(sheet.rowHeights, origin.rowHeights) &&
    sameData(frameOf(sheet), frameOf(origin))
  );
}

function sameSizes(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): boolean {
  if (a.size !== b.size) return false;
  for (const [index, size] of a) if (b.get(index) !== size) return false;
  return true;
}

/** Styles that were found equal: a workbook has a few hundred of them, and a million cells. */
type KnownStyles = Map<CellStyle, CellStyle>;

function cellChanges(sheet: MemorySheet, origin: MemorySheet, known: KnownStyles): CellChange[] | null {
  const changes: CellChange[] = [];
  for (const [row, line] of sheet.lines()) {
    for (const [place, cell] of line.cells.entries()) {
      const column = line.columns[place] ?? 0;
      const before = origin.cell({ row, column });
      if (cell.formula !== (before?.formula ?? null) || cell.link !== undefined) return null;
      const same = (cell.value === '' ? null : cell.value) === (before?.value ?? null);
      const styleBefore = before ? before.style : origin.defaultStyleAt({ row, column });
      const restyled = !sameStyle(cell.style, styleBefore, known) && !isBlank(cell, before);
      if (same && !restyled) continue;
      if (cell.formula !== null || (restyled && !onlyFormatDiffers(cell.style, styleBefore))) return null;
      changes.push({
        row,
        column,
        value: cell.value === '' ? null : cell.value,
        style: (restyled && cell.style) || null,
      });
    }
  }
  for (const [row, line] of origin.lines()) {
    for (const [place, before] of line.cells.entries()) {
      const column = line.columns[place] ?? 0;
      if (before.value === null || sheet.cell({ row, column })) continue;
      if (before.formula !== null) return null;
      changes.push({ row, column, value: null, style: null });
    }
  }
  return changes;
}

/** A cell that only came to be because somebody looked at it. */
function isBlank(cell: MemoryCell, before: MemoryCell | undefined): boolean {
  return !before && !cell.style && (cell.value === null || cell.value === '');
}

function sameStyle(a: CellStyle | undefined, b: CellStyle | undefined, known: KnownStyles): boolean {
  if (a === b) return true;
  if (!a || !b) return false;
  if (known.get(a) === b) return true;
  if (!sameData(a, b)) return false;
  known.set(a, b);
  return true;
}

function onlyFormatDiffers(a: CellStyle | undefined, b: CellStyle | undefined): boolean {
  return sameData({ ...a, numFmt: '' }, { ...b, numFmt: '' });
}

/** Whether two values of plain data are equal; what is undefined is not there. */
export function sameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const filled = (data: object): [string, unknown][] =>
    Object.entries(data).filter(([, value]) => value !== undefined);
  const entries = filled(a);
  const other = b as Record<string, unknown>;
  return entries.length === filled(b).length && entries.every(([key, value]) => sameData(value, other[key]));
}
