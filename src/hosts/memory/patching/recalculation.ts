import { elementEnd, elementsNamed, prefixOf } from '../package/xml-tags';

/** What stands in `workbook.xml` before the way of calculating (ECMA-376 part 1, 18.2.27), the sheets at least. */
const BEFORE = ['sheets', 'functionGroups', 'externalReferences', 'definedNames'];
const ATTRIBUTE = /\sfullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/u;

/**
 * `workbook.xml` with the wish that whoever opens the file calculates it: nothing is calculated here, and the results a file
 * keeps of its formulas may be those of the old values.
 */
export function calculatedOnOpening(xml: string): string {
  const [known] = elementsNamed(xml, 'calcPr');
  if (known) {
    const end = known.kind === 'empty' ? '/>' : '>';
    const tag = xml
      .slice(known.start, known.end - end.length)
      .replace(ATTRIBUTE, '')
      .trimEnd();
    return `${xml.slice(0, known.start)}${tag} fullCalcOnLoad="1"${end}${xml.slice(known.end)}`;
  }
  const behind = BEFORE.flatMap((name) => elementsNamed(xml, name).map((tag) => elementEnd(xml, tag)));
  const at = Math.max(...behind);
  return `${xml.slice(0, at)}<${prefixOf(xml)}calcPr fullCalcOnLoad="1"/>${xml.slice(at)}`;
}
