import { CarriedTiers } from './carried-tiers';
import { isBlank, type Grid } from './grid';
import type { Header, HeaderSet } from './header';
import { indicatorAt } from './indicator-row';
import type { ContinuationRow, Field, HeaderRow, Indicator, SlotRow } from './model';
import {
  endsTable,
  isDeclined,
  isExample,
  isExecutionRow,
  isFieldRow,
  isInstruction,
  isNumberedGoal,
  isPageNumber,
  looksListed,
  numbersColumns,
} from './row-kinds';
import { RowReader, type Window } from './row-reader';
import { tornRow } from './torn-rows';
import type { RowObserver, SetRows } from './set-rows';
import { isSlot, isTotalLabel } from './vocabulary';

/** More blank rows than this below an indicator end the table. */
const BLANK_ROWS_INSIDE = 1;
/** Lists go on behind longer gaps as long as rows look like theirs. */
const BLANK_ROWS_IN_LIST = 20;

/** Reads the rows below a header and its repetitions, and finds where they end. */
export function readRows(
  grid: Grid,
  header: Header,
  set: HeaderSet,
  repeats: readonly Header[],
  window: Window,
  stop: number,
  observer: RowObserver | null = null,
): SetRows {
  return new SetReader(grid, header, set, window, observer).read(repeats, stop);
}

/** Walks down the rows of one set, carrying tier names along. */
class SetReader {
  private readonly indicators: Indicator[] = [];
  private readonly slots: SlotRow[] = [];
  private readonly repeatedHeaders: HeaderRow[] = [];
  private readonly continuations: ContinuationRow[] = [];
  private readonly tiers = new CarriedTiers();
  private readonly goals: Field[] = [];
  private executionWeight: Field | null = null;
  /** What the column of goals said last. */
  private goal = '';
  private steps = 0;
  /** The row above: decides what a lonely piece of text is. */
  private above: 'header' | 'repeated' | 'indicator' | 'other' = 'header';
  /** Cells of the name column that lie under a merged name above; empty where merges are unknown. */
  private readonly covered: ReadonlySet<number>;
  private readonly cells: RowReader;
  /** The last column in which a form puts its footers: that of the first tier. */
  private readonly footersUpTo: number;

  constructor(
    private readonly grid: Grid,
    private readonly header: Header,
    private readonly set: HeaderSet,
    window: Window,
    private readonly observer: RowObserver | null,
  ) {
    this.cells = new RowReader(header, set, window);
    this.covered = grid.coveredRows(set.columns.get('tier3') ?? -1);
    this.footersUpTo = set.columns.get('tier1') ?? set.columns.get('tier2') ?? window.left;
  }

  /** Reads until the table ends. */
  read(repeats: readonly Header[], stop: number): SetRows {
    const repeated = new Map(repeats.map((header) => [header.row, header]));
    const lastRepeat = repeats.at(-1)?.row ?? 0;
    const blanks = this.observer ? BLANK_ROWS_IN_LIST : BLANK_ROWS_INSIDE;
    let bottom = this.header.bottom;
    let last = bottom;
    for (let at = this.grid.positionOf(bottom + 1); at < this.grid.rows.length; at++) {
      const row = this.grid.rows[at];
      if (!row || row.index > stop) break;
      const repeat = repeated.get(row.index);
      if (repeat) {
        this.repeatedHeaders.push(headerRowOf(repeat, this.set));
        this.above = 'repeated';
        last = bottom = repeat.bottom;
        at = this.grid.positionOf(repeat.bottom + 1) - 1;
        continue;
      }
      const gap = row.index - last - 1;
      if (gap > blanks && row.index > lastRepeat) break;
      this.cells.read(row);
      if (this.cells.count === 0) continue;
      if (gap > BLANK_ROWS_INSIDE && row.index > lastRepeat && !looksListed(this.cells)) break;
      last = row.index;
      if (endsTable(this.cells, this.footersUpTo)) {
        if (row.index > lastRepeat) break;
        continue;
      }
      this.readRow(row.index);
      bottom = row.index;
    }
    const lastIndicator = this.indicators.at(-1)?.row ?? 0;
    return {
      indicators: this.indicators,
      slots: this.slots,
      repeatedHeaders: this.repeatedHeaders,
      // Below the last indicator a lonely text is a remark or a stamp.
      continuations: this.continuations.filter(({ certain, row }) => certain || row < lastIndicator),
      tier1Names: [...this.tiers.names],
      hasTiers: this.tiers.any,
      steps: this.steps,
      executionWeight: this.executionWeight,
      goals: this.goals,
      bottom,
    };
  }

