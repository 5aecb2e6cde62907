import type { BorderSide, CellStyle, FillStyle } from 'hucre';
import type { CSSProperties } from 'react';
import type { CellValue } from '../../core/sheet/snapshot';
import { cssColor } from './colors';

/** The size of text without a size of its own, in points. */
export const DEFAULT_FONT_POINTS = 11;

const GRID_LINE = '1px solid #d9d9d9';
const LINE_STYLES: Readonly<Record<string, string>> = {
  thin: '1px solid',
  hair: '1px dotted',
  dotted: '1px dotted',
  dashed: '1px dashed',
  dashDot: '1px dashed',
  dashDotDot: '1px dashed',
  medium: '2px solid',
  mediumDashed: '2px dashed',
  thick: '3px solid',
  double: '3px double',
};

/** The styles that decide the right and the bottom line of a cell: its own outermost cells and its neighbours. */
export interface Edges {
  readonly right: CellStyle | undefined;
  readonly nextRight: CellStyle | undefined;
  readonly bottom: CellStyle | undefined;
  readonly nextBelow: CellStyle | undefined;
}

/** How a cell looks in CSS. Each cell draws its right and bottom line; the others belong to its neighbours. */
export function cellLook(style: CellStyle | undefined, value: CellValue | null, edges: Edges): CSSProperties {
  const { font, fill, alignment } = style ?? {};
  return {
    borderRight: line(edges.right?.border?.right ?? edges.nextRight?.border?.left),
    borderBottom: line(edges.bottom?.border?.bottom ?? edges.nextBelow?.border?.top),
    textAlign: horizontal(alignment?.horizontal, value),
    verticalAlign: vertical(alignment?.vertical),
    whiteSpace: alignment?.wrapText ? 'pre-wrap' : 'pre',
    fontSize: `${font?.size ?? DEFAULT_FONT_POINTS}pt`,
    ...(font?.bold && { fontWeight: 700 }),
    ...(font?.italic && { fontStyle: 'italic' }),
    ...(decoration(font) && { textDecoration: decoration(font) }),
    ...(cssColor(font?.color) && { color: cssColor(font?.color) }),
    ...(fillColor(fill) && { background: fillColor(fill) }),
  };
}

/** The fill of a cell as CSS, undefined for none. Patterns and gradients show as their main colour. */
function fillColor(fill: FillStyle | undefined): string | undefined {
  if (fill?.type === 'gradient') return cssColor(fill.stops[0]?.color);
  if (!fill || fill.pattern === 'none') return undefined;
  return cssColor(fill.fgColor) ?? cssColor(fill.bgColor);
}

function line(side: BorderSide | undefined): string {
  if (!side) return GRID_LINE;
  return `${LINE_STYLES[side.style] ?? '1px solid'} ${cssColor(side.color) ?? '#000'}`;
}

function horizontal(
  align: string | undefined,
  value: CellValue | null,
): 'left' | 'center' | 'right' | 'justify' {
  switch (align) {
    case 'left':
    case 'center':
    case 'right':
    case 'justify':
      return align;
    case 'centerContinuous':
    case 'distributed':
      return 'center';
    default:
      // Excel's own default: numbers to the right, TRUE and FALSE in the middle, text to the left.
      if (typeof value === 'number') return 'right';
      return typeof value === 'boolean' ? 'center' : 'left';
  }
}

function vertical(align: string | undefined): 'top' | 'middle' | 'bottom' {
  if (align === 'top') return 'top';
  return align === 'center' || align === 'justify' || align === 'distributed' ? 'middle' : 'bottom';
}

function decoration(font: CellStyle['font']): string | undefined {
  const lines = [font?.underline ? 'underline' : '', font?.strikethrough ? 'line-through' : ''];
  return lines.filter(Boolean).join(' ') || undefined;
}
