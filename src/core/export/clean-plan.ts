import type { Field, TargetTable } from '../table/model';
import { evenly, type CleanGrid, type Span } from './clean-grid';
import { CENTER, LABEL } from './clean-looks';
import type { CellLook } from './plan';
import type { PlanRow, RowCell } from './plan-rows';

/** The payment plan: dates beside each other, their shares below. */
export function planRows({ paymentPlan }: TargetTable, grid: CleanGrid): readonly PlanRow[] {
  if (!paymentPlan) return [];
  const points = paymentPlan.points.map(({ period, share }) => ({
    period: shown(period),
    share: shown(share),
  }));
  const total = totalOf(points.map(({ share }) => share));
  const listed = total === null ? points : [...points, { period: '合计', share: total }];
  const spans = evenly(grid, listed.length);
  return [
    {
      cells: [
        { ...cell('资金支出计划\n（%）', [0, 0], LABEL), down: 2 },
        ...listed.map(({ period }, index) => cell(period, spans[index], CENTER)),
      ],
    },
    { cells: listed.map(({ share }, index) => cell(share, spans[index], CENTER)) },
  ];
}

/** How many columns the payment plan needs. */
export function datesOf({ paymentPlan }: TargetTable): number {
  const points = paymentPlan?.points ?? [];
  return points.length + (totalOf(points.map(({ share }) => share.text)) === null ? 0 : 1);
}

/** The sum of a plan that gives every date its own share; null where shares are cumulative, or no whole. */
function totalOf(shares: readonly string[]): string | null {
  const figures = shares.map((share) => /^\s*(\d{1,3}(?:\.\d{1,4})?)\s*[%％]?\s*$/u.exec(share)?.[1]);
  if (figures.length < 2 || figures.some((figure) => figure === undefined)) return null;
  const sum = figures.reduce((total, figure) => total + Number(figure), 0);
  return Math.abs(sum - 100) < 0.01 && Number(figures.at(-1)) < 100 ? '100%' : null;
}

function shown(field: Field): string {
  return field.text.trim();
}

function cell(text: string, [from, to]: Span = [0, 0], look: CellLook = LABEL): RowCell {
  return { text, from, to, look };
}
