import type { ColumnRole } from './column-vocabulary';
import type { Contents } from './column-contents';

/** The columns below a header while their roles are being put right. */
export interface OpenColumns {
  readonly at: (role: ColumnRole) => number | undefined;
  /** `null`: the column holds nothing we read. */
  readonly give: (column: number, role: ColumnRole | null) => void;
  /** No label stands above the column. */
  readonly isFree: (column: number) => boolean;
  readonly below: (column: number) => Contents;
}

/** One label over several columns: 三级指标 over a number and a name, 指标值 over a sign, a number and a unit. */
export function readWideLabels({ at, give, isFree, below }: OpenColumns): void {
  const name = at('tier3');
  if (name !== undefined && isFree(name + 1) && isCounted(below(name)) && says(below(name + 1))) {
    give(name, null);
    give(name + 1, 'tier3');
  }
  let value = at('target');
  if (value === undefined) return;
  const open = at('comparator') === undefined && isFree(value + 1);
  if (open && mostly(below(value).signs, below(value).other) && below(value + 1).other > 0) {
    give(value, 'comparator');
    give(++value, 'target');
  }
  if (at('unit') === undefined && isFree(value + 1) && below(value + 1).units > 0) {
    const { units, words, other } = below(value + 1);
    if (mostly(units + words, other)) give(value + 1, 'unit');
  }
}

/** 1, 2, 3 or 指标1, 指标2. */
function isCounted({ other, numbers, slots }: Contents): boolean {
  return mostly(numbers + slots, other + slots);
}

/** All but a few: what was looked at may reach into a line below the table. */
function mostly(some: number, all: number): boolean {
  return some > 0 && all - some <= some / 3;
}

function says({ other, numbers }: Contents): boolean {
  return other > numbers;
}
