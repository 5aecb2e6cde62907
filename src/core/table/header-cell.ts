import type { CellRef } from '../sheet/address';
import type { ColumnRole } from './column-vocabulary';
import type { IndicatorSet, TargetTable } from './model';

/**
 * Where a remark on a whole column, or on the whole set, stands: at the label of the column, else at the first label. In a
 * list of many projects the header is above all of them, and the first row of the project stands for it instead.
 */
export function headerCell(
  table: TargetTable,
  { header, indicators }: IndicatorSet,
  role: ColumnRole | null = null,
): CellRef {
  const label = header.labels.find((item) => item.role === role) ?? header.labels[0];
  if (label && label.cell.row >= table.range.top) return label.cell;
  const own = role === 'weight' ? indicators[0]?.weight : null;
  return own?.cell ?? { row: table.range.top, column: table.range.left };
}
