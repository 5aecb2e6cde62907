import type { CellStyle } from 'hucre';
import { sameData } from './differences';
import type { StyleTable } from '../reading/sheet-frames';
import { attributesOf, elementEnd, elementsNamed, prefixOf, tagsOf, type XmlTag } from '../package/xml-tags';

/** A format that differs from one of the file in nothing but its number format. */
export interface WantedStyle {
  readonly style: CellStyle;
  /** The format of the file it was made from; -1 for cells that named none. */
  readonly base: number;
}

/** Number formats that have a number of their own (ECMA-376 18.8.30). */
const BUILT_IN: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  'yyyy/m/d': 14,
  '@': 49,
};
const FIRST_CUSTOM = 164;

/** The formats of the file with these added where none of them is there already, and their indexes. */
export function patchedStyles(
  xml: string,
  table: StyleTable,
  wanted: readonly WantedStyle[],
): { readonly xml: string; readonly indexes: readonly number[] } {
  const list = elementsNamed(xml, 'cellXfs')[0];
  if (!list) return { xml, indexes: wanted.map(() => 0) };
  const formats = formatsIn(xml, list);
  const numbers = new Map<string, number>();
  const added: string[] = [];
  const known: { readonly style: CellStyle | undefined; readonly index: number }[] = table.styles.map(
    (style, index) => ({ style, index }),
  );
  const indexes = wanted.map(({ style, base }) => {
    const existing = known.find((item) => sameData(item.style, style));
    if (existing) return existing.index;
    const code = style.numFmt ?? 'General';
    const number = BUILT_IN[code] ?? numberOf(xml, code, numbers);
    added.push(withNumberFormat(formats[Math.max(0, base)] ?? '<xf/>', number));
    const index = table.styles.length + added.length - 1;
    known.push({ style, index });
    return index;
  });
  return { xml: added.length === 0 ? xml : withFormats(xml, list, added, numbers), indexes };
}

/** The elements of the list, as written. */
function formatsIn(xml: string, list: XmlTag): string[] {
  const end = elementEnd(xml, list);
  return [...tagsOf(xml, list.end, end)]
    .filter((tag) => tag.name === 'xf' && tag.kind !== 'close')
    .map((tag) => xml.slice(tag.start, elementEnd(xml, tag)));
}

/** The number of a format of the file, or a new one. */
function numberOf(xml: string, code: string, numbers: Map<string, number>): number {
  const taken = elementsNamed(xml, 'numFmt').map((tag) => attributesOf(xml, tag));
  const same = taken.find((attributes) => attributes.get('formatCode') === code);
  const number =
    numbers.get(code) ??
    (same && Number(same.get('numFmtId'))) ??
    Math.max(FIRST_CUSTOM - 1, ...taken.map((attributes) => Number(attributes.get('numFmtId')))) +
      numbers.size +
      1;
  if (!same) numbers.set(code, number);
  return number;
}

function withNumberFormat(format: string, number: number): string {
  const bare = format.replace(
    /^(<[^\s/>]+(?:\s[^>]*?)?)\s(?:numFmtId|applyNumberFormat)\s*=\s*(?:"[^"]*"|'[^']*')/u,
    '$1',
  );
  if (bare !== format) return withNumberFormat(bare, number);
  return format.replace(/^<[^\s/>]+/u, (start) => `${start} numFmtId="${number}" applyNumberFormat="1"`);
}

function withFormats(
  xml: string,
  list: XmlTag,
  added: readonly string[],
  numbers: ReadonlyMap<string, number>,
): string {
  const end = xml.lastIndexOf('<', elementEnd(xml, list) - 1);
  const counted = grown(xml.slice(list.start, list.end), added.length);
  const formats = counted + xml.slice(list.end, end) + added.join('');
  const before = withNumbers(xml, xml.slice(0, list.start), numbers);
  return before + formats + xml.slice(end);
}

/** The part of the file before the list of formats, with more number formats in it. */
function withNumbers(xml: string, before: string, numbers: ReadonlyMap<string, number>): string {
  if (numbers.size === 0) return before;
  const prefix = prefixOf(xml);
  const items = [...numbers].map(([code, number]) => {
    const escaped = code.replace(/[&<>"]/gu, (char) => `&#${char.charCodeAt(0)};`);
    return `<${prefix}numFmt numFmtId="${number}" formatCode="${escaped}"/>`;
  });
  const list = [...tagsOf(before)].find((tag) => tag.name === 'numFmts' && tag.kind === 'open');
  if (list) {
    const end = before.lastIndexOf('<', elementEnd(before, list) - 1);
    return (
      before.slice(0, list.start) +
      grown(before.slice(list.start, list.end), items.length) +
      before.slice(list.end, end) +
      items.join('') +
      before.slice(end)
    );
  }
  const root = [...tagsOf(before)].find((tag) => tag.name === 'styleSheet');
  const at = root?.end ?? 0;
  return `${before.slice(0, at)}<${prefix}numFmts count="${items.length}">${items.join('')}</${prefix}numFmts>${before.slice(at)}`;
}

function grown(tag: string, by: number): string {
  return tag.replace(
    /(\scount\s*=\s*["'])(\d+)/u,
    (_, start: string, count: string) => `${start}${Number(count) + by}`,
  );
}
