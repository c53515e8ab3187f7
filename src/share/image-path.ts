import type { Locale } from '../i18n/locale.ts';

/** Where the share image of a page stands below the root of the site; `path` is below the language. */
export function shareImagePath(locale: Locale, path: string): string {
  return `/share/${locale}${path === '/' ? '/index' : path.replace(/\/$/, '')}.png`;
}
