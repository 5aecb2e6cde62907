import { columnIndex, columnLetters } from '../../../core/sheet/address';
import type { CellRef } from '../../../core/sheet/address';

/** Texts and quoted sheet names stay; of what is left, references move. */
const PARTS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\d_.$])(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\d_.(!])/giu;

/**
 * The formula of a cell that shares its formula with another cell: relative references move by the distance of the two.
 * Whole columns and rows (`A:A`) do not move. For display; files keep their shared formulas.
 */
export function movedFormula(formula: string, from: CellRef, to: CellRef): string {
  return formula.replace(
    PARTS,
    (part: string, fixedColumn?: string, letters?: string, fixedRow?: string, row?: string) => {
      if (letters === undefined || row === undefined) return part;
      const column = columnIndex(letters) + (fixedColumn ? 0 : to.column - from.column);
      const line = Number(row) + (fixedRow ? 0 : to.row - from.row);
      if (column < 0 || line < 1) return '#REF!';
      return `${fixedColumn ?? ''}${columnLetters(column)}${fixedRow ?? ''}${line}`;
    },
  );
}
