import { locales, type Locale } from '../../src/i18n/locale.ts';
import { loadLedger } from '../../src/ledger.ts';
import { loadReleases } from '../../src/releases/load-releases.ts';

/** One address of every kind of page, in both languages. */
export function everyKindOfPage(): string[] {
  const ledger = loadLedger();
  const first = (records: readonly { id: string }[], wanted?: string) =>
    (records.find(({ id }) => id === wanted) ?? records[0])?.id ?? '';
  const paths = [
    '',
    'timeline/',
    'timeline/cite/',
    'targets/',
    'policies/',
    'compare/',
    'compare/372-202/',
    'agencies/',
    'sources/',
    'method/',
    'method/accessibility/',
    'glossary/',
    'search/',
    'corrections/',
    'about/',
    'data/',
    'data/codebook/',
    'charts/',
    'charts/policy-stack/',
    'embed/little-giants/',
    'v/',
    ...loadReleases()
      .slice(-1)
      .map(({ manifest }) => `v/${manifest.version}/`),
    'about/design/',
    'about/design/policy-stack/',
    `timeline/${first(ledger.events)}/`,
    `targets/${first(ledger.targets, 'little-giants-2025')}/`,
    `policies/${first(ledger.policies, 'ndrc-2021-372')}/`,
    `policies/${first(ledger.policies, 'miit-2022-54')}/`,
    `agencies/${first(ledger.agencies, 'ndrc')}/`,
    `sources/${first(ledger.articles)}/`,
  ];
  // Hosts want the page for what is missing as a file at the root; the other language has its own as a folder.
  return locales.flatMap((locale) =>
    [...paths, locale === 'en' ? '404.html' : '404/'].map((path) => `${prefix(locale)}${path}`),
  );
}

const prefix = (locale: Locale) => (locale === 'en' ? '/' : `/${locale}/`);
