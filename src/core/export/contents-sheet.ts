import type { TargetTable } from '../table/model';
import { formatWan } from '../value/money';
import { CENTER, HEAD, LEFT, TITLE } from './clean-looks';
import { printOf } from './clean-sheet';
import type { CellRef } from '../sheet/address';
import { LINK_COLOR, type CellLook, type PlannedLink, type SheetPlan } from './plan';
import { layOut, type PlanRow } from './plan-rows';
import { projectCode } from './project-name';

/** A table in the 目录 and where it stands. */
export interface Listed {
  readonly table: TargetTable;
  readonly number: number;
  /** As it stands above the table, without the number. */
  readonly title: string;
  readonly sheet: string;
  readonly cell: CellRef;
}

const WIDTHS = [8, 58, 28, 18] as const;
const LABELS = ['序号', '名称', '项目编码', '预算数（万元）'] as const;
/** The title and the heads stand above the list. */
const ROWS_ABOVE = 2;
const NAME = 1;
const LINK: CellLook = { ...LEFT, color: LINK_COLOR };

/** 目录: the exported tables with their numbers; the names lead to them. */
export function contentsSheet(entries: readonly Listed[], draft: boolean): SheetPlan {
  const rows: readonly PlanRow[] = [
    { cells: [{ text: '目录', from: 0, to: WIDTHS.length - 1, look: TITLE }], minHeight: 30 },
    { cells: LABELS.map((text, at) => ({ text, from: at, to: at, look: HEAD })) },
    ...entries.map(({ number, title, table }) => ({
      cells: [`${number}.`, title, projectCode(table), budgetText(table)].map((text, at) => ({
        text,
        from: at,
        to: at,
        look: at === NAME ? LINK : CENTER,
      })),
    })),
  ];
  const { cells, merges, looks, rowHeights } = layOut(rows, WIDTHS, { whole: true });
  return {
    name: '目录',
    own: 'contents',
    cells,
    merges,
    looks,
    rowHeights,
    columnWidths: WIDTHS,
    links: entries.map(({ sheet, cell }, index): PlannedLink => ({
      cell: { row: ROWS_ABOVE + index, column: NAME },
      to: { sheet, cell, planned: true },
    })),
    frozenRows: ROWS_ABOVE,
    print: { ...printOf(false, draft), titleRows: { first: 1, last: 1 } },
  };
}

function budgetText({ budget: { total } }: TargetTable): string {
  return total?.amount == null ? (total?.text.trim() ?? '') : formatWan(total.amount);
}
