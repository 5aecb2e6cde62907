import { areaToA1, parseArea, type Area } from '../../../core/sheet/address';
import type { CellValue } from '../../../core/sheet/snapshot';
import type { ScannedRow } from '../reading/sheet-scan';
import { attributesOf, elementsNamed, nextTag, type XmlTag } from '../package/xml-tags';

/** A cell to be written. */
export interface CellPatch {
  readonly column: number;
  /** null clears it. */
  readonly value: CellValue | null;
  /** The format in the place of the one it has. */
  readonly style: number | null;
}

export interface SheetPatch {
  /** By row, both in ascending order. */
  readonly rows: ReadonlyMap<number, readonly CellPatch[]>;
  /** Which formats show dates, in a workbook that counts them from 1904; empty in others. */
  readonly dates1904: readonly boolean[];
}

/** The opening tag of a row; `spans`, a hint for readers, covers the new cells too. */
export function openedRow(xml: string, row: ScannedRow, cells: readonly CellPatch[]): string {
  const first = (cells[0]?.column ?? 0) + 1;
  const last = (cells.at(-1)?.column ?? 0) + 1;
  const tag = row.empty
    ? xml.slice(row.start, row.open).replace(/\s*\/>$/u, '>')
    : xml.slice(row.start, row.open);
  return tag.replace(
    /(\sspans\s*=\s*["'])(\d+):(\d+)(?=["'])/u,
    (_, start: string, from: string, to: string) =>
      `${start}${Math.min(Number(from), first)}:${Math.max(Number(to), last)}`,
  );
}

/** The format new cells of a row get, null where the row has none. */
export function styleOfRow(xml: string, row: ScannedRow): number | null {
  const attributes = attributesOf(xml, { start: row.start, end: row.open });
  const style = attributes.get('s');
  return /^(?:1|true)$/u.test(attributes.get('customFormat') ?? '') && style !== undefined
    ? Number(style)
    : null;
}

/** The format of neighbouring columns. */
export interface ColumnStyle {
  readonly first: number;
  readonly last: number;
  readonly style: number;
}

/** The formats of the columns, as the part before the rows has them. */
export function columnStyles(xml: string, before: number): ColumnStyle[] {
  return elementsNamed(xml.slice(0, before), 'col').map((tag) => {
    const attributes = attributesOf(xml, tag);
    const number = (name: string): number => Number(attributes.get(name) ?? NaN);
    return { first: number('min') - 1, last: number('max') - 1, style: number('style') };
  });
}

/** The format new cells of a column get, -1 where it has none. */
export function columnStyle(columns: readonly ColumnStyle[], column: number): number {
  const style = columns.find(({ first, last }) => column >= first && column <= last)?.style;
  return style !== undefined && style > 0 ? style : -1;
}

/** Widens the area the sheet says it uses. */
export function patchDimension(
  xml: string,
  data: XmlTag,
  patch: SheetPatch,
  keep: (to: number, next: number) => void,
  parts: string[],
): void {
  let tag = nextTag(xml, 0);
  while (tag && tag.start < data.start && tag.name !== 'dimension') tag = nextTag(xml, tag.end);
  const used = tag?.name === 'dimension' ? parseArea(attributesOf(xml, tag).get('ref') ?? '') : null;
  if (!tag || !used) return;
  const widened = widenedBy(used, patch.rows);
  if (areaToA1(widened) === areaToA1(used)) return;
  keep(tag.start, tag.end);
  parts.push(
    xml
      .slice(tag.start, tag.end)
      .replace(/(\sref\s*=\s*)(?:"[^"]*"|'[^']*')/u, (_, start: string) => `${start}"${areaToA1(widened)}"`),
  );
}

function widenedBy(area: Area, rows: SheetPatch['rows']): Area {
  let { top, left, bottom, right } = area;
  for (const [row, cells] of rows) {
    for (const { column, value } of cells) {
      if (value === null) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return { top, left, bottom, right };
}