  private readRow(row: number): void {
    const { cells } = this;
    if (this.above !== 'indicator' && this.above !== 'other' && numbersColumns(cells.filled(this.grid)))
      return;
    if (this.explains() || isPageNumber(cells)) return;
    if (isTotalLabel(cells.first?.text ?? '') || this.isField() || this.readExecution()) {
      this.above = 'other';
      return;
    }
    if (this.observer ? this.observer.starts(cells) : this.startsGoal()) this.tiers.reset();
    const name = cells.field('tier3');
    const value = cells.field('target');
    const nameSaid = name !== null && !isSlot(name.text) && !/^\d{1,2}$/u.test(name.text);
    const declined = isDeclined(name, value);
    const said = !declined && (nameSaid || (value !== null && !isSlot(value.text)));
    const continuation = said || declined ? null : this.tornRow(row);
    if (continuation) {
      this.continuations.push(continuation);
      this.above = 'other';
      return;
    }
    const [tier1, tier2] = this.tiers.read(cells);
    if (!value) return;
    if (!said || (!nameSaid && this.isSubItem(row))) {
      this.above = 'other';
      this.readSlot({ row, tier1, tier2, name, target: value });
      return;
    }
    this.above = 'indicator';
    const indicator = indicatorAt(cells, tier1, tier2, value);
    this.indicators.push(indicator);
    this.observer?.belongs(indicator);
  }

  /** Before the first indicator a form may say, or show, how its rows are filled in. */
  private explains(): boolean {
    if (this.indicators.length > 0) return false;
    const instruction = this.above !== 'other' && isInstruction(this.cells.filled(this.grid));
    if (instruction) this.above = 'other';
    return instruction || isExample(this.cells);
  }

  /** A field between the blocks of a form; where goals or projects have columns of their own, these are no fields. */
  private isField(): boolean {
    return !this.set.columns.has('goal') && !this.observer && isFieldRow(this.cells, this.footersUpTo);
  }

  /** Beside every goal stands an indicator tree of its own. */
  private startsGoal(): boolean {
    const goal = this.cells.field('goal');
    if (!goal || isSlot(goal.text) || goal.text === this.goal) return false;
    this.goal = goal.text;
    // 年度目标1 only counts the goals, which stand elsewhere.
    if (!isNumberedGoal(goal.text)) this.goals.push(goal);
    return true;
  }

  /** A row without name and value: a slot of the form, a step of a staircase, or a tier with its weight. */
  private readSlot(slot: SlotRow): void {
    const { tier1, tier2 } = slot;
    const weight = this.cells.field('weight');
    const [own1, own2] = [tier1.own, tier2.own].map((own) => own !== null && !isBlank(own.text));
    if (own1 !== own2) this.steps++;
    if (this.observer && weight && !isBlank(weight.text)) {
      // A list may give the sum of a tier in a row of its own.
      if (own1 || own2) this.tiers.weigh(own2 ? 'tier2' : 'tier1', weight);
      return;
    }
    const step = this.observer !== null && own1 !== own2;
    if (step || (tier1.source ?? tier2.source) === null || this.isSubItem(slot.row)) return;
    this.slots.push(slot);
    this.observer?.belongs(slot);
  }

  /** 预算执行率 in a table with weights counts beside the indicators. */
  private readExecution(): boolean {
    if (!this.cells.columns.has('weight') || !isExecutionRow(this.cells)) return false;
    this.executionWeight ??= this.cells.field('weight');
    return true;
  }

  /** A row that only divides the indicator above: its name lies under a merged one, or it is numbered ①②③. */
  private isSubItem(row: number): boolean {
    if (!isBlank(this.cells.text('tier3')) || this.indicators.length === 0) return false;
    if (!isBlank(this.cells.text('tier1')) || !isBlank(this.cells.text('tier2'))) return false;
    return (
      this.covered.has(row) || this.cells.filled(this.grid).some(({ text }) => /^[①-⑳]/u.test(text.trim()))
    );
  }

  private tornRow(row: number): ContinuationRow | null {
    const owner = this.indicators.at(-1);
    if (!owner || (this.above !== 'repeated' && this.above !== 'indicator') || this.isSubItem(row))
      return null;
    return tornRow(this.grid, this.header, this.cells, owner, this.above === 'repeated');
  }
}

/** A repeated header with the roles its set has. */
function headerRowOf(repeat: Header, set: HeaderSet): HeaderRow {
  const match = repeat.sets.find(({ period }) => period === set.period) ?? repeat.sets[0];
  return match?.header ?? set.header;
}
