import type { Area } from '../../sheet/address';
import type { FieldRole } from '../field-vocabulary';
import type { Grid } from '../grid';
import type { Field } from '../model';
import type { List, StageColumn } from './heads';
import type { MoneyWord } from './money-words';

/** A filled cell of the block above the indicators, and what it announces. */
export interface BlockCell {
  readonly field: Field;
  /** Null for a value or a text of its own. */
  readonly role: FieldRole | null;
  /** What it says as a label of money; null for other labels. */
  readonly word: MoneyWord | null;
  /** Neither label nor value: a title, a plan period, 单位：万元. */
  readonly apart: boolean;
}

/** A row of the block that holds something. */
export interface BlockRow {
  readonly row: number;
  /** `heads`: labels of columns, whose values stand below; `listed`: a row below such heads. */
  readonly kind: 'fields' | 'heads' | 'listed';
  readonly cells: readonly BlockCell[];
  /** The columns the amounts of this row stand in; null where they stand beside their labels. */
  readonly stages: readonly StageColumn[] | null;
  /** The list the row is part of. */
  readonly list: List | null;
}

export interface Block {
  readonly grid: Grid;
  readonly area: Area;
  readonly rows: readonly BlockRow[];
  /** For each column of labels, the column their values usually stand in. */
  readonly usual: ReadonlyMap<number, number>;
}
