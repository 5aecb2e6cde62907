import type { CellRef } from './address';

/**
 * One change of one cell. `before` is the displayed text the change was computed from: a host writes nothing
 * when the cell shows something else by then.
 */
export interface Edit {
  readonly sheet: string;
  readonly cell: CellRef;
  readonly before: string;
  /** The text to store; `''` clears the cell. Always stored as text, never as a formula. */
  readonly after: string;
  /** Taking an edit back: the number or truth value the cell held, stored instead of the text `after`. */
  readonly stored?: number | boolean;
}
