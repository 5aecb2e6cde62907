import { contains, sameCell, type CellRef } from '../core/sheet/address';
import type { Edit } from '../core/sheet/edit';
import { displayed, indicatorsOf, type Field, type TargetTable } from '../core/table/model';
import type { Anchor, EditGroup } from '../hosts/host';

/**
 * A group for the host: the edits with what must stand beside them, so that nothing is written into a row that has
 * moved into the place of another. An indicator row is known by its 三级指标, a budget or plan cell by its label.
 */
export function groupOf(
  edits: readonly Edit[],
  tables: readonly TargetTable[],
  /** What the same batch writes before: an anchor among these cells must show its new text by then. */
  earlier: readonly Edit[] = [],
): EditGroup {
  const anchors = edits.flatMap(({ sheet, cell }): readonly Anchor[] => {
    const table = tables.find((item) => item.sheet === sheet && contains(item.range, cell));
    const beside = table && fieldBeside(table, cell);
    const isBeside = (edit: Edit): boolean =>
      edit.sheet === sheet && sameCell(edit.cell, beside?.cell ?? cell);
    if (!beside || edits.some(isBeside)) return [];
    const text = earlier.filter(isBeside).at(-1)?.after ?? displayed(beside);
    return [{ sheet, cell: beside.cell, text }];
  });
  return { edits, anchors };
}

function fieldBeside(table: TargetTable, cell: CellRef): Field | null {
  const { total, parts } = table.budget;
  const money = [total, ...parts].find((field) => field && sameCell(field.cell, cell));
  const point = table.paymentPlan?.points.find(({ share }) => sameCell(share.cell, cell));
  const row = indicatorsOf(table).find((indicator) => indicator.row === cell.row);
  return money?.label ?? point?.period ?? row?.name ?? null;
}
