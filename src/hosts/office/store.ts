import { STORE_NAMESPACE, newestStoreText, storeXml } from '../store-xml';
import type { Work } from './runner';

/** Reads what the product keeps in the workbook; two syncs. Of several parts (a copied sheet brings one) the last counts. */
export const loadStoreWork: Work<string | null> = async (context, sync) => {
  const parts = context.workbook.customXmlParts.getByNamespace(STORE_NAMESPACE);
  parts.load('items/id');
  await sync();
  if (parts.items.length === 0) return null;
  const texts = parts.items.map((part) => part.getXml());
  await sync();
  return newestStoreText(texts.map(({ value }) => value));
};

/** Leaves exactly one part with the text, or none for null; two syncs. */
export function saveStoreWork(text: string | null): Work<void> {
  const xml = text === null ? null : storeXml(text);
  return async (context, sync) => {
    const all = context.workbook.customXmlParts;
    const parts = all.getByNamespace(STORE_NAMESPACE);
    parts.load('items/id');
    await sync();
    const kept = xml === null ? undefined : parts.items.at(-1);
    for (const part of parts.items) if (part !== kept) part.delete();
    if (xml !== null) {
      if (kept) kept.setXml(xml);
      else all.add(xml);
    }
    await sync();
  };
}
