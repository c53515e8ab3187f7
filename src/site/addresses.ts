import { localeFolder, type Locale } from '../i18n/locale.ts';

/**
 * Where a page stands: `path` is below the language, with slashes at both ends (`/`, `/targets/x/`). Throws where it begins
 * with anything else.
 */
export function address(locale: Locale, path: string): string {
  if (!path.startsWith('/'))
    throw new Error(`Unexpected path “${path}”, expected one that begins with a slash.`);
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  return `${base}/${localeFolder[locale]}${path.slice(1)}`;
}

/** The full address of a page on the site it is built for. */
export function fullAddress(locale: Locale, path: string, site: URL | undefined): string {
  return new URL(address(locale, path), site).href;
}

/**
 * Languages as `getStaticPaths` wants them: English at the root, Chinese below `/zh/`.
 * A new list each time: Astro keeps what it finds out about a route on the list it is given.
 */
export function localePaths() {
  return [
    { params: { locale: undefined }, props: { locale: 'en' as Locale } },
    { params: { locale: 'zh' }, props: { locale: 'zh' as Locale } },
  ];
}

/** One page a record and language. */
export function recordPaths<T extends { id: string }>(records: readonly T[]) {
  return localePaths().flatMap(({ params, props }) =>
    records.map((record) => ({ params: { ...params, id: record.id }, props: { ...props, record } })),
  );
}
