/** The two languages of the site; English stands at `/`, Chinese at `/zh/`. */
export const locales = ['en', 'zh'] as const;
export type Locale = (typeof locales)[number];

/** The other language, for the switch that stays on the same page. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'en' ? 'zh' : 'en';
}

/** Where the pages of a language stand below any root that ends in a slash. */
export const localeFolder: Record<Locale, string> = { en: '', zh: 'zh/' };

/** The value of `lang` for text in a language. */
export const languageTag: Record<Locale, string> = { en: 'en', zh: 'zh-Hans' };
