import { STORE_NAMESPACE, newestStoreText, storeXml } from '../store-xml';
import type { Work } from './runner';

/** Asks, with the next sync, which parts of ours there are. */
export function requestStoreParts(context: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  const parts = context.workbook.customXmlParts.getByNamespace(STORE_NAMESPACE);
  parts.load('items/id');
  return parts;
}

/** Asks, with the next sync, what the parts hold; the answer tells the text of the newest one. */
export function requestStoreTexts(parts: Excel.CustomXmlPartScopedCollection): () => string | null {
  const texts = parts.items.map((part) => part.getXml());
  return () => newestStoreText(texts.map(({ value }) => value));
}

/** Reads what the product keeps in the workbook; two syncs, one where there is nothing. */
export const loadStoreWork: Work<string | null> = async (context, sync) => {
  const parts = requestStoreParts(context);
  await sync();
  if (parts.items.length === 0) return null;
  const text = requestStoreTexts(parts);
  await sync();
  return text();
};

/** Leaves exactly one part with the text, or none for null; two syncs. */
export function saveStoreWork(text: string | null): Work<void> {
  const xml = text === null ? null : storeXml(text);
  return async (context, sync) => {
    const parts = requestStoreParts(context);
    await sync();
    const kept = xml === null ? undefined : parts.items.at(-1);
    for (const part of parts.items) if (part !== kept) part.delete();
    if (xml !== null) {
      if (kept) kept.setXml(xml);
      else context.workbook.customXmlParts.add(xml);
    }
    await sync();
  };
}
