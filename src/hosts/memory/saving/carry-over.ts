import type { Sheet } from 'hucre';
import { attribute, elementsOf, partName, readerOf } from '../package/package-xml';
import { zipEntries } from '../package/zip';
import { deflated, repacked, type Replacement } from '../package/zip-writing';

/**
 * What the library forgets between opening and saving: which other parts the package refers to (custom XML, custom
 * properties, the theme), how a sheet is protected (the password), and the default height of rows.
 */
export interface CarriedParts {
  readonly rootRelations: string;
  readonly workbookRelations: string;
  readonly contentTypes: string;
  readonly sheets: ReadonlyMap<Sheet, SheetElements>;
}

interface SheetElements {
  readonly rowDefaults: string | null;
  readonly protection: string | null;
}

const ROOT_RELATIONS = '_rels/.rels';
const WORKBOOK_RELATIONS = 'xl/_rels/workbook.xml.rels';
const CONTENT_TYPES = '[Content_Types].xml';
const ROW_DEFAULTS = /<sheetFormatPr\b[^>]*\/>/;
const PROTECTION = /<sheetProtection\b[^>]*\/>/;

/** Remembers from a package, whose sheets these are in their order, what has to be carried over when it is saved. */
export async function partsToCarry(bytes: Uint8Array, sheets: readonly Sheet[]): Promise<CarriedParts> {
  const read = readerOf(bytes);
  const workbookRelations = await read(WORKBOOK_RELATIONS);
  const paths = sheetPaths(await read('xl/workbook.xml'), workbookRelations);
  const elements = new Map<Sheet, SheetElements>();
  // With other kinds of sheets between them the order says nothing.
  if (paths.length === sheets.length) {
    for (const [index, sheet] of sheets.entries()) {
      const xml = await read(paths[index] ?? '');
      elements.set(sheet, {
        rowDefaults: plainElement(ROW_DEFAULTS.exec(xml)),
        protection: plainElement(PROTECTION.exec(xml)),
      });
    }
  }
  const rootRelations = await read(ROOT_RELATIONS);
  return { rootRelations, workbookRelations, contentTypes: await read(CONTENT_TYPES), sheets: elements };
}

/** Without attributes of extensions: their prefixes are unknown in the saved sheet. */
function plainElement(found: RegExpExecArray | null): string | null {
  return found && found[0].replace(/\s\w+:\w+="[^"]*"/g, '');
}

/** Puts what was remembered into a saved package; `origins` are the sheets it was made from, null for new ones. */
export async function withCarried(
  saved: Uint8Array,
  carried: CarriedParts,
  origins: readonly (Sheet | null)[],
): Promise<Uint8Array> {
  const entries = zipEntries(saved);
  const read = readerOf(saved);
  const names = new Set(entries.map((entry) => entry.name));
  const replaced = new Map<string, Replacement>();
  const change = async (name: string, changed: (xml: string) => string): Promise<void> => {
    const xml = await read(name);
    if (changed(xml) !== xml) replaced.set(name, await deflated(new TextEncoder().encode(changed(xml))));
  };
  await change(ROOT_RELATIONS, (xml) => withRelations(xml, carried.rootRelations, '', names));
  await change(WORKBOOK_RELATIONS, (xml) => withRelations(xml, carried.workbookRelations, 'xl/', names));
  await change(CONTENT_TYPES, (xml) => withTypes(xml, carried.contentTypes, names));
  for (const [index, origin] of origins.entries()) {
    const elements = origin && carried.sheets.get(origin);
    if (elements) await change(`xl/worksheets/sheet${index + 1}.xml`, (xml) => withElements(xml, elements));
  }
  return repacked(saved, entries, replaced);
}

function withElements(xml: string, { rowDefaults, protection }: SheetElements): string {
  const sized = rowDefaults === null ? xml : xml.replace(ROW_DEFAULTS, () => rowDefaults);
  return protection === null ? sized : sized.replace(PROTECTION, () => protection);
}

function sheetPaths(workbook: string, relations: string): string[] {
  const targets = new Map(
    elementsOf(relations, 'Relationship').map((item) => [attribute(item, 'Id'), attribute(item, 'Target')]),
  );
  return elementsOf(workbook, 'sheet').map((sheet) =>
    partName(targets.get(attribute(sheet, 'r:id')) ?? '', 'xl/'),
  );
}

/**
 * Adds the relations that lead to parts which are there but which nothing refers to any more, and drops those that lead
 * nowhere (the library always names a theme): Excel calls such a package damaged.
 */
function withRelations(xml: string, before: string, folder: string, names: ReadonlySet<string>): string {
  const target = (item: string): string => partName(attribute(item, 'Target'), folder);
  const known = new Set(elementsOf(xml, 'Relationship').map(target));
  const missing = elementsOf(before, 'Relationship').filter(
    (item) => names.has(target(item)) && !known.has(target(item)),
  );
  const added = missing.map((item, index) => item.replace(/\sId="[^"]*"/, ` Id="carried${index + 1}"`));
  const dangling = elementsOf(xml, 'Relationship').filter(
    (item) => attribute(item, 'TargetMode') !== 'External' && !names.has(target(item)),
  );
  return without(xml, dangling).replace('</Relationships>', () => `${added.join('')}</Relationships>`);
}

function without(xml: string, elements: readonly string[]): string {
  return elements.reduce((rest, element) => rest.replace(element, ''), xml);
}

/** Adds the content types of parts that are there without one, and drops those of parts that are not. */
function withTypes(xml: string, before: string, names: ReadonlySet<string>): string {
  const part = (item: string): string => attribute(item, 'PartName').slice(1);
  const known = new Set(elementsOf(xml, 'Override').map(part));
  const extensions = new Set(
    elementsOf(xml, 'Default').map((item) => attribute(item, 'Extension').toLowerCase()),
  );
  const overrides = elementsOf(before, 'Override').filter(
    (item) => names.has(part(item)) && !known.has(part(item)),
  );
  const defaults = elementsOf(before, 'Default').filter(
    (item) => !extensions.has(attribute(item, 'Extension').toLowerCase()),
  );
  const dangling = elementsOf(xml, 'Override').filter((item) => !names.has(part(item)));
  return without(xml, dangling).replace('</Types>', () => `${[...defaults, ...overrides].join('')}</Types>`);
}
