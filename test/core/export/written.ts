import {
  CENTER,
  HEAD,
  LABEL,
  LEFT,
  LINE_CENTER,
  LINE_LEFT,
  LINE_RIGHT,
  TITLE,
} from '../../../src/core/export/clean-looks';
import type { CellLook, SheetPlan } from '../../../src/core/export/plan';
import { areaToA1, contains, toA1, type CellRef } from '../../../src/core/sheet/address';
import { textIn } from './drawn';

const SIGNS: ReadonlyMap<CellLook, string> = new Map([
  [LEFT, '<'],
  [CENTER, '='],
  [LABEL, '*'],
  [HEAD, '#'],
  [TITLE, '!'],
  [LINE_LEFT, '_<'],
  [LINE_CENTER, '_='],
  [LINE_RIGHT, '_>'],
]);

/**
 * A plan written down row by row: its height, then each area or cell that has a look with a sign for it and its text, a
 * line break as a slash. Letters smaller than those of the look say their size.
 */
export function written(plan: SheetPlan): readonly string[] {
  return plan.rowHeights.map(({ row, points }) => {
    const cells = plan.columnWidths.flatMap((_, column) => cellOf(plan, { row, column }));
    return [`${points}:`, ...cells].join(' ');
  });
}

function cellOf(plan: SheetPlan, cell: CellRef): readonly string[] {
  const area = plan.merges.find((merge) => contains(merge, cell));
  if (area && (area.top !== cell.row || area.left !== cell.column)) return [];
  const look = plan.looks.filter((each) => contains(each.area, cell)).at(-1)?.look;
  if (!look) return [];
  const sign = SIGNS.get(look) ?? `?${look.fontSize ?? ''}`;
  const text = (textIn(plan, toA1(cell)) ?? '').replaceAll('\n', '/');
  return [`${area ? areaToA1(area) : toA1(cell)}${sign}${text}`];
}
