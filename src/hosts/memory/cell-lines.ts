/** The cells of a row: two lists side by side, by ascending column. A large workbook has a million of them. */
export interface CellLine<Cell> {
  readonly columns: number[];
  readonly cells: Cell[];
}

/** The cell in this column. */
export function cellInLine<Cell>(line: CellLine<Cell>, column: number): Cell | undefined {
  const index = placeOf(line, column);
  return line.columns[index] === column ? line.cells[index] : undefined;
}

/** Puts the cell into this column, in place of one that is there. */
export function putInLine<Cell>(line: CellLine<Cell>, column: number, cell: Cell): void {
  const { columns, cells } = line;
  const last = columns.at(-1);
  if (last === undefined || column > last) {
    columns.push(column);
    cells.push(cell);
    return;
  }
  const index = placeOf(line, column);
  if (columns[index] === column) cells[index] = cell;
  else {
    columns.splice(index, 0, column);
    cells.splice(index, 0, cell);
  }
}

/** Where the column is, or would be. */
function placeOf({ columns }: Pick<CellLine<unknown>, 'columns'>, column: number): number {
  // Nearly every row starts in the first column and has no gaps.
  if (columns[column] === column) return column;
  let low = 0;
  let high = columns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((columns[middle] ?? 0) < column) low = middle + 1;
    else high = middle;
  }
  return low;
}
