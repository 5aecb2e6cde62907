import { markLevelOf } from '../../marks';
import { sheetFrame } from '../reading/sheet-scan';
import { plainText } from '../package/xml-text';
import { elementEnd, tagsOf, textEnd, type XmlTag } from '../package/xml-tags';

/** The XML of a sheet without the conditional formats that are our marks; those of others stay as they are. */
export function unmarkedSheet(xml: string): string {
  const gone: { readonly start: number; readonly end: number }[] = [];
  let skip = 0;
  for (const tag of tagsOf(xml, xml.length - sheetFrame(xml).tail.length)) {
    if (tag.start < skip || tag.name !== 'conditionalFormatting' || tag.kind !== 'open') continue;
    skip = elementEnd(xml, tag);
    const rules = rulesIn(xml, tag, skip);
    const own = rules.filter(({ own: isOwn }) => isOwn);
    gone.push(...(own.length > 0 && own.length === rules.length ? [{ start: tag.start, end: skip }] : own));
  }
  let done = 0;
  const parts = gone.map(({ start, end }) => {
    const part = xml.slice(done, start);
    done = end;
    return part;
  });
  return parts.join('') + xml.slice(done);
}

function rulesIn(
  xml: string,
  formatting: XmlTag,
  to: number,
): { readonly start: number; readonly end: number; readonly own: boolean }[] {
  const rules = [];
  for (const tag of tagsOf(xml, formatting.end, to)) {
    if (tag.name !== 'cfRule' || tag.kind === 'close') continue;
    const end = elementEnd(xml, tag);
    rules.push({
      start: tag.start,
      end,
      own: formulasIn(xml, tag, end).some((text) => markLevelOf(text) !== null),
    });
  }
  return rules;
}

function formulasIn(xml: string, rule: XmlTag, to: number): string[] {
  return [...tagsOf(xml, rule.end, to)]
    .filter((tag) => tag.name === 'formula' && tag.kind === 'open')
    .map((tag) => plainText(xml.slice(tag.end, textEnd(xml, tag.end))));
}
