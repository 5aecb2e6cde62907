import { HostError } from '../../host';
import { checkPackage } from './package-check';
import { partName } from './package-xml';
import { attributesOf, checkXml, elementEnd, elementsNamed, tagsOf } from './xml-tags';
import { unpacked, type ZipEntry } from './zip';

/** A worksheet of a package. Charts and macros on sheets of their own have no path. */
export interface PackagedSheet {
  readonly name: string;
  /** The relation that leads to it. */
  readonly id: string;
  readonly path: string | null;
}

/** An .xlsx file with what leads through it. Nothing but the parts asked for is ever unpacked. */
export interface WorkbookPackage {
  readonly bytes: Uint8Array;
  readonly entries: readonly ZipEntry[];
  readonly workbookXml: string;
  /** The part that is. */
  readonly workbookPath: string;
  readonly sheets: readonly PackagedSheet[];
  readonly stylesPath: string | null;
  readonly stringsPath: string | null;
  /** Dates count from 1904. */
  readonly dates1904: boolean;
}

/**
 * Opens the package: looks at its directory, then at the two or three parts that say where the others are.
 * @throws HostError `unreadable`, `encrypted`, `unsupported` or `too-large`.
 */
export async function openPackage(bytes: Uint8Array): Promise<WorkbookPackage> {
  const entries = checkPackage(bytes);
  const root = await partText(bytes, entries, '_rels/.rels');
  const main = relationsOf(root, '').find(({ type }) => type === 'officeDocument');
  if (!main) throw new HostError('unreadable', 'no workbook');
  const folder = main.path.slice(0, main.path.lastIndexOf('/') + 1);
  const relationsPath = `${folder}_rels/${main.path.slice(folder.length)}.rels`;
  const [workbookXml, relationsXml] = await Promise.all([
    partText(bytes, entries, main.path),
    partText(bytes, entries, relationsPath),
  ]);
  if (workbookXml === '') throw new HostError('unreadable', 'no workbook');
  const relations = relationsOf(relationsXml, folder);
  const pathOf = (wanted: string): string | null =>
    relations.find(({ type }) => type === wanted)?.path ?? null;
  return {
    bytes,
    entries,
    workbookXml,
    workbookPath: main.path,
    sheets: sheetsOf(workbookXml, relations),
    stylesPath: pathOf('styles'),
    stringsPath: pathOf('sharedStrings'),
    dates1904: elementsNamed(workbookXml, 'workbookPr').some((tag) =>
      /^(?:1|true)$/u.test(attributesOf(workbookXml, tag).get('date1904') ?? ''),
    ),
  };
}

/**
 * The text of a part, `''` when there is none.
 * @throws HostError `unreadable`, also for XML that may not be read.
 */
export async function partText(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  path: string,
): Promise<string> {
  const entry = entryOf(entries, path);
  if (!entry) return '';
  const xml = decoded(await unpacked(bytes, entry));
  checkXml(xml);
  return xml;
}

/** Names of parts are compared without case (ECMA-376 part 2, 6.2.2.3). */
export function entryOf(entries: readonly ZipEntry[], path: string): ZipEntry | undefined {
  const key = path.toLowerCase();
  return entries.find(({ name }) => name === path) ?? entries.find(({ name }) => name.toLowerCase() === key);
}

/** The text with its byte order mark, so that it can be written again as it was. */
export function decoded(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

interface Relation {
  readonly id: string;
  /** The last word of its type: the rest differs between the editions of the standard. */
  readonly type: string;
  readonly path: string;
}

function relationsOf(xml: string, folder: string): Relation[] {
  return elementsNamed(xml, 'Relationship').flatMap((tag) => {
    const attributes = attributesOf(xml, tag);
    if (attributes.get('TargetMode') === 'External') return [];
    return [
      {
        id: attributes.get('Id') ?? '',
        type: (attributes.get('Type') ?? '').replace(/^.*\//u, ''),
        path: partName(attributes.get('Target') ?? '', folder),
      },
    ];
  });
}

function sheetsOf(workbookXml: string, relations: readonly Relation[]): PackagedSheet[] {
  const list = elementsNamed(workbookXml, 'sheets')[0];
  if (!list) throw new HostError('unreadable', 'no sheets');
  const sheets: PackagedSheet[] = [];
  for (const tag of tagsOf(workbookXml, list.end, elementEnd(workbookXml, list))) {
    if (tag.name !== 'sheet' || tag.kind === 'close') continue;
    const attributes = attributesOf(workbookXml, tag);
    const id = [...attributes].find(([name]) => /:id$/u.test(name))?.[1] ?? '';
    const relation = relations.find((candidate) => candidate.id === id);
    if (!relation) throw new HostError('unreadable', 'no sheet');
    const path = relation.type === 'worksheet' ? relation.path : null;
    sheets.push({ name: attributes.get('name') ?? '', id, path });
  }
  if (!sheets.some(({ path }) => path !== null)) throw new HostError('unreadable', 'no sheets');
  return sheets;
}
