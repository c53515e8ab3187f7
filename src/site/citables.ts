import { charts } from '../charts/index.ts';
import { policyItem } from '../citations/policy-item.ts';
import { citationWords } from '../i18n/page-words/citations.ts';
import { word } from '../i18n/words.ts';
import { loadReleases } from '../releases/load-releases.ts';
import { frozenPath, releasePath } from '../releases/release-paths.ts';
import type { Policy } from '../schema/policy.ts';
import { address } from './addresses.ts';
import { editionKey, frozenCitables } from './frozen-citables.ts';
import { agencyOf, ledger, policyOf } from './ledger.ts';
import { ownPage, type Citable } from './own-page.ts';

/** Many items in one file, by its name below `/cite/`. */
export type CitationList = 'policies' | 'timeline-events' | 'target-list' | 'agency-list';

const ofPolicy = (policy: Policy): Citable => ({
  id: `policy-${policy.id}`,
  path: `/policies/${policy.id}/`,
  edition: ledger.edition,
  item: (locale) => policyItem(policy, ledger.agencies, locale),
});

const releases = loadReleases().map(({ manifest }) => manifest);
/** The release of the edition that the site shows, where it has been released. */
const current = releases.find(({ version }) => version === ledger.edition.version);

const site = ownPage({
  id: 'site',
  type: 'webpage',
  path: '/',
  titleIn: (locale) => word(locale, 'site.name'),
});
const timeline = ownPage({
  id: 'timeline',
  type: 'webpage',
  path: '/timeline/',
  titleIn: (locale) => word(locale, 'timeline.title'),
});
/** Pages of lists, each named as it is headed. */
const lists = (['targets', 'policies', 'agencies'] as const).map((name) =>
  ownPage({
    id: `page-${name}`,
    type: 'webpage',
    path: `/${name}/`,
    titleIn: (locale) => word(locale, `${name}.title`),
  }),
);
const dataset = ownPage({
  id: 'dataset',
  type: 'dataset',
  path: '/data/',
  titleIn: (locale) => citationWords[locale].dataset,
  archivedIn: () => (current ? releasePath(current.version) : null),
});
const policies = ledger.policies.map(ofPolicy);
const events = ledger.events.map(({ id, title }) =>
  ownPage({
    id: `event-${id}`,
    type: 'webpage',
    path: `/timeline/${id}/`,
    titleIn: (locale) => title[locale],
  }),
);
const targets = ledger.targets.map(({ id, name }) =>
  ownPage({
    id: `target-${id}`,
    type: 'webpage',
    path: `/targets/${id}/`,
    titleIn: (locale) => name[locale],
  }),
);
const agencies = ledger.agencies.map(({ id }) =>
  ownPage({
    id: `agency-${id}`,
    type: 'webpage',
    path: `/agencies/${id}/`,
    titleIn: (locale) => agencyOf(id).name[locale],
  }),
);
const pictures = charts.map((chart) =>
  ownPage({
    id: `chart-${chart.id}`,
    type: 'graphic',
    path: `/charts/${chart.id}/`,
    titleIn: (locale) => chart.words(ledger, { locale, address: (path) => address(locale, path) }).title,
    archivedIn: (locale) =>
      current?.charts.some(({ id }) => id === chart.id)
        ? frozenPath(current.version, chart.id, locale)
        : null,
  }),
);

const frozen = releases.map((release) => [editionKey(release.version), frozenCitables(release)] as const);

/** Everything of the site that can be cited, a permanent key each. */
export const citables: readonly Citable[] = [
  site,
  timeline,
  ...lists,
  dataset,
  ...policies,
  ...events,
  ...targets,
  ...agencies,
  ...pictures,
  ...frozen.flatMap(([, items]) => items),
];

/** Items that are fetched together. */
export const citationLists: Record<CitationList, readonly Citable[]> = {
  policies,
  'timeline-events': events,
  'target-list': targets,
  'agency-list': agencies,
};

/** The pictures of each release in one file, by its name below `/cite/`. */
export const frozenLists: ReadonlyMap<string, readonly Citable[]> = new Map(
  frozen.map(([key, [, ...pictures]]) => [`pictures-${key}`, pictures]),
);

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
