import { isPeriod } from '../field-vocabulary';
import type { Field, PaymentPlan } from '../model';
import type { Block, BlockRow } from './block-rows';

/** Reads the payment plan: periods beside each other in the row of its label or the next, shares below or beside them. */
export function readPlan(block: Block): PaymentPlan | null {
  for (const [index, row] of block.rows.entries()) {
    const label = row.cells.find(({ role }) => role === 'paymentPlan');
    if (!label) continue;
    const next = block.rows[index + 1];
    const own = periodsOf(row);
    const plan =
      own.length >= 2
        ? pointsIn(block, row, next, own)
        : next && pointsIn(block, next, block.rows[index + 2], periodsOf(next));
    if (plan && plan.length >= 2) return { label: label.field, points: plan };
  }
  return null;
}

function periodsOf(row: BlockRow): readonly Field[] {
  return row.cells.flatMap(({ field }) => (isPeriod(field.text) ? [field] : []));
}

function pointsIn(
  block: Block,
  row: BlockRow,
  next: BlockRow | undefined,
  periods: readonly Field[],
): PaymentPlan['points'] | null {
  const spans = periods.map((period, index) => ({
    period,
    left: period.cell.column,
    right: (periods[index + 1]?.cell.column ?? block.area.right + 1) - 1,
  }));
  const beside = spans.map(({ period, left, right }) => ({ period, share: within(row, left + 1, right) }));
  if (beside.some(({ share }) => share !== null)) {
    return beside.map(({ period, share }) => ({
      period,
      share: share ?? block.grid.field(row.row, period.cell.column + 1),
    }));
  }
  const below = row.row + 1;
  const shares = next?.row === below ? next : undefined;
  // A row of fields below the periods: the form has no row of shares.
  if (below > block.area.bottom || shares?.cells.some(({ role }) => role !== null && role !== 'other'))
    return null;
  return spans.map(({ period, left, right }) => ({
    period,
    share: (shares && within(shares, left, right)) ?? block.grid.field(below, left),
  }));
}

function within(row: BlockRow, left: number, right: number): Field | null {
  return row.cells.find(({ field: { cell } }) => cell.column >= left && cell.column <= right)?.field ?? null;
}
