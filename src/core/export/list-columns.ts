import { LINK_COLOR, type CellLook, type PlannedLook, type SheetPlan } from './plan';
import { layOut } from './plan-rows';

/** A column of a list with the texts of its rows. */
export interface ListColumn<Row> {
  readonly label: string;
  readonly width: number;
  readonly horizontal?: 'left' | 'center';
  /** Its cells lead somewhere. */
  readonly link?: boolean;
  readonly text: (row: Row, index: number) => string;
}

const CELL: CellLook = { fontName: '宋体', fontSize: 10, wrap: true, border: true, vertical: 'center' };
const LOOKS = {
  left: { ...CELL, horizontal: 'left' },
  center: { ...CELL, horizontal: 'center' },
} as const;
const LINK: CellLook = { ...LOOKS.center, color: LINK_COLOR };
const HEAD: CellLook = { ...CELL, horizontal: 'center', bold: true, fill: '#DDEBF7' };
const USUAL: readonly CellLook[] = [LOOKS.left, LOOKS.center, HEAD];

/** A list as an Excel table: its heads in the first row, frozen and with filters, one row per item. */
export function listPlan<Row>(
  name: string,
  columns: readonly ListColumn<Row>[],
  items: readonly Row[],
): Pick<
  SheetPlan,
  'name' | 'cells' | 'merges' | 'looks' | 'rowHeights' | 'columnWidths' | 'table' | 'frozenRows' | 'print'
> {
  const widths = columns.map(({ width }) => width);
  const head = { cells: columns.map(({ label }, at) => ({ text: label, from: at, to: at, look: HEAD })) };
  const rows = items.map((item, index) => ({
    cells: columns.map(({ text, horizontal = 'left' }, at) => ({
      text: text(item, index),
      from: at,
      to: at,
      look: LOOKS[horizontal],
    })),
  }));
  const { cells, merges, rowHeights, looks: laid } = layOut([head, ...rows], widths, { whole: true });
  const last = rows.length;
  const area = { top: 0, left: 0, bottom: last, right: columns.length - 1 };
  const looks: PlannedLook[] = columns.map(({ horizontal = 'left', link = false }, at) => ({
    area: { top: 1, left: at, bottom: Math.max(1, last), right: at },
    look: link ? LINK : LOOKS[horizontal],
  }));
  return {
    name,
    cells,
    merges,
    // A column has one look, but for texts written smaller because no row is tall enough for them.
    looks: [
      ...looks,
      { area: { ...area, bottom: 0 }, look: HEAD },
      ...laid.filter(({ look }) => !USUAL.includes(look)),
    ],
    rowHeights,
    columnWidths: widths,
    // Excel has no table without a row.
    ...(last > 0 && { table: area }),
    frozenRows: 1,
    print: {
      paper: 'A4',
      orientation: 'landscape',
      fitToWidth: true,
      marginsMm: { top: 15, right: 12, bottom: 15, left: 12 },
      titleRows: { first: 0, last: 0 },
      footer: '第 &P 页 共 &N 页',
    },
  };
}
