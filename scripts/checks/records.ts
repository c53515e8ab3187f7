import { localeFolder } from '../../src/i18n/locale.ts';
import type { Ledger } from '../../src/schema/ledger.ts';
import type { SiteCheck } from './check.ts';

/** Where each kind of record has its pages. */
const homes = (ledger: Ledger) => [
  ...ledger.events.map(({ id }) => `timeline/${id}`),
  ...ledger.targets.map(({ id }) => `targets/${id}`),
  ...ledger.policies.map(({ id }) => `policies/${id}`),
  ...ledger.agencies.map(({ id }) => `agencies/${id}`),
  ...ledger.articles.map(({ id }) => `sources/${id}`),
];
const indexes = [
  '',
  'timeline',
  'targets',
  'policies',
  'compare',
  'agencies',
  'sources',
  'method',
  'glossary',
  'corrections',
  'about',
  'data',
  'data/codebook',
  'about/design',
];

/** Why: a record of the ledger that no page shows cannot be cited, and nobody would notice. */
export const records: SiteCheck = {
  id: 'records',
  title: 'every record of the ledger has its page in both languages',
  run: (site, ledger) =>
    Object.values(localeFolder).flatMap((language) =>
      [...indexes, ...homes(ledger)]
        .map((path) => `${language}${path}${path === '' ? '' : '/'}index.html`)
        .filter((file) => !site.files.has(file))
        .map((file) => ({ where: file, message: `unexpected lack of the page, expected ${file}` })),
    ),
};
