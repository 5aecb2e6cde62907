import {
  areaToA1,
  columnIndex,
  parseArea,
  SHEET_LIMITS,
  type Area,
  type CellRef,
} from '../../core/sheet/address';

/** The longest address `Worksheet.getRanges` accepts. Source: its page in the Office.js reference. */
const LONGEST_ADDRESS = 8192;

/** The cells as runs of one column each: a column of marks is one area instead of many. */
export function runsOf(cells: readonly CellRef[]): Area[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Area[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last && last.left === column && row <= last.bottom + 1) {
      runs[runs.length - 1] = { ...last, bottom: Math.max(last.bottom, row) };
    } else {
      runs.push({ top: row, left: column, bottom: row, right: column });
    }
  }
  return runs;
}

/** The areas as addresses for `getRanges`, as few as their allowed length permits. */
export function addressesOf(areas: readonly Area[]): string[] {
  const addresses: string[] = [];
  for (const part of areas.map(areaToA1)) {
    const last = addresses.at(-1);
    if (last !== undefined && last.length + part.length < LONGEST_ADDRESS) {
      addresses[addresses.length - 1] = `${last},${part}`;
    } else {
      addresses.push(part);
    }
  }
  return addresses;
}

/**
 * The first area of an address as selection events tell it: `B2`, `A1:C3,E5`, `A:C` or `2:4`. Null for anything else.
 */
export function selectedArea(address: string): Area | null {
  const [first = ''] = address.split(',');
  const local = first.slice(first.lastIndexOf('!') + 1).replace(/\$/g, '');
  const [, fromColumn, toColumn] = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(local) ?? [];
  if (fromColumn && toColumn) {
    return {
      top: 0,
      left: columnIndex(fromColumn),
      bottom: SHEET_LIMITS.rows - 1,
      right: columnIndex(toColumn),
    };
  }
  const [, fromRow, toRow] = /^(\d+):(\d+)$/.exec(local) ?? [];
  if (fromRow && toRow) {
    return { top: Number(fromRow) - 1, left: 0, bottom: Number(toRow) - 1, right: SHEET_LIMITS.columns - 1 };
  }
  return parseArea(local);
}
