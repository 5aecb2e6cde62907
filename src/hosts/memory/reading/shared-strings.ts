import { cellText } from '../package/xml-text';
import { tagsOf, textEnd, type XmlTag } from '../package/xml-tags';

/** The texts of `sharedStrings.xml` by their index; rich text as plain text, without its phonetic hints. */
export function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  for (const tag of tagsOf(xml)) {
    if (tag.name !== 'si' || tag.kind === 'close') continue;
    strings.push(tag.kind === 'empty' ? '' : textOfRuns(xml, tag.end));
  }
  return strings;
}

/** The text of the runs (`t`, also inside `r`) from here to the end of the element that holds them. */
export function textOfRuns(xml: string, from: number): string {
  let text = '';
  let phonetic = false;
  let depth = 1;
  for (const tag of tagsOf(xml, from)) {
    if (tag.name === 'rPh') phonetic = tag.kind === 'open';
    if (tag.name === 't' && tag.kind === 'open' && !phonetic) text += runText(xml, tag);
    if (tag.kind === 'open') depth++;
    else if (tag.kind === 'close' && --depth === 0) break;
  }
  return text;
}

function runText(xml: string, tag: XmlTag): string {
  return cellText(xml.slice(tag.end, textEnd(xml, tag.end)));
}
