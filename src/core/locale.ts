/** The two languages of the product; zh-CN comes first everywhere. */
export const LOCALES = ['zh-CN', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** One text per language: a missing translation does not compile. */
export type Bilingual<T = string> = Readonly<Record<Locale, T>>;

/** Chooses the product language for a BCP 47 tag: every Chinese tag and none get zh-CN, everything else English. */
export function localeFor(tag: string | undefined): Locale {
  return tag === undefined || /^zh/i.test(tag) ? 'zh-CN' : 'en';
}
