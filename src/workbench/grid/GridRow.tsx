import { memo } from 'react';
import type { Area } from '../../core/sheet/address';
import type { Bilingual, Locale } from '../../core/locale';
import type { MarkLevel } from '../../hosts/host';
import type { Geometry } from './geometry';
import { offsetAt } from './geometry';
import { GridCell } from './GridCell';
import type { SheetLayout } from './layout';
import { placeKey } from './spans';
import type { Span, Spans } from './spans';

const MARK_LABELS: Bilingual<Readonly<Record<MarkLevel, string>>> = {
  'zh-CN': { error: '已标记：错误', warning: '已标记：警告', info: '已标记：提示' },
  en: { error: 'marked: error', warning: 'marked: warning', info: 'marked: note' },
};

interface GridRowProps {
  readonly layout: SheetLayout;
  readonly spans: Spans;
  readonly row: number;
  readonly locale: Locale;
  /** Column of the selected cell when it stands in this row, else null. */
  readonly selectedColumn: number | null;
}

/** One row. Rendered again only when the sheet's contents, the page or its own selection change. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { layout, spans, row, selectedColumn } = props;
  const { sheet, geometry, marks } = layout;
  const cells = [];
  for (let column = 0; column < geometry.columns; column++) {
    const span = spans.get(placeKey(row, column));
    if (span === 'covered') continue;
    const area = span ? visiblePart(span, geometry) : { top: row, left: column, bottom: row, right: column };
    const marked = marks.get(placeKey(area.top, area.left));
    cells.push(
      <GridCell
        key={column}
        sheet={sheet}
        geometry={geometry}
        area={area}
        span={span}
        marked={marked}
        markLabel={marked && MARK_LABELS[props.locale][marked.level]}
        selected={selectedColumn === column}
      />,
    );
  }
  const height = offsetAt(geometry.rowTops, row + 1) - offsetAt(geometry.rowTops, row);
  return (
    <tr style={{ height }} aria-rowindex={row + 2}>
      <th scope="row">{row + 1}</th>
      {cells}
    </tr>
  );
});

/** A merge of whole rows ends where the columns on the page end. */
function visiblePart(span: Span, geometry: Geometry): Area {
  return { ...span.area, right: Math.min(span.area.right, geometry.columns - 1) };
}
