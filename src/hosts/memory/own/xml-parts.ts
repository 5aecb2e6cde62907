import { STORE_NAMESPACE } from '../../store-xml';
import { attribute, elementsOf, partName, readerOf } from '../package/package-xml';
import { unpacked, zipEntries, type ZipEntry } from '../package/zip';
import { deflated, repacked, type Replacement } from '../package/zip-writing';

const ITEM = /^customXml\/item(\d+)\.xml$/iu;
const WORKBOOK_RELATIONS = 'xl/_rels/workbook.xml.rels';
const CONTENT_TYPES = '[Content_Types].xml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';

/** The custom XML parts of the product in a package, in their order; those of others are left alone. */
export async function ownXmlParts(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
): Promise<readonly string[]> {
  return (await ownItems(bytes, entries)).map(({ xml }) => xml);
}

/**
 * The package with exactly these custom XML parts of the product. Each gets what Excel expects beside it: properties with
 * an id, a relation from the workbook, a content type (ECMA-376 part 1, 15.2.4 to 15.2.6). Parts whose number stays keep
 * their names, so that nothing else has to change.
 * @returns null when the package names its parts in a way this does not know.
 */
export async function withOwnXmlParts(
  bytes: Uint8Array,
  parts: readonly string[],
): Promise<Uint8Array | null> {
  const entries = zipEntries(bytes);
  const old = await ownItems(bytes, entries);
  if (parts.length === old.length && parts.every((xml, index) => xml === old[index]?.xml)) return bytes;
  const changes = new Map<string, Replacement | null>();
  if (parts.length === old.length) {
    for (const [index, xml] of parts.entries()) {
      const item = old[index];
      if (item && item.xml !== xml) changes.set(item.name, await packed(xml));
    }
    return repacked(bytes, entries, changes);
  }
  const read = readerOf(bytes);
  const relationsXml = await read(WORKBOOK_RELATIONS);
  const typesXml = await read(CONTENT_TYPES);
  if (!relationsXml.includes('</Relationships>') || !typesXml.includes('</Types>')) return null;
  for (const { number } of old) for (const name of filesOf(number)) changes.set(name, null);
  const taken = entries.map(({ name }) => Number(ITEM.exec(name)?.[1] ?? 0));
  const first = Math.max(0, ...taken) + 1;
  for (const [index, xml] of parts.entries()) {
    const [item, properties, relations] = filesOf(first + index);
    changes.set(item, await packed(xml));
    changes.set(properties, await packed(propertiesXml(first + index)));
    changes.set(relations, await packed(itemRelationsXml(first + index)));
  }
  const numbers = parts.map((_, index) => first + index);
  const gone = new Set(old.flatMap(({ number }) => filesOf(number)));
  changes.set(WORKBOOK_RELATIONS, await packed(withRelations(relationsXml, gone, numbers)));
  changes.set(CONTENT_TYPES, await packed(withTypes(typesXml, gone, numbers)));
  return repacked(bytes, entries, changes);
}

interface OwnItem {
  readonly name: string;
  readonly number: number;
  readonly xml: string;
}

async function ownItems(bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<readonly OwnItem[]> {
  const found = entries.map(async (entry): Promise<OwnItem | null> => {
    const number = ITEM.exec(entry.name)?.[1];
    if (number === undefined) return null;
    const xml = new TextDecoder().decode(await unpacked(bytes, entry));
    return xml.includes(`xmlns="${STORE_NAMESPACE}"`)
      ? { name: entry.name, number: Number(number), xml }
      : null;
  });
  return (await Promise.all(found)).filter((item) => item !== null).sort((a, b) => a.number - b.number);
}

function filesOf(number: number): readonly [item: string, properties: string, relations: string] {
  return [
    `customXml/item${number}.xml`,
    `customXml/itemProps${number}.xml`,
    `customXml/_rels/item${number}.xml.rels`,
  ];
}

function packed(xml: string): Promise<Replacement> {
  return deflated(new TextEncoder().encode(xml));
}

/** Any id will do that no other part of the package has; this one tells whose part it is. */
function propertiesXml(number: number): string {
  const id = `{7A2B1C54-5D0E-4E7B-9F6A-${number.toString(16).toUpperCase().padStart(12, '0')}}`;
  return `<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${OFFICE}/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${STORE_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`;
}

function itemRelationsXml(number: number): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`;
}

function withRelations(xml: string, gone: ReadonlySet<string>, numbers: readonly number[]): string {
  const kept = withoutParts(xml, 'Relationship', (item) => partName(attribute(item, 'Target'), 'xl/'), gone);
  const added = numbers.map(
    (number) =>
      `<Relationship Id="targetTableStore${number}" Type="${OFFICE}/relationships/customXml" Target="../customXml/item${number}.xml"/>`,
  );
  return kept.replace('</Relationships>', () => `${added.join('')}</Relationships>`);
}

function withTypes(xml: string, gone: ReadonlySet<string>, numbers: readonly number[]): string {
  const kept = withoutParts(xml, 'Override', (item) => attribute(item, 'PartName').slice(1), gone);
  const overrides = numbers.map(
    (number) =>
      `<Override PartName="/customXml/itemProps${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>`,
  );
  // The items themselves are plain XML: the type of the extension, which every package of Excel declares.
  const plain = /<Default\b[^>]*\sExtension="xml"/iu.test(kept);
  const fallback = plain ? '' : '<Default Extension="xml" ContentType="application/xml"/>';
  return kept.replace('</Types>', () => `${overrides.join('')}${fallback}</Types>`);
}

function withoutParts(
  xml: string,
  tag: string,
  partOf: (element: string) => string,
  gone: ReadonlySet<string>,
): string {
  return elementsOf(xml, tag)
    .filter((item) => gone.has(partOf(item)))
    .reduce((rest, item) => rest.replace(item, ''), xml);
}
