import { comparatorOfCell } from '../value/comparators';
import { readValue } from '../value/read-value';
import { halfWidth, nameKey, withoutSpace } from '../sheet/text';
import { tier1Name, tier2Name } from '../tiers/schemes';
import type { Grid } from './grid';
import { columnsByRole, sameHeader } from './header';
import {
  tierText,
  type ContinuationRow,
  type Field,
  type HeaderRow,
  type Indicator,
  type IndicatorSet,
  type Target,
  type Tier,
} from './model';
import { isFooter, isSlot, isTitle, isTotalLabel, type ColumnRole } from './vocabulary';

/** Columns of the table, both included. */
interface Window {
  readonly left: number;
  readonly right: number;
}

/** More blank rows than this below an indicator end the table. */
const BLANK_ROWS_INSIDE = 1;

/** The longest tail of a cell that a row without page break may be taken for. */
const LONGEST_LOOSE_PIECE = 12;

/** Reads all indicator sets under the headers of one table, and finds where the table ends. */
export function readSets(
  grid: Grid,
  headers: readonly HeaderRow[],
  window: Window,
  limit: number,
): { readonly sets: readonly IndicatorSet[]; readonly bottom: number } {
  const sets: IndicatorSet[] = [];
  let bottom = headers[0]?.row ?? 0;
  for (let index = 0; index < headers.length;) {
    const first = headers[index];
    if (!first) break;
    let end = index + 1;
    for (let next = headers[end]; next && sameHeader(first, next); next = headers[end]) end++;
    const stop = Math.min(limit, (headers[end]?.row ?? Infinity) - 1);
    const reader = new SetReader(grid, first, window);
    bottom = reader.read(headers.slice(index + 1, end), stop);
    sets.push(reader.result());
    index = end;
  }
  return { sets, bottom };
}

/** Walks down the rows of one set, carrying tier names along. */
class SetReader {
  private readonly indicators: Indicator[] = [];
  private readonly repeatedHeaders: HeaderRow[] = [];
  private readonly continuations: ContinuationRow[] = [];
  private tier1: Field | null = null;
  private tier2: Field | null = null;
  /** The row above: decides what a lonely piece of text is. */
  private above: 'header' | 'repeated' | 'indicator' | 'other' = 'header';

  private readonly columns: ReadonlyMap<ColumnRole, number>;

  constructor(
    private readonly grid: Grid,
    private readonly header: HeaderRow,
    private readonly window: Window,
  ) {
    this.columns = columnsByRole(header);
  }

  result(): IndicatorSet {
    return {
      header: this.header,
      period: 'year',
      budget: null,
      indicators: this.indicators,
      repeatedHeaders: this.repeatedHeaders,
      continuations: this.continuations,
    };
  }

  /** Reads until the table ends; returns its last row. */
  read(repeats: readonly HeaderRow[], stop: number): number {
    const repeated = new Map(repeats.map((header) => [header.row, header]));
    const lastRepeat = repeats.at(-1)?.row ?? 0;
    let last = this.header.row;
    let blanks = 0;
    for (let row = this.header.row + 1; row <= stop; row++) {
      const repeat = repeated.get(row);
      const filled = repeat ? [] : this.grid.filled(row, this.window.left, this.window.right);
      if (repeat) {
        this.repeatedHeaders.push(repeat);
        this.above = 'repeated';
      } else if (filled.length === 0) {
        if (++blanks > BLANK_ROWS_INSIDE && row > lastRepeat) break;
        continue;
      } else if (endsTable(filled[0]?.text ?? '')) {
        if (row > lastRepeat) break;
      } else this.readRow(row, filled);
      blanks = 0;
      last = row;
    }
    return last;
  }

  private readRow(row: number, filled: readonly Field[]): void {
    if (isTotalLabel(filled[0]?.text ?? '')) {
      this.above = 'other';
      return;
    }
    const own = (role: ColumnRole): Field | null => {
      const column = this.columns.get(role);
      return column === undefined ? null : this.grid.field(row, column);
    };
    const name = own('tier3');
    const value = own('target');
    const said = !isSlot(name?.text ?? '') || !isSlot(value?.text ?? '');
    const continuation = said ? null : this.continuationOf(row, filled);
    if (continuation) {
      this.continuations.push(continuation);
      this.above = 'other';
      return;
    }
    const [tier1, tier2] = this.tiersOf(own('tier1'), own('tier2'));
    this.above = said ? 'indicator' : 'other';
    if (!said || !value) return;
    this.indicators.push({
      row,
      tier1,
      tier2,
      name,
      description: own('description'),
      target: targetOf(value, own('comparator'), own('unit')),
      weight: own('weight'),
      basis: own('basis'),
      grading: own('grading'),
      keys: {
        name: nameKey(name?.text ?? ''),
        description: nameKey(own('description')?.text ?? ''),
        tier1: tier1Name(tierText(tier1)),
        tier2: tier2Name(tierText(tier2)),
      },
    });
  }

  /** Carries tier names down, across repeated headers too; a filled tier-1 cell starts a new tier 2. */
  private tiersOf(own1: Field | null, own2: Field | null): [Tier, Tier] {
    if (own1 && own1.text.trim() !== '') [this.tier1, this.tier2] = [own1, null];
    if (own2 && own2.text.trim() !== '' && !isSlot(own2.text)) this.tier2 = own2;
    return [
      { source: this.tier1, own: own1, weight: null },
      { source: this.tier2, own: own2, weight: null },
    ];
  }

  /** A row of mere pieces: no tier, name or value. Certain below a repeated header, a guess below an indicator. */
  private continuationOf(row: number, filled: readonly Field[]): ContinuationRow | null {
    const owner = this.indicators.at(-1);
    if (!owner || (this.above !== 'repeated' && this.above !== 'indicator')) return null;
    const tiers = [this.columns.get('tier1'), this.columns.get('tier2')];
    if (filled.some((field) => tiers.includes(field.cell.column))) return null;
    if (this.isSecondHeaderLine(filled)) return null;
    const certain = this.above === 'repeated';
    if (!certain && !this.looksLoose(filled)) return null;
    const pieces = filled.map((piece) => ({ piece, owner: this.grid.field(owner.row, piece.cell.column) }));
    return { row, pieces, certain };
  }

  /**
   * A header of two lines is repeated with both, sometimes with other last columns: part of the second line then stands
   * below the first header too.
   */
  private isSecondHeaderLine(filled: readonly Field[]): boolean {
    return filled.some(({ text, cell }) => this.grid.text(this.header.row + 1, cell.column) === text);
  }

  private looksLoose(filled: readonly Field[]): boolean {
    const [only] = filled;
    return (
      only !== undefined &&
      filled.length === 1 &&
      only.cell.column !== this.window.left &&
      only.text.trim().length <= LONGEST_LOOSE_PIECE
    );
  }
}

/** A footer, or the title again at a page break. Before a repeated header such a row is merely no indicator. */
function endsTable(text: string): boolean {
  return isFooter(text) || isTitle(text);
}

function targetOf(field: Field, comparatorCell: Field | null, unitCell: Field | null): Target {
  const value = readValue(field.text);
  const unit = unitCell ? halfWidth(withoutSpace(unitCell.text)) : '';
  const comparator = comparatorCell ? comparatorOfCell(halfWidth(withoutSpace(comparatorCell.text))) : null;
  return {
    ...field,
    value,
    comparator: value.comparator ?? comparator,
    unit: value.unit ?? (unit === '' ? null : unit),
    comparatorCell,
    unitCell,
  };
}
