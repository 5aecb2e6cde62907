/** A cell of a worksheet; row and column count from 0. */
export interface CellRef {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both corners included; rows and columns count from 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Excel's own limits: rows and columns of a sheet, characters of a cell. Source: "Excel specifications and limits". */
export const SHEET_LIMITS = { rows: 1_048_576, columns: 16_384, cellText: 32_767 } as const;

/** Column letters of a column index: 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Column index of column letters: A → 0. Not checked against Excel's limit. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** The A1 address of a cell, without sheet name or `$`. */
export function toA1(cell: CellRef): string {
  return `${columnLetters(cell.column)}${cell.row + 1}`;
}

/** Reads `B7` or `$B$7`; null when the text is no cell address. */
export function parseA1(address: string): CellRef | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(address.trim());
  if (!match?.[1] || !match[2]) return null;
  return { row: Number(match[2]) - 1, column: columnIndex(match[1]) };
}

/** The A1 address of a rectangle; a single cell is written as one. */
export function areaToA1(area: Area): string {
  const from = toA1({ row: area.top, column: area.left });
  const to = toA1({ row: area.bottom, column: area.right });
  return from === to ? from : `${from}:${to}`;
}

/** Reads `A1:G29`, `A1` or `Sheet!A1:G29` (the sheet name is dropped); null when the text is no address. */
export function parseArea(address: string): Area | null {
  const local = address.slice(address.lastIndexOf('!') + 1);
  const [first = '', second = first, ...more] = local.split(':');
  const from = parseA1(first);
  const to = parseA1(second);
  if (!from || !to || more.length > 0) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** Whether the cell lies in the rectangle. */
export function contains(area: Area, cell: CellRef): boolean {
  return (
    cell.row >= area.top && cell.row <= area.bottom && cell.column >= area.left && cell.column <= area.right
  );
}

/** Whether two rectangles share a cell. */
export function intersects(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** `表1!E14`: a cell of a workbook, for people and as a key. */
export function placeText({ sheet, cell }: { readonly sheet: string; readonly cell: CellRef }): string {
  return `${sheet}!${toA1(cell)}`;
}

/** Names a cell in a set or a map. */
export function cellKey({ row, column }: CellRef): string {
  return `${row},${column}`;
}

/** Whether two references name the same cell. */
export function sameCell(a: CellRef, b: CellRef): boolean {
  return a.row === b.row && a.column === b.column;
}
