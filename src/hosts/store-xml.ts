import { HostError } from './host';

/**
 * What the product keeps in a workbook lies in one custom XML part of this namespace: Excel carries it along and never
 * shows it. Source: "Persist add-in state and settings", Office Add-ins documentation.
 */
export const STORE_NAMESPACE = 'urn:target-table-assistant:store';

/** The longest text that is kept or read, in characters: settings and suppressions, never cells. */
const LONGEST_STORE = 512 * 1024;

/**
 * The part that holds the text.
 * @throws HostError `too-large`.
 */
export function storeXml(text: string): string {
  if (text.length > LONGEST_STORE) throw new HostError('too-large', 'store');
  return `<store xmlns="${STORE_NAMESPACE}">${text.replace(/[&<>\r]/gu, (char) => ESCAPES[char] ?? char)}</store>`;
}

/**
 * The text of a part, or null when the part is not ours, broken or too long. Nothing but our own element with plain text
 * is understood, so there are no entities to expand and no document type to fetch.
 */
function storeText(xml: string): string | null {
  if (xml.length > 2 * LONGEST_STORE) return null;
  const found =
    /^(?:\uFEFF)?\s*(?:<\?xml[^<>]*\?>\s*)?<store\s+xmlns="([^"<>]*)"\s*(?:\/>|>([^<]*)<\/store>)\s*$/u.exec(
      xml,
    );
  if (found?.[1] !== STORE_NAMESPACE) return null;
  const text = (found[2] ?? '').replace(
    /&(?:amp|lt|gt|quot|apos|#13|#xD);/giu,
    (entity) => UNESCAPES[entity] ?? '',
  );
  return text === '' ? null : text;
}

/** The text of the last part that can be read, or null. Copying sheets between workbooks may leave several. */
export function newestStoreText(parts: readonly string[]): string | null {
  return (
    parts
      .map(storeText)
      .filter((text) => text !== null)
      .at(-1) ?? null
  );
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };
const UNESCAPES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#13;': '\r',
  '&#xD;': '\r',
};
