import { charts } from '../charts/index.ts';
import { pageItem, type PublishedPage } from '../citations/page-item.ts';
import { policyItem } from '../citations/policy-item.ts';
import { citationWords } from '../i18n/page-words/citations.ts';
import type { Locale } from '../i18n/locale.ts';
import { word } from '../i18n/words.ts';
import type { CitationItem } from '../schema/citation-item.ts';
import type { Policy } from '../schema/policy.ts';
import { address } from './addresses.ts';
import { agencyOf, ledger, policyOf } from './ledger.ts';

/** Something of the site that can be cited. */
export interface Citable {
  /** Kind and key: `event-x`, `policy-y`, `site`. Permanent, and the name of its files below `/cite/`. */
  id: string;
  /** Its page, below the language. */
  path: string;
  item(locale: Locale): CitationItem;
}

/** Many items in one file, by its name below `/cite/`. */
export type CitationList = 'policies' | 'timeline-events' | 'target-list' | 'agency-list';

const whole = (locale: Locale, path: string) =>
  new URL(address(locale, path), import.meta.env.SITE ?? 'http://localhost').href;

function ownPage(
  id: string,
  type: PublishedPage['type'],
  path: string,
  titleIn: (locale: Locale) => string,
): Citable {
  return {
    id,
    path,
    item: (locale) =>
      pageItem(
        { id, type, title: titleIn(locale), address: whole(locale, path) },
        { authors: citationWords[locale].authors, site: word(locale, 'site.name') },
        ledger.edition,
        locale,
      ),
  };
}

const ofPolicy = (policy: Policy): Citable => ({
  id: `policy-${policy.id}`,
  path: `/policies/${policy.id}/`,
  item: (locale) => policyItem(policy, ledger.agencies, locale),
});

const site = ownPage('site', 'webpage', '/', (locale) => word(locale, 'site.name'));
const timeline = ownPage('timeline', 'webpage', '/timeline/', (locale) => word(locale, 'timeline.title'));
const dataset = ownPage('dataset', 'dataset', '/data/', (locale) => citationWords[locale].dataset);
const policies = ledger.policies.map(ofPolicy);
const events = ledger.events.map(({ id, title }) =>
  ownPage(`event-${id}`, 'webpage', `/timeline/${id}/`, (locale) => title[locale]),
);
const targets = ledger.targets.map(({ id, name }) =>
  ownPage(`target-${id}`, 'webpage', `/targets/${id}/`, (locale) => name[locale]),
);
const agencies = ledger.agencies.map(({ id }) =>
  ownPage(`agency-${id}`, 'webpage', `/agencies/${id}/`, (locale) => agencyOf(id).name[locale]),
);
const pictures = charts.map((chart) =>
  ownPage(
    `chart-${chart.id}`,
    'graphic',
    `/charts/${chart.id}/`,
    (locale) => chart.words(ledger, { locale, address: (path) => address(locale, path) }).title,
  ),
);

/** Everything of the site that can be cited, a permanent key each. */
export const citables: readonly Citable[] = [
  site,
  timeline,
  dataset,
  ...policies,
  ...events,
  ...targets,
  ...agencies,
  ...pictures,
];

/** Items that are fetched together. */
export const citationLists: Record<CitationList, readonly Citable[]> = {
  policies,
  'timeline-events': events,
  'target-list': targets,
  'agency-list': agencies,
};

/** A citable by its key. Throws on one that is not there. */
export function citableOf(id: string): Citable {
  const citable = citables.find((each) => each.id === id);
  if (!citable) throw new Error(`Unexpected citable “${id}”, expected one of the site’s.`);
  return citable;
}

/** The policy that a citable stands for, or null where it is a page of our own. */
export function policyOfCitable({ id }: Citable): Policy | null {
  return id.startsWith('policy-') ? policyOf(id.slice('policy-'.length)) : null;
}
