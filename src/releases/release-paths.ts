import { localeFolder, type Locale } from '../i18n/locale.ts';

/** Where a release stands, below the language for its page and below the root for what it holds. */
export const releasePath = (version: string): string => `/v/${version}/`;

/** Where the picture of what became of a frozen chart stands, below the language. Outside the release: it changes. */
export const statusPath = (version: string, chart: string): string => `/status/${version}/${chart}.svg`;

/** Where a frozen chart stands in a language, below the root. */
export const frozenPath = (version: string, chart: string, locale: Locale): string =>
  `${releasePath(version)}${localeFolder[locale]}embed/${chart}/`;
