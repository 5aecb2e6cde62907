import type { Loss } from '../../host';
import { sheetFrame } from '../reading/sheet-scan';
import { partText, type WorkbookPackage } from '../package/workbook-package';

/** Which parts of a package tell what is in it. */
const PARTS: readonly (readonly [Loss, RegExp])[] = [
  ['charts', /^xl\/(?:charts|chartsheets)\//iu],
  ['pivot-tables', /^xl\/pivot(?:tables|cache)\//iu],
  ['macros', /^xl\/(?:vbaProject\.bin|macrosheets\/)/iu],
  ['images', /^xl\/media\//iu],
  ['shapes', /^xl\/drawings\/drawing[^/]*\.xml$/iu],
  ['controls', /^xl\/(?:ctrlProps|activeX)\//iu],
  ['embedded-files', /^xl\/embeddings\//iu],
  ['external-links', /^xl\/externalLinks\//iu],
  ['comments-format', /^xl\/(?:comments|threadedComments)/iu],
  ['slicers', /^xl\/(?:slicer|timeline)/iu],
];

/** A signature over the parts of a package breaks with the first byte that changes, however the file is saved. */
export function isSigned({ entries }: WorkbookPackage): boolean {
  return entries.some(({ name }) => /^_xmlsignatures\//iu.test(name));
}

/** What the file has that is not sure to survive when it is written anew. */
export async function lossesOf(source: WorkbookPackage): Promise<readonly Loss[]> {
  const found = PARTS.filter(([, pattern]) => source.entries.some(({ name }) => pattern.test(name)));
  const extended = await hasExtensions(source);
  return [
    ...found.map(([loss]) => loss),
    ...(extended ? (['x14-formats'] as const) : []),
    ...(isSigned(source) ? (['signature'] as const) : []),
  ];
}

/** Conditional formats, validations and sparklines of newer editions lie in a list of extensions behind the sheet. */
async function hasExtensions({ bytes, entries, sheets }: WorkbookPackage): Promise<boolean> {
  for (const { path } of sheets) {
    if (path === null) continue;
    const xml = await partText(bytes, entries, path);
    if (/<(?:\w+:)?extLst[\s>]/u.test(sheetFrame(xml).tail)) return true;
  }
  return false;
}
