import type { ContinuationRow, Field, HeaderRow, Indicator, SlotRow } from './model';
import type { RowReader } from './row-reader';

/** The rows below one header and its repetitions. */
export interface SetRows {
  readonly indicators: readonly Indicator[];
  readonly slots: readonly SlotRow[];
  readonly repeatedHeaders: readonly HeaderRow[];
  readonly continuations: readonly ContinuationRow[];
  /** Names of first tiers, filled rows or not. */
  readonly tier1Names: readonly string[];
  /** A name of a tier stands below the header, with or without indicators. */
  readonly hasTiers: boolean;
  /** Rows whose only text is a tier: the steps of a staircase. */
  readonly steps: number;
  readonly executionWeight: Field | null;
  /** The goals of a table that keeps them in a column beside their indicators. */
  readonly goals: readonly Field[];
  /** The last row that belongs to the table. */
  readonly bottom: number;
}

/** What a row says of the project it belongs to, in a list of many projects. */
export interface RowObserver {
  /** Called for every row before it is read; true where another project, or another goal, begins. */
  readonly starts: (reader: RowReader) => boolean;
  /** Called for every row that is an indicator or a slot. */
  readonly belongs: (row: Indicator | SlotRow) => void;
}
