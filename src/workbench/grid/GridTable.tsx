import { memo, useMemo } from 'react';
import { columnLetters } from '../../core/sheet/address';
import type { CellRef } from '../../core/sheet/address';
import type { Locale } from '../../core/locale';
import { offsetAt } from './geometry';
import { GridRow } from './GridRow';
import { HEADER } from './header-size';
import type { SheetLayout } from './layout';
import { spansIn } from './spans';

interface GridTableProps {
  readonly layout: SheetLayout;
  readonly label: string;
  readonly locale: Locale;
  readonly from: number;
  readonly to: number;
  readonly selected: CellRef | null;
}

/** The table itself: letters, numbers and the rows of one page, with blank space for all the others. */
export const GridTable = memo(function GridTable(props: GridTableProps) {
  const { layout, from, to, selected } = props;
  const { sheet, geometry } = layout;
  const spans = useMemo(() => spansIn(layout.sheet, { from, to }), [layout, from, to]);
  const columns = Array.from({ length: geometry.columns }, (_, column) => column);
  const rows = [];
  for (let row = from; row <= to; row++) {
    if (sheet.hiddenRows.has(row)) continue;
    rows.push(
      <GridRow
        key={row}
        layout={layout}
        spans={spans}
        row={row}
        locale={props.locale}
        selectedColumn={selected?.row === row ? selected.column : null}
      />,
    );
  }
  const width = HEADER.width + offsetAt(geometry.columnLefts, geometry.columns);
  return (
    <table
      role="grid"
      aria-label={props.label}
      aria-rowcount={geometry.rows + 1}
      aria-colcount={geometry.columns + 1}
      style={{ width }}
    >
      <colgroup>
        <col style={{ width: HEADER.width }} />
        {columns.map((column) => (
          <col
            key={column}
            style={{
              width: offsetAt(geometry.columnLefts, column + 1) - offsetAt(geometry.columnLefts, column),
            }}
          />
        ))}
      </colgroup>
      <thead>
        <tr style={{ height: HEADER.height }} aria-rowindex={1}>
          <td />
          {columns.map((column) => (
            <th key={column} scope="col">
              {columnLetters(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <Blank height={offsetAt(geometry.rowTops, from)} />
        {rows}
        <Blank height={offsetAt(geometry.rowTops, geometry.rows) - offsetAt(geometry.rowTops, to + 1)} />
      </tbody>
    </table>
  );
});

function Blank({ height }: { height: number }) {
  return height > 0 ? <tr aria-hidden="true" className="blank" style={{ height }} /> : null;
}
