import { citationWords } from '../i18n/page-words/citations.ts';
import { frozenPath, releasePath } from '../releases/release-paths.ts';
import type { Release } from '../schema/release.ts';
import { ownPage, whole, type Citable } from './own-page.ts';

/** A release as a whole, and each picture of it at the address where it never changes. */
export function frozenCitables({ version, date, charts: frozen }: Release): Citable[] {
  const edition = { version, date };
  const whence = releasePath(version);
  const key = editionKey(version);
  return [
    ownPage({
      id: key,
      type: 'dataset',
      path: whence,
      titleIn: (locale) => citationWords[locale].dataset,
      edition,
    }),
    ...frozen.map(({ id, title }) =>
      ownPage({
        id: `chart-${id}-${key}`,
        type: 'graphic',
        path: whence,
        titleIn: (locale) => title[locale],
        addressIn: (locale) => whole('en', frozenPath(version, id, locale)),
        edition,
      }),
    ),
  ];
}

/** The key of an edition as something to cite: keys have no points. */
export const editionKey = (version: string): string => `edition-${version.replaceAll('.', '-')}`;
