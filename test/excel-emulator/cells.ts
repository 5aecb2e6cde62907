import {
  areaToA1,
  contains,
  intersects,
  SHEET_LIMITS,
  type Area,
  type CellRef,
} from '../../src/core/sheet/address';
import type { CellValue } from '../../src/core/sheet/snapshot';
import { displayText } from '../../src/hosts/memory/display/display';
import type { MemoryCell, MemorySheet } from '../../src/hosts/memory/workbook';
import { accessDenied, ExcelFault, invalidArgument } from './fault';
import { typedInto } from './typing';

/** More cells than Excel lets one call touch. */
const MOST_CELLS = 5_000_000;

/** A grid of one value per cell of the area. */
export function grid<T>(area: Area, valueAt: (ref: CellRef) => T): T[][] {
  requireReadable(area);
  return Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
    Array.from({ length: area.right - area.left + 1 }, (__, column) =>
      valueAt({ row: area.top + row, column: area.left + column }),
    ),
  );
}

/** Visits every cell of the area. */
export function eachCell(area: Area, visit: (ref: CellRef) => void): void {
  requireReadable(area);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) visit({ row, column });
  }
}

export function formatOf(cell: MemoryCell | undefined): string {
  return cell?.style?.numFmt ?? 'General';
}

export function isLocked(cell: MemoryCell | undefined): boolean {
  return cell?.style?.protection?.locked !== false;
}

/** What a person sees in the cell. */
export function textOf(cell: MemoryCell | undefined): string {
  return cell ? displayText(cell.value, formatOf(cell)) : '';
}

/** The stored value as the wire carries it: blank is the empty string. */
export function valueOf(cell: MemoryCell | undefined): CellValue {
  return cell?.value ?? '';
}

export function formulaOf(cell: MemoryCell | undefined): CellValue {
  return cell?.formula ?? valueOf(cell);
}

/** Types the input into the cell as Excel would; null leaves the cell as it is. */
export function typeInto(sheet: MemorySheet, ref: CellRef, input: unknown): void {
  if (input === null || input === undefined) return;
  requireWritable(sheet, ref);
  const cell = sheet.ensure(ref);
  const before = formatOf(cell);
  const typed = typedInto(input, before);
  cell.value = typed.value;
  cell.formula = typed.formula;
  if (typed.format !== null && before === 'General') cell.style = { ...cell.style, numFmt: typed.format };
}

/** Throws `AccessDenied` for a locked cell of a protected sheet. */
export function requireWritable(sheet: MemorySheet, ref: CellRef): void {
  if (sheet.protected && isLocked(sheet.cell(ref))) throw accessDenied();
}

/** The rectangle of the filled cells within the area, or null when there are none. */
export function usedWithin(sheet: MemorySheet, area: Area): Area | null {
  let used = null as Area | null;
  for (const [row, cells] of sheet.rows()) {
    for (const [column, cell] of cells) {
      if (!contains(area, { row, column }) || (cell.value === null && cell.formula === null)) continue;
      used = {
        top: used?.top ?? row,
        left: Math.min(used?.left ?? column, column),
        bottom: row,
        right: Math.max(used?.right ?? column, column),
      };
    }
  }
  return used;
}

/** A merge must not cut through another one. */
export function mergeArea(sheet: MemorySheet, area: Area): void {
  if (sheet.merges.some((known) => intersects(known, area) && areaToA1(known) !== areaToA1(area))) {
    throw invalidArgument('a merge across another one');
  }
  sheet.merges = [...sheet.merges.filter((known) => !intersects(known, area)), area];
  eachCell(area, (ref) => {
    const cell = sheet.cell(ref);
    if (!cell || (ref.row === area.top && ref.column === area.left)) return;
    cell.value = null;
    cell.formula = null;
  });
}

/** The whole sheet. */
export const WHOLE_SHEET: Area = {
  top: 0,
  left: 0,
  bottom: SHEET_LIMITS.rows - 1,
  right: SHEET_LIMITS.columns - 1,
};

function requireReadable(area: Area): void {
  if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > MOST_CELLS) {
    throw new ExcelFault(
      'ResponsePayloadSizeLimitExceeded',
      'The response payload size has exceeded the limit.',
    );
  }
}
