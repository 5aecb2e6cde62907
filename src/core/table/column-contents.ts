import { cellIn, firstAt, type SnapshotRow } from '../sheet/snapshot';
import { halfWidth, withoutSpace } from '../sheet/text';
import { comparatorOfCell } from '../value/comparators';
import { unitAtStart } from '../value/units';
import { isBlank, type Grid } from './grid';
import { wordsIn } from './row-marks';
import { isFooter, isSlot, tierWord } from './vocabulary';

/** What the cells of a column below the header say. */
export interface Contents {
  readonly tier1: number;
  readonly tier2: number;
  readonly other: number;
  /** Of these: nothing but a sign such as ≥ or 大于等于. */
  readonly signs: number;
  /** Of these: a bare number that may count rows. */
  readonly numbers: number;
  /** Of these: nothing but a unit. */
  readonly units: number;
  /** Of these: a word as short as a unit. */
  readonly words: number;
  /** 1., 指标1 and the like, which are none of the others. */
  readonly slots: number;
}

/** As many rows below a header tell what its columns hold. */
const ROWS_LOOKED_AT = 24;
/** More rows than this between two filled ones end what belongs together. */
const WIDEST_GAP = 3;

/** The contents of the columns below a header, as far as the first rows tell; read when first asked for. */
export function contentsBelow(
  grid: Grid,
  bottom: number,
  columns: { readonly left: number; readonly right: number },
): (column: number) => Contents {
  const known = new Map<number, Contents>();
  let rows: readonly SnapshotRow[] | undefined;
  return (column) => {
    const seen = known.get(column);
    if (seen) return seen;
    const found = { tier1: 0, tier2: 0, other: 0, signs: 0, numbers: 0, units: 0, words: 0, slots: 0 };
    rows ??= rowsBelow(grid, bottom, columns);
    for (const row of rows) {
      const text = cellIn(row, column)?.text ?? '';
      if (text === '') continue;
      const word = tierWord(text);
      if (word === 'tier1' || word === 'tier2') found[word]++;
      else if (word === null && isSlot(text)) found.slots++;
      else if (word === null) {
        found.other++;
        if (text.length > LONGEST_SIGN) continue;
        const plain = halfWidth(withoutSpace(text));
        if (isSign(plain)) found.signs++;
        else if (/^\d{1,2}$/u.test(plain)) found.numbers++;
        else if (unitAtStart(plain) === plain) found.units++;
        else if (SHORT_WORD.test(plain)) found.words++;
      }
    }
    known.set(column, found);
    return found;
  };
}

/** A cell of a column of signs; 定性 stands among them. */
function isSign(plain: string): boolean {
  return /^定性(?:指标)?$/u.test(plain) || comparatorOfCell(plain) !== null;
}

const SHORT_WORD = /^\p{Script=Han}{1,3}$/u;

/** No sign and no unit is longer. */
const LONGEST_SIGN = 8;

/** What the first filled cell of the columns says. */
function firstText({ cells }: SnapshotRow, left: number, right: number): string {
  for (let at = firstAt(cells, left); at < cells.length; at++) {
    const cell = cells[at];
    if (!cell || cell.column > right) break;
    if (!isBlank(cell.text)) return cell.text;
  }
  return '';
}

/** The first rows below a header, as far as the next header, title, footer or gap. */
function rowsBelow(
  grid: Grid,
  bottom: number,
  { left, right }: { readonly left: number; readonly right: number },
): readonly SnapshotRow[] {
  const rows: SnapshotRow[] = [];
  let last = bottom;
  for (let at = grid.positionOf(bottom + 1); rows.length < ROWS_LOOKED_AT; at++) {
    const row = grid.rows[at];
    const marks = grid.marksAt(at);
    if (!row || !marks || row.index - last > WIDEST_GAP) break;
    if (isFooter(firstText(row, left, right))) break;
    if (marks.anchors >= 2 && wordsIn(row, left, right).anchors >= 2) break;
    if (marks.titles.some(({ column }) => column >= left && column <= right)) break;
    rows.push(row);
    last = row.index;
  }
  return rows;
}
