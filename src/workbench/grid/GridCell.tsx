import type { CSSProperties } from 'react';
import { toA1 } from '../../core/sheet/address';
import type { Area } from '../../core/sheet/address';
import { shownText } from '../../hosts/memory/snapshots';
import type { MemorySheet } from '../../hosts/memory/workbook';
import { cellLook } from './cell-look';
import { boxOf } from './geometry';
import type { Geometry } from './geometry';
import type { MarkedCell } from './marked-cells';
import type { Span } from './spans';

interface GridCellProps {
  readonly sheet: MemorySheet;
  readonly geometry: Geometry;
  readonly area: Area;
  readonly span: Span | undefined;
  readonly marked: MarkedCell | undefined;
  readonly markLabel: string | undefined;
  readonly selected: boolean;
}

/** One cell or merge as it looks in the sheet. */
export function GridCell(props: GridCellProps) {
  const { sheet, geometry, area, span, marked } = props;
  const cell = sheet.cell({ row: area.top, column: area.left });
  const look = cellLook(cell?.style, cell?.value ?? null, {
    right: sheet.cell({ row: area.top, column: area.right })?.style,
    nextRight: sheet.cell({ row: area.top, column: area.right + 1 })?.style,
    bottom: sheet.cell({ row: area.bottom, column: area.left })?.style,
    nextBelow: sheet.cell({ row: area.bottom + 1, column: area.left })?.style,
  });
  const text = shownText(cell);
  const style: CSSProperties = marked?.fill ? { ...look, background: marked.fill } : look;
  const wraps = look.whiteSpace === 'pre-wrap' || look.textAlign !== 'left';
  return (
    <td
      role="gridcell"
      rowSpan={span?.rowSpan}
      colSpan={span?.colSpan}
      style={style}
      aria-selected={props.selected}
      aria-colindex={area.left + 2}
      aria-description={props.markLabel}
      data-cell={toA1({ row: area.top, column: area.left })}
      data-mark={marked?.level}
    >
      {text !== '' && (
        <div
          className="cell-text"
          style={{
            maxHeight: boxOf(geometry, area).height - 1,
            ...(!wraps && { width: spillWidth(sheet, geometry, area) }),
          }}
        >
          {text}
        </div>
      )}
    </td>
  );
}

/** Text on one line runs on over blank cells to its right, as in Excel. */
function spillWidth(sheet: MemorySheet, geometry: Geometry, area: Area): number {
  let right = area.right;
  while (right + 1 < geometry.columns && isBlank(sheet, area.top, right + 1)) right += 1;
  return boxOf(geometry, { ...area, right }).width - 1;
}

function isBlank(sheet: MemorySheet, row: number, column: number): boolean {
  const cell = sheet.cell({ row, column });
  return !cell || (cell.value === null && cell.formula === null && !cell.style?.fill);
}
