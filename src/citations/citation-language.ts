import type { Locale } from '../i18n/locale.ts';

/** The language of an item, as CSL and reference managers write it. */
export const citationLanguage = { en: 'en-GB', zh: 'zh-CN' } as const satisfies Record<Locale, string>;
