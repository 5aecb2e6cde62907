import { EncryptedFileError, readXlsx, type CellStyle, type Sheet, type Workbook } from 'hucre';
import { HostError } from '../../host';
import { localised } from '../display/localised';
import type { WorkbookPackage } from '../package/workbook-package';
import { sheetFrame } from './sheet-scan';
import { checkXml, elementEnd, elementsNamed, prefixOf, tagsOf } from '../package/xml-tags';
import { packed, stored } from '../package/zip-writing';

/** The formats of a workbook by the index cells name them with. */
export interface StyleTable {
  /** Shared by all cells of a format, so nobody may change one in place. */
  readonly styles: readonly (CellStyle | undefined)[];
  /** Whether numbers in it are dates. */
  readonly dates: readonly boolean[];
}

/** Everything of a workbook but the cells of its sheets, as the library reads it. */
export interface Frames {
  readonly file: Workbook;
  /** By the order of the sheets in the workbook. */
  readonly sheets: readonly Sheet[];
  readonly styles: StyleTable;
}

const PROBE = 'targetTableFormats';
/** Formats on one row of the sheet that asks for them. */
const PER_ROW = 1000;
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/**
 * Has the library read a package of its own: the sheets without their cells, the formats, nothing else. One more sheet has
 * a cell in every format, which tells what each looks like.
 * @param texts the sheets, in the order of the workbook; '' for those that are no worksheets
 * @throws HostError `unreadable`.
 */
export async function readFrames(
  source: WorkbookPackage,
  texts: readonly string[],
  stylesXml: string,
): Promise<Frames> {
  const count = formatCount(stylesXml);
  const parts = new Map([
    ['[Content_Types].xml', `<Types xmlns="${PACKAGE}/content-types"/>`],
    ['_rels/.rels', relations([['rId1', 'officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', withProbe(source.workbookXml)],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        ...source.sheets.map(({ id }, index) => [id, 'worksheet', `worksheets/${index}.xml`] as const),
        [PROBE, 'worksheet', 'worksheets/probe.xml'],
        ...(stylesXml === '' ? [] : [['targetTableStyles', 'styles', 'styles.xml'] as const]),
      ]),
    ],
    ...(stylesXml === '' ? [] : [['xl/styles.xml', stylesXml] as const]),
    ['xl/worksheets/probe.xml', probeSheet(count)],
    ...texts.map((xml, index) => [`xl/worksheets/${index}.xml`, frameOf(xml)] as const),
  ]);
  const encoder = new TextEncoder();
  const bytes = packed([...parts].map(([name, xml]) => [name, stored(encoder.encode(xml))]));
  let file: Workbook;
  try {
    file = await readXlsx(bytes, { readStyles: true });
  } catch (cause) {
    if (cause instanceof EncryptedFileError) throw new HostError('encrypted', 'encrypted', { cause });
    throw new HostError('unreadable', 'package', { cause });
  }
  if (file.sheets.length !== source.sheets.length + 1) throw new HostError('unreadable', 'sheets');
  const probe = file.sheets.at(-1);
  return { file, sheets: file.sheets.slice(0, -1), styles: stylesIn(probe, count) };
}

function relations(items: readonly (readonly [id: string, type: string, target: string])[]): string {
  const elements = items.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${elements.join('')}</Relationships>`;
}

/** The workbook with one more sheet behind the others. */
function withProbe(xml: string): string {
  const list = elementsNamed(xml, 'sheets')[0];
  if (!list) throw new HostError('unreadable', 'no sheets');
  const end = xml.lastIndexOf('<', elementEnd(xml, list) - 1);
  const probe = `<${prefixOf(xml)}sheet name="${PROBE}" sheetId="65535" r:id="${PROBE}"/>`;
  return xml.slice(0, end) + probe + xml.slice(end);
}

function probeSheet(count: number): string {
  const rows: string[] = [];
  for (let first = 0; first < count; first += PER_ROW) {
    const cells = Array.from(
      { length: Math.min(PER_ROW, count - first) },
      (_, index) => `<c s="${first + index}"><v>1</v></c>`,
    );
    rows.push(`<row>${cells.join('')}</row>`);
  }
  return `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`;
}

/** The sheet without its rows and columns. */
function frameOf(xml: string): string {
  if (xml === '') return '<worksheet/>';
  const { head, tail } = sheetFrame(xml);
  checkXml(head + tail);
  const columns = elementsNamed(head, 'cols')[0];
  return (columns ? head.slice(0, columns.start) + head.slice(elementEnd(head, columns)) : head) + tail;
}

/** How many formats cells may name: those in `cellXfs`. */
function formatCount(xml: string): number {
  const list = xml === '' ? undefined : elementsNamed(xml, 'cellXfs')[0];
  if (!list) return 0;
  let count = 0;
  for (const tag of tagsOf(xml, list.end, elementEnd(xml, list))) {
    if (tag.name === 'xf' && tag.kind !== 'close') count++;
  }
  return count;
}

function stylesIn(probe: Sheet | undefined, count: number): StyleTable {
  const styles: (CellStyle | undefined)[] = [];
  const dates: boolean[] = [];
  for (let index = 0; index < count; index++) {
    const row = Math.floor(index / PER_ROW);
    const column = index % PER_ROW;
    const date = probe?.rows[row]?.[column] instanceof Date;
    const style = localised(probe?.cells?.get(`${row},${column}`)?.style, date);
    styles.push(style && Object.freeze(style));
    dates.push(date);
  }
  return { styles, dates };
}
