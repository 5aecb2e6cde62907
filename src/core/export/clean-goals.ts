import { sameCell } from '../sheet/address';
import { withoutSpace } from '../sheet/text';
import type { TargetTable } from '../table/model';
import type { CleanGrid } from './clean-grid';
import { LABEL, LEFT } from './clean-looks';
import { cutText, linesHeight, TALLEST_ROW } from './layout-text';
import type { PlanRow, RowCell } from './plan-rows';

/** Every goal in a row of its own, several where it is too tall for one, beside the label it has in the table. */
export function goalRows(table: TargetTable, grid: CleanGrid): readonly PlanRow[] {
  const width = grid.widths.slice(1).reduce((sum, item) => sum + item, 0);
  const lines = linesThatFit();
  const labels = table.headerFields.filter(({ role, value }) => role === 'goal' && value !== null);
  const groups: { label: string; texts: string[] }[] = [];
  for (const goal of table.goals) {
    const own = labels.find(({ value }) => value !== null && sameCell(value.cell, goal.cell));
    const label = own ? withoutSpace(own.label.text).replace(/[:：]$/u, '') : null;
    let group = groups.at(-1);
    if (!group || label !== null) groups.push((group = { label: label ?? '绩效目标', texts: [] }));
    group.texts.push(...cutText(goal.text.trim(), width, lines));
  }
  return groups.flatMap(({ label, texts }) =>
    texts.map((text, index): PlanRow => {
      const beside: RowCell = { text, from: 1, to: grid.last, look: LEFT };
      return {
        cells:
          index > 0 ? [beside] : [{ text: label, from: 0, to: 0, look: LABEL, down: texts.length }, beside],
      };
    }),
  );
}

function linesThatFit(): number {
  let lines = 1;
  while (linesHeight(lines + 1, LEFT.fontSize ?? 0) < TALLEST_ROW) lines++;
  return lines;
}
